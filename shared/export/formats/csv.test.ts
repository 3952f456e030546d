import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportInput, exportProject } from '../../../fixtures/projects/export-project';
import { USUAL_CHOICES } from '../options';
import { exportTable, type TableName } from './csv';

function table(name: TableName, input = exportInput()): Record<string, string>[] {
  const made = exportTable(name, input);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return parse(made.value, { columns: true, record_delimiter: '\r\n' });
}

describe('exportTable', () => {
  it('lists the figures with reading, verdict, sources and place', () => {
    const rows = table('figures');
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['unchecked', 'unchecked'],
      ['figure', 'imprecise'],
    ]);
    const text = exportInput().texts['a'.repeat(64)] ?? '';
    const { start, end, ...row } = rows[1] ?? {};
    expect(text.slice(Number(start), Number(end))).toBe('6台');
    expect(row).toMatchObject({
      words: '6台',
      value: '6',
      qualifier: 'exact',
      speaker: '张港',
      speaker_title: '港务局局长',
      checked_by: 'Ada',
      checked_at: '2024-05-16T02:00:00.000Z',
      stale: '',
      sources: 'Port statistics 2023 https://stats.example/ports; 年鉴,“2023”',
    });
  });

  it('lists the quotes that were chosen, in the words to publish', () => {
    expect(table('quotes')).toMatchObject([
      {
        words: '“一带一路”合作 […] 我们搬走了6台起重机',
        status: 'verbatim',
        asked_by: '𠮷野',
        tags: '港口; =标签',
        translation: 'We moved 6 cranes.',
        verdict: 'verified',
      },
    ]);
    const choices = { ...USUAL_CHOICES, tags: ['another'] };
    expect(table('quotes', exportInput({ choices }))).toEqual([]);
  });

  it('lists every check, once for each source, with what is withdrawn and out of date', () => {
    const project = {
      ...exportProject,
      checks: exportProject.checks.map((check) => ({
        ...check,
        judged: { ...check.judged, words: check.id === 'c-claim' ? 'other' : check.judged.words },
        withdrawn: check.id === 'c-quote' ? { at: 0, by: 'Bo' } : null,
      })),
    };
    const rows = table('checks', exportInput({}, project));
    expect(
      rows.map(({ id, stale, withdrawn_by, source_title }) => [id, stale, withdrawn_by, source_title]),
    ).toEqual([
      ['c-quote', '', 'Bo', '录音'],
      ['c-figure', '', '', 'Port statistics 2023'],
      ['c-figure', '', '', '年鉴,“2023”'],
      ['c-claim', 'words', '', ''],
    ]);
    expect(rows[1]?.['note']).toBe("'-约6台");
  });

  it('names columns and verdicts alike in every language', () => {
    const made = (language: 'en' | 'zh-Hant') => {
      const [row] = table('checks', exportInput({ language }));
      return row;
    };
    expect(made('en')).toEqual(made('zh-Hant'));
  });
});
