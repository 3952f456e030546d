import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { figureOn, projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
import type { Problem } from '../../result/problem';
import type { Result } from '../../result/result';
import { exportContext } from '../context';
import { parseMarkdown } from '../markdown';
import { type ExportOptions, USUAL_CHOICES } from '../options';
import { plain } from '../text';
import { leaves } from './passage';
import { renderTemplate } from './render-template';

function filled(
  template: string,
  said = 'We moved 6 cranes.',
  change: Partial<ExportOptions> = {},
): Result<string, Problem> {
  const { briefing, text } = smallBriefing(['Why six?', said]);
  const quote = quoteOn('q', briefing, text, [{ block: 'b2', start: 0, end: said.length }]);
  const figure = figureOn('f', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
  const project = projectOf(briefing, said.length > 10 ? [quote, figure] : [quote]);
  const options: ExportOptions = {
    briefing: briefing.id,
    template: 'excerpts',
    language: 'en',
    dialect: 'gfm',
    choices: { ...USUAL_CHOICES, unchecked: true },
    ...change,
  };
  return renderTemplate(template, exportContext(project, briefing, text, options));
}

function made(...args: Parameters<typeof filled>): string {
  const result = filled(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problem(...args: Parameters<typeof filled>): Problem {
  const result = filled(...args);
  if (result.ok) throw new Error(result.value);
  return result.error;
}

/** All text of a tree, as it stands. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const EACH = (body: string) => `{% for quote in quotes %}${body}{% endfor %}`;

describe('a template of one’s own', () => {
  it('is filled with a briefing', () => {
    expect(made('# {{ briefing.title }}\n\n{{ briefing.date | date }}\n')).toBe(
      '# Harbour works: the first year\n\n16 May 2024\n',
    );
    expect(made('{{ briefing.date | date }}', undefined, { language: 'zh-Hant' })).toBe('2024年5月16日\n');
    expect(made('{{ quotes.size }} {{ quotes.size | plural: "quote", "quotes" }}')).toBe('1 quote\n');
    expect(made('{{ 2 | plural: "quote", "quotes" }}')).toBe('quotes\n');
    expect(made('{{ words.attribution | fill: who: quotes[0].speaker }}')).toBe('— MS. VANCE\n');
    expect(made('{% for f in figures %}{{ f | figure }}{% endfor %}')).toBe(
      '6; unchecked. harbour.txt, characters 33–34.\n',
    );
    expect(made('a\n{% for f in figures %}{{ f | convert }}{% endfor %}')).toBe('a\n');
  });

  it('writes words so that nothing in them is taken for markup, wherever they stand', () => {
    const said = '1. *Six* | `cranes` [a](b) <b> &amp; # x_y_z \\';
    expect(made(`- ${EACH('{{ quote | quote }}')}`, said)).toContain('\\*Six\\*');
    for (const around of [
      '{{q}}',
      '> {{q}}',
      '- {{q}}',
      '# {{q}}',
      '**a** {{q}}',
      '| {{q}} |\n| - |\n| {{q}} |',
    ]) {
      const template = EACH(around.replaceAll('{{q}}', '{{ quote | quote }}'));
      const tree = parseMarkdown(made(template, said));
      expect(leaves(tree.children).join('')).toContain(said);
    }
    expect(made(EACH('{{ quote.words }}|{{ quote.words | md }}|{{ quote.words | upcase }}'), 'a*b')).toBe(
      'a\\*b|a\\*b|A\\*B\n',
    );
  });

  it('prints every quote whole or not at all, whatever was said', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const nasty = fc
      .array(
        fc.constantFrom(
          '*',
          '_',
          '|',
          '`',
          '<b>',
          '[^1]',
          '&amp;',
          '# ',
          '1. ',
          '~',
          'www.a.b',
          '“一带”',
          '\\',
          ' ',
          '$',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(words, nasty),
        fc.constantFrom('gfm', 'pandoc', 'commonmark' as const),
        (said, dialect) => {
          fc.pre(plain(said) !== '');
          const result = filled(
            EACH('**Said:** {{ quote | quote }} ({{ quote | quote: "block" }}) {{ quote.words }}'),
            said,
            {
              dialect,
            },
          );
          if (result.ok) expect(textOf(parseMarkdown(result.value))).toContain(plain(said));
          else expect(result.error.code).toMatch(/^(?:export\.mismatch|template\.unsaid)$/);
        },
      ),
    );
  });

  it('is refused where a quote would be code, or broken by marks', () => {
    expect(problem(EACH('`{{ quote | quote }}`'), 'a*b').code).toBe('export.mismatch');
    expect(problem(EACH('```\n{{ quote | quote }}\n```'), 'a*b')).toEqual({
      code: 'export.mismatch',
      detail: { passage: 'a*b' },
    });
    expect(problem(EACH('<b title="{{ quote | quote }}">')).code).toBe('export.mismatch');
  });

  it('is refused where a quote that is not verbatim is printed without saying so', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes.']);
    const quote = quoteOn('q', briefing, text, [{ block: 'b2', start: 0, end: 18 }]);
    const project = projectOf(briefing, [{ ...quote, style: 'paraphrase' }]);
    const options = { briefing: briefing.id, template: 'excerpts', language: 'en', dialect: 'gfm' } as const;
    const context = exportContext(project, briefing, text, { ...options, choices: USUAL_CHOICES });
    const without = renderTemplate(EACH('{{ quote.words }}'), context);
    expect(without.ok ? null : without.error).toEqual({
      code: 'template.unsaid',
      detail: { passage: 'We moved 6 cranes.', remark: 'Paraphrase.' },
    });
    expect(renderTemplate(EACH('{{ quote | quote }} ({{ quote.remark }})'), context).ok).toBe(true);
  });

  it.each([
    ['\n\n  {{ qoutes }}', 'template.unknown-variable', '3', '6', 'qoutes'],
    ['{{ briefing.titel }}', 'template.unknown-variable', '1', '4', 'briefing.titel'],
    ['a\n{{ 1 | foo }}', 'template.unknown-filter', '2', '1', 'foo'],
    ['a {% foo %}', 'template.unknown-tag', '1', '3', 'foo'],
    ['\n{% if quotes %}', 'template.not-closed', '2', '1', '{% if quotes %}'],
    ['{{ quotes', 'template.not-closed', '1', '1', '{{ quotes'],
    ['\n {{ 3 | figure }}', 'template.bad-value', '2', '2', 'figure'],
    ['{{ briefing }}', 'template.bad-value', '1', '1', '{{ }}'],
    ['{{ quotes }}', 'template.bad-value', '1', '1', '{{ }}'],
    ['{{ "soon" | date }}', 'template.bad-value', '1', '1', 'date'],
  ])('says what is wrong, in which line and column: %j', (template, code, line, column, name) => {
    expect(problem(template)).toEqual({ code, detail: { line, column, name } });
  });

  it('says of what cannot be read where it is', () => {
    expect(problem('a\n{% for x %}{% endfor %}')).toMatchObject({
      code: 'template.syntax',
      detail: { line: '2', column: '1' },
    });
  });
});

describe('a template from somebody else', () => {
  it.each([
    '{% include "/etc/passwd" %}',
    '{% render "/etc/passwd" %}',
    '{% layout "/etc/passwd" %}',
    '{% block a %}{% endblock %}',
  ])('reaches no file: %s', (template) => {
    expect(problem(template).code).toBe('template.unknown-tag');
  });

  it.each([
    'process',
    'globalThis',
    'window',
    'constructor',
    'briefing.constructor',
    'quotes.constructor',
    'briefing.__proto__',
    'briefing.toString',
    'words.constructor',
  ])('reaches no global and no prototype: %s', (name) => {
    expect(problem(`{{ ${name} }}`).code).toBe('template.unknown-variable');
  });

  it.each(['raw', 'sample', 'json', 'escape', 'sha256', 'where_exp'])('has no filter %s', (name) => {
    expect(problem(`{{ briefing.title | ${name} }}`).code).toBe('template.unknown-filter');
  });

  it('does not know what time it is', () => {
    expect(problem('{{ "now" | date }}').code).toBe('template.bad-value');
  });

  it.each([
    ['many turns', '{% for i in (1..9000000) %}{% endfor %}'],
    [
      'turns within turns',
      '{% for a in (1..999) %}{% for b in (1..999) %}{% for c in (1..999) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    [
      'a text that doubles',
      '{% assign s = "aaaaaaaa" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}',
    ],
    ['a text that is too long', 'x'.repeat(300_000)],
  ])('is stopped by the limits: %s', (_name, template) => {
    expect(problem(template).code).toBe('template.limit');
  });
});
