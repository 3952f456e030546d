import { useEffect } from 'react';
import { useWorkspace } from '../../state/workspace';

/** As in panes.module.css, where the outline then lies over the transcript. */
const NARROW = '(max-width: 52rem)';

/** Puts the outline away while the window is narrow, until it is asked for, and brings it back after that. */
export function useNarrowWindow(): void {
  useEffect(() => {
    const narrow = window.matchMedia(NARROW);
    let wasOpen = true;
    const follow = (): void => {
      if (narrow.matches) wasOpen = useWorkspace.getState().outline;
      useWorkspace.setState({ outline: !narrow.matches && wasOpen });
    };
    if (narrow.matches) follow();
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
}

/** Whether the outline lies over the transcript, so that it has to go once it was of use. */
export function isNarrowWindow(): boolean {
  return window.matchMedia(NARROW).matches;
}
