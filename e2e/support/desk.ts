import type { Locator, Page } from '@playwright/test';
import { expect } from './presser';

/** The queue of the check desk, and the item in it that is looked at. */
export interface Queue {
  readonly queue: Locator;
  readonly current: Locator;
}

/** Imports what lies on the import sheet, and goes to the queue of the check desk by key. */
export async function atTheDesk(page: Page, address = 'https://harbour.example/briefing'): Promise<Queue> {
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('textbox', { name: 'Source address' }).fill(address);
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+D');
  const queue = page.getByRole('listbox', { name: 'Queue' });
  const current = queue.locator('[aria-current="true"]');
  await expect(current).toBeFocused();
  return { queue, current };
}
