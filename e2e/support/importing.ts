import { catalogues } from '../../shared/messages/catalogues';
import { answerOpenDialog } from './hands';
import { expect, type Presser } from './presser';

/** Imports what lies on the import sheet, as it was found. `ui` are the words of the window’s language. */
export async function importSheet({ page }: Presser, ui = catalogues.en.ui): Promise<void> {
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: ui['import.commit'], exact: true }).click();
  await expect(sheet).toHaveCount(0);
}

/** Imports another text into the project that is open, as a briefing of its own. */
export async function importInto(presser: Presser, file: string, ui = catalogues.en.ui): Promise<void> {
  const { app, page } = presser;
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: ui['import.briefing'] }).click();
  const project = page.getByRole('dialog').getByRole('combobox', { name: ui['import.field.project'] });
  await project.selectOption({ index: 1 });
  await importSheet(presser, ui);
}
