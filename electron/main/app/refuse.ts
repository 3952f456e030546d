import { app, dialog } from 'electron';
import { catalogues } from '../../../shared/messages/catalogues';
import { fill } from '../../../shared/messages/fill';
import { reasonOf } from '../store/problem-error';
import { systemLanguage } from './language';

/** Says that nothing can be stored in the folder, and ends the app with status 1. */
export function refuse(folder: string, error: unknown, language: string | null): void {
  const { errors } = catalogues[systemLanguage(language)];
  const words = fill(errors['app.no-folder'], { folder, reason: reasonOf(error) });
  console.error(words);
  dialog.showErrorBox(app.getName(), words);
  app.exit(1);
}
