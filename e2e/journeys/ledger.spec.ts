import { join } from 'node:path';
import { findings } from '../support/axe';
import { importInto, importSheet } from '../support/importing';
import { expect, type Launch, root, test } from '../support/presser';

const FOLDER = join(root, 'fixtures', 'ledger');

/** Opens a project of two briefings at the ledger. */
async function openLedger(launch: Launch) {
  const presser = await launch(join(FOLDER, 'zh-ports-may.txt'));
  await importSheet(presser);
  await importInto(presser, join(FOLDER, 'zh-ports-june.txt'));
  const { app, page } = presser;
  await page.getByRole('button', { name: 'Check desk' }).click();
  await page.getByRole('tab', { name: 'Ledger' }).click();
  const ledger = page.getByRole('region', { name: 'Ledger', exact: true });
  const table = ledger.getByRole('table', { name: 'Ledger' });
  await expect(table).toBeVisible();
  return { app, page, ledger, table };
}

test('what differs between two briefings is found, compared and explained, and undone', async ({
  launch,
}) => {
  const { page, ledger, table } = await openLedger(launch);
  await expect(ledger.getByRole('status').first()).toHaveText('21 statistics');

  const bases = table.getByRole('row', { name: /国际航运合作基地/ }).first();
  await expect(bases).toContainText('3 pairs differ');
  await table.getByRole('button', { name: '国际航运合作基地' }).click();
  const details = table.getByRole('region', { name: 'Compared: 国际航运合作基地' });
  const pair = details.getByRole('listitem').filter({ hasText: '109个' }).filter({ hasText: '112个' });
  await pair.getByRole('button', { name: /109个.*112个/ }).click();
  const sides = pair.getByRole('article');
  await expect(sides).toHaveCount(2);
  await expect(sides.locator('mark')).toHaveText(['109个', '112个']);
  await expect(sides.first()).toContainText('贺知远');
  await expect(sides.last()).toContainText('孟书宁');

  await pair.getByRole('button', { name: 'Explain…' }).click();
  await pair.getByRole('button', { name: 'Different period' }).click();
  await expect(pair.getByRole('textbox', { name: 'Explanation' })).toHaveValue('Different period');
  await pair.getByRole('button', { name: 'Save explanation' }).click();
  const decision = pair.getByRole('group', { name: 'What becomes of it' });
  await expect(decision).toContainText('Different period');
  await expect(decision).toBeFocused();
  await expect(details.getByRole('button', { name: 'Settle all 2 open differences alike…' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(pair.getByRole('button', { name: 'Explain…' })).toBeVisible();

  // All differences of a group at once, and back in one step.
  await details.getByRole('button', { name: 'Settle all 3 open differences alike…' }).click();
  await details
    .getByRole('group', { name: 'What becomes of it' })
    .last()
    .getByRole('button', { name: 'Accept' })
    .click();
  await expect(bases).toContainText('No open differences');
  await expect(details.getByText('Accepted')).not.toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bases).not.toContainText('No open differences');

  // The values of three years differ, and are no contradiction: they are a course.
  const port = table.getByRole('row', { name: /港口吞吐量/ }).first();
  await expect(port).toContainText('3 pairs differ');
  await expect(port).toContainText('No open differences');
  await table.getByRole('button', { name: '港口吞吐量' }).click();
  const course = table.getByRole('region', { name: 'Compared: 港口吞吐量' });
  await expect(course.getByRole('img', { name: 'Over time: 港口吞吐量' })).toBeVisible();
  await course.getByText('The values as a table').click();
  await expect(course.getByRole('row').filter({ hasText: '2022年' })).toContainText('470 million t');
  expect(await findings(page)).toEqual([]);

  // To the words and back: the ledger is as it was left.
  await details.getByRole('button', { name: 'Go to passage' }).last().click();
  await expect(
    page.getByRole('region', { name: 'Transcript' }).locator('mark').filter({ hasText: '112个' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Check desk' }).click();
  await expect(details).toBeVisible();
});

test('a sum that does not come out becomes a question for the speaker', async ({ launch }) => {
  const { app, page, ledger } = await openLedger(launch);
  await ledger.getByRole('button', { name: /^Arithmetic/ }).click();
  const sums = ledger.getByRole('list', { name: 'Arithmetic' }).getByRole('listitem');
  await expect(sums).toHaveCount(4);
  const wrong = sums.first();
  await expect(wrong).toContainText('18.5% − 11.3% = 7.2 percentage points');
  await expect(wrong).toContainText('The text says 7.5 percentage points.');
  await expect(wrong).toContainText('Wrong');
  await expect(sums.filter({ hasText: 'Wrong' })).toHaveCount(1);
  await wrong.getByRole('button', { name: 'Question for the speaker…' }).click();
  const words = wrong.getByRole('textbox', { name: 'Question' });
  await expect(words).toHaveValue(/^请问贺知远：.*11.3%.*18.5%.*7.5个百分点/);
  await expect(wrong.getByRole('combobox', { name: 'Ask' })).toHaveValue('贺知远');
  await words.fill('请问贺厅长，水水中转比重提高了多少？');
  await wrong.getByRole('button', { name: 'Save question' }).click();
  await expect(wrong.getByRole('group', { name: 'What becomes of it' })).toContainText(
    '水水中转比重提高了多少',
  );

  await ledger.getByRole('button', { name: /^Questions/ }).click();
  const questions = ledger.getByRole('list', { name: 'Questions' }).getByRole('listitem');
  await expect(questions).toHaveCount(1);
  await questions.getByRole('button', { name: 'Copy' }).click();
  await expect(ledger.getByText('Copied.')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    '请问贺厅长，水水中转比重提高了多少？',
  );
  expect(await findings(page)).toEqual([]);
  await questions.getByRole('button', { name: 'Take back' }).click();
  await expect(questions).toHaveCount(0);
});

test('amounts and areas are converted, money at a rate that was entered', async ({ launch }) => {
  const { page, ledger } = await openLedger(launch);
  await ledger.getByRole('button', { name: /^Exchange rates/ }).click();
  await ledger.getByRole('button', { name: 'Add rate' }).click();
  await expect(ledger.getByRole('alert').getByRole('paragraph')).toHaveCount(5);
  await expect(ledger.getByRole('combobox', { name: 'One unit of' })).toBeFocused();
  await ledger.getByRole('combobox', { name: 'One unit of' }).fill('usd');
  await ledger.getByRole('combobox', { name: 'In', exact: true }).fill('CNY');
  await ledger.getByRole('textbox', { name: 'Is worth' }).fill('7.23');
  await ledger.getByLabel('On', { exact: true }).fill('2024-05-15');
  await ledger.getByRole('textbox', { name: 'Source' }).fill('Central bank');
  await ledger.getByRole('textbox', { name: 'Source' }).press('Enter');
  await expect(ledger.getByRole('row').filter({ hasText: '1 USD = 7.23 CNY' })).toContainText('Central bank');
  expect(await findings(page)).toEqual([]);

  await ledger.getByRole('button', { name: /^Statistics/ }).click();
  await ledger.getByRole('checkbox', { name: 'Group by what is counted' }).uncheck();
  const table = ledger.getByRole('table', { name: 'Ledger' });
  await ledger.getByRole('searchbox', { name: 'Text' }).fill('6000');
  await expect(ledger.getByRole('status').first()).toHaveText('1 of 21 statistics');
  await table.getByRole('button', { name: '投资' }).click();
  await expect(table.getByRole('article')).toContainText('more than USD 82.9 billion');
  await expect(table.getByRole('article')).toContainText('7.23 CNY for 1 USD on 2024-05-15 (Central bank)');
  await ledger.getByRole('searchbox', { name: 'Text' }).fill('亩');
  await table.getByRole('button', { name: '近海养殖面积' }).click();
  await expect(table.getByRole('article')).toContainText('= 20,000 hectares');

  // The same beside the figure in the inspector.
  await table.getByRole('article').getByRole('button', { name: 'Go to passage' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Figures' }).getByText('= 20,000 hectares')).toBeVisible();
});

test('the table is sorted by any column and gone through by key', async ({ launch }) => {
  const { page, ledger, table } = await openLedger(launch);
  await ledger.getByRole('checkbox', { name: 'Group by what is counted' }).uncheck();
  const value = table.getByRole('columnheader', { name: 'Value' });
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(1)).toContainText('7.5个百分点');
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('row').nth(1)).toContainText('超过6000亿元');
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'none');

  const rows = table.locator('[data-row]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(rows.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(table.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(table.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();

  await ledger.getByRole('combobox', { name: 'Compared' }).selectOption('Differs');
  await ledger.getByRole('combobox', { name: 'Said by' }).selectOption('孟书宁');
  await expect(ledger.getByRole('status').first()).toHaveText('1 of 21 statistics');
  await ledger.getByRole('button', { name: 'Clear filter' }).click();
  await expect(ledger.getByRole('status').first()).toHaveText('21 statistics');
});
