import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { atTheDesk } from '../support/desk';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'MS. VANCE:',
  '',
  'Good morning. Last year the port handled 4.2 million tonnes of cargo. We moved 6 cranes and hired more than 300 dockers. Revenue came to 18.5 million euros, up 7 percent. It was the largest move in Europe.',
  '',
  'Q:',
  '',
  'Is it true that 12 ships were turned away in 2019?',
  '',
  'MS. VANCE:',
  '',
  'Only 9 ships were turned away. Let me say three things. We expect 5 million tonnes next year.',
  '',
].join('\n');

test('a queue worked through with the keyboard alone', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  const { queue, current } = await atTheDesk(page);
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  /** Goes on with Tab, or back with Shift+Tab, until the focus is there. */
  const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to ${target}`);
  };
  const rows = queue.getByRole('option');
  const told = page.getByRole('status', { name: 'What was done last' });
  const passage = page.getByRole('region', { name: 'Where it was said' });
  const read = page.getByRole('region', { name: 'As read' });
  const progress = page.getByRole('progressbar');
  const all = await rows.count();

  await test.step('what is due comes first, low weight last, and each stands in its sentence', async () => {
    await expect(current).toContainText('4.2 million tonnes');
    await expect(rows.last()).toContainText('three');
    await expect(passage.locator('mark')).toHaveText('4.2 million tonnes');
    await expect(read).toContainText('4.2 million tonnes, cargo, Last year; said by MS. VANCE');
  });

  await test.step('next, previous, the last, the first', async () => {
    await press('j', 'ArrowDown');
    await expect(current).toContainText('more than 300');
    await press('k');
    await expect(current).toContainText('6');
    await press('Alt+ArrowDown', 'Alt+ArrowDown');
    await expect(current).toContainText('18.5 million euros');
    await press('End');
    await expect(rows.last()).toBeFocused();
    await press('Home');
    await expect(rows.first()).toBeFocused();
  });

  await test.step('filtered by text and by verdict, and cleared', async () => {
    await press('f');
    await page.keyboard.type('ships');
    await expect(rows).toHaveCount(2);
    await press('Enter');
    await expect(current).toContainText('12');
    await expect(passage).toContainText('question');
    await press('j');
    await expect(passage).toContainText('In answer to');
    await press('f', 'Escape', 'Escape');
    await expect(rows).toHaveCount(all);
    await expect(current).toBeFocused();
  });

  await test.step('a reading corrected, with its plain words as one types', async () => {
    await press('Home', 'j', 'e');
    const form = page.getByRole('form', { name: 'Correct the reading' });
    await expect(form.getByRole('textbox', { name: 'Value' })).toBeFocused();
    await press('Control+a');
    await page.keyboard.type('sixty');
    await expect(form).toContainText('60, cranes');
    await press('Control+a');
    await page.keyboard.type('some');
    await expect(form.getByRole('textbox', { name: 'Value' })).toHaveAttribute('aria-invalid', 'true');
    await press('Control+a');
    await page.keyboard.type('16');
    await press('Enter');
    await expect(read).toContainText('16, cranes');
    await expect(current).toBeFocused();
    await expect(current).not.toContainText('Suggested');
  });

  await test.step('a verdict refused, then recorded, and on to the next', async () => {
    await press('v');
    await expect(page.getByRole('textbox', { name: 'Source title' })).toBeFocused();
    await page.keyboard.type('Port yearbook');
    await tabTo(page.getByRole('textbox', { name: 'Source address' }));
    await page.keyboard.type('https://harbour.example/mirror');
    await press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('independent');
    await press('Control+a');
    await page.keyboard.type('https://stats.example/ports');
    await tabTo(page.getByRole('textbox', { name: 'Locator' }), 'Shift+Tab');
    await page.keyboard.type('table 3');
    await tabTo(page.getByRole('textbox', { name: 'Accessed' }));
    await page.keyboard.type('2024-05-17');
    await press('Control+Enter');
    await expect(current).toContainText('more than 300');
    await expect(current).toBeFocused();
    await expect(progress).toHaveAttribute('aria-valuenow', '1');
    await expect(rows.nth(1)).toContainText('Verified');
    await press('u');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('No figures are published.');
    await press('Control+Enter');
    await expect(current).toContainText('18.5 million euros');
    await expect(progress).toHaveAttribute('aria-valuenow', '2');
  });

  await test.step('several dismissed for a reason, taken back by one undo, dismissed again', async () => {
    await press('Space', 'j', 'Space', 'x');
    await expect(page.getByRole('region', { name: 'Why dismiss 2 items?' })).toBeVisible();
    await press('3');
    await expect(told).toHaveText('2 dismissed: A figure of speech');
    await expect(rows).toHaveCount(all - 2);
    await expect(current).toBeFocused();
    await press('Control+z');
    await expect(rows).toHaveCount(all);
    await press('Home', 'x');
    await page.keyboard.type('Said in passing');
    await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('Said in passing');
    await press('Enter');
    await expect(rows).toHaveCount(all - 1);
    await expect(current).toBeFocused();
  });

  await test.step('assigned', async () => {
    await press('t');
    await page.keyboard.type('Ben');
    await press('Enter');
    await expect(current).toContainText('Ben');
    await expect(current).toBeFocused();
  });

  await test.step('dismissals are kept with their reasons, and can be taken back', async () => {
    await tabTo(page.getByRole('button', { name: 'Status' }), 'Shift+Tab');
    await press('Enter');
    await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused();
    await press('End', 'Enter', 'Escape');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('Said in passing');
    await expect(page.getByRole('button', { name: 'No longer filter by Status: Dismissed' })).toBeVisible();
    await tabTo(rows.first());
    await press('a');
    await expect(rows).toHaveCount(0);
    await tabTo(page.getByRole('button', { name: 'Clear', exact: true }), 'Shift+Tab');
    await press('Enter');
    await expect(rows).toHaveCount(all);
    await expect(current).toBeFocused();
  });

  await test.step('a check whose figure is read in another way comes back, and is confirmed', async () => {
    await press('Home', 'j', 'e');
    await expect(page.getByRole('form', { name: 'Correct the reading' })).toBeVisible();
    await press('Control+a');
    await page.keyboard.type('6');
    await press('Enter');
    const note = page.getByRole('region', { name: 'This check is out of date' });
    await expect(note).toContainText('The value was 16');
    await expect(note).toContainText('is now 6');
    await expect(progress).toHaveAttribute('aria-valuenow', '1');
    await press('c');
    await expect(note).toHaveCount(0);
    await expect(told).toHaveText('1 check confirmed');
    await expect(progress).toHaveAttribute('aria-valuenow', '2');
  });

  await test.step('to the passage in the transcript, and back', async () => {
    await press('g');
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await expect(transcript.locator('mark[data-kind="figure"]').filter({ hasText: /^6/ })).toBeVisible();
    await press('Control+Shift+D');
    await expect(current).toContainText('6');
  });
});

test('the queue of a project, with its quotes', async ({ launch, dataFolder }) => {
  const harbour = join(dataFolder, 'harbour.txt');
  const bridge = join(dataFolder, 'bridge.txt');
  writeFileSync(harbour, TEXT);
  writeFileSync(bridge, 'The bridge\n\nMR. ORR:\n\nThe bridge cost 31 million euros in all.\n');
  const { app, page } = await launch(harbour);
  const { queue, current } = await atTheDesk(page);
  const rows = queue.getByRole('option');
  const inHarbour = await rows.count();

  // A second briefing of the project has a queue of its own.
  await answerOpenDialog(app, bridge);
  await page.keyboard.press('Control+o');
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('combobox', { name: 'Put it in' }).selectOption({ index: 1 });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await expect(rows).toHaveCount(1);
  await expect(current).toContainText('31 million euros');

  // And both have one together: the passage shown is the one of the item.
  await page.getByRole('combobox', { name: 'Queue of' }).selectOption('Whole project');
  await expect(rows).toHaveCount(inHarbour + 1);
  await expect(queue.getByRole('group', { name: /^To be checked · The bridge/ })).toBeVisible();
  const passage = page.getByRole('region', { name: 'Where it was said' });
  await expect(passage).toContainText('The bridge cost');
  await rows.first().click();
  await expect(passage).toContainText('Last year the port handled');
  await page.keyboard.press('g');
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toContainText('Last year the port handled');

  // A quote comes along on a switch, and is checked as one.
  await selectWords(page, transcript, 'Only 9 ships were turned away.');
  await page.keyboard.press('q');
  await expect(transcript.locator('mark[data-kind="quote"]')).not.toHaveCount(0);
  await page.keyboard.press('Control+Shift+D');
  await expect(rows).toHaveCount(inHarbour + 1);
  await page.getByRole('checkbox', { name: 'Quotes too' }).check();
  await expect(rows).toHaveCount(inHarbour + 2);
  await rows.filter({ hasText: 'Only 9 ships' }).click();
  await expect(page.getByRole('radio', { name: 'As said', exact: true })).toBeVisible();
});

test('checks that only another copy made out of date are confirmed together', async ({
  launch,
  dataFolder,
}) => {
  const first = join(dataFolder, 'harbour.txt');
  const later = join(dataFolder, 'later.txt');
  writeFileSync(first, TEXT);
  writeFileSync(later, TEXT.replace('Good morning. ', ''));
  const { app, page } = await launch(first);
  const { queue, current } = await atTheDesk(page);
  const progress = page.getByRole('progressbar');
  for (const done of [1, 2]) {
    await page.keyboard.press('u');
    await page.keyboard.type('No figures are published.');
    await page.keyboard.press('Control+Enter');
    await expect(progress).toHaveAttribute('aria-valuenow', String(done));
    await expect(current).toBeFocused();
  }

  // The later version takes the place of the first, and the checks come along.
  await answerOpenDialog(app, later);
  await page.keyboard.press('Control+o');
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('combobox', { name: 'Put it in' }).selectOption({ index: 1 });
  await sheet
    .getByRole('combobox', { name: 'Belongs to' })
    .selectOption({ label: 'Another copy or later version of: Harbour works: the first year' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await page.getByRole('tab', { name: 'Revisions' }).click();
  await page.getByRole('tab', { name: 'Marks' }).click();
  await page.getByRole('button', { name: 'Take over 2 marks' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 marks were taken over' })).toBeVisible();

  await page.getByRole('tab', { name: 'Queue' }).click();
  await expect(progress).toHaveAttribute('aria-valuenow', '0');
  await page.getByRole('button', { name: 'Out of date 2' }).press('Enter');
  await expect(queue.getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'This check is out of date' })).toContainText('Another copy');
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Confirm 2 again' }).press('Enter');
  await expect(page.getByRole('status', { name: 'What was done last' })).toHaveText('2 checks confirmed');
  await expect(progress).toHaveAttribute('aria-valuenow', '2');
  await expect(queue.getByRole('option')).toHaveCount(0);

  // One step of undo: both are as they were.
  await page.keyboard.press('Control+z');
  await expect(queue.getByRole('option')).toHaveCount(2);
});

test('with the mouse: a check goes on to the next, and a figure of low weight comes last', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  const { queue, current } = await atTheDesk(page);
  const rows = queue.getByRole('option');
  const told = page.getByRole('status', { name: 'What was done last' });

  await page.getByRole('radio', { name: 'Imprecise' }).check();
  await page.getByRole('textbox', { name: 'Source title' }).fill('Port register');
  await page.getByRole('button', { name: 'Record check' }).click();
  await expect(told).toHaveText('Check recorded');
  await expect(rows.first()).toContainText('Imprecise');
  await expect(current).toContainText('6');
  await expect(current).toBeFocused();

  await page.getByRole('button', { name: 'Low weight' }).click();
  await expect(told).toHaveText('Of low weight now');
  await expect(current).toContainText('more than 300');
  const low = queue.getByRole('group', { name: 'Low weight: dates, times, turns of speech' });
  const lowered = low.getByRole('option').filter({ hasText: 'cranes' });
  await lowered.click();
  await page.getByRole('button', { name: 'Normal weight' }).click();
  await expect(told).toHaveText('Of normal weight now');
  await expect(lowered).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lowered).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lowered).toHaveCount(0);
});
