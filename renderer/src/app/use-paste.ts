import { useEffect } from 'react';
import { importFiles, importText } from '../state/imports';
import { useProject } from '../state/project';
import { isTextField } from '../ui/keys';
import { isDialogOpen } from '../ui/open-dialogs';

/** Files that are pasted anywhere are imported; text is where no project is open, that is in the library. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (isTextField(event.target) || isDialogOpen() || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      const html = event.clipboardData.getData('text/html') || null;
      if (files.length > 0) void importFiles(files);
      else if (text.trim() && !useProject.getState().open?.project.briefings.length)
        void importText(text, html);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
