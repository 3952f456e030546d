/** Whether a dialog lies over the window; what is behind it should not change then. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
