import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';

const names = (text: string): readonly string[] => {
  const { speakers, turns } = readTranscript(text);
  return turns.map((turn) => speakers.find(({ id }) => id === turn.speaker)?.name ?? '');
};

describe('the manner of a text supports weak labels (SPK-6)', () => {
  it('in bold: a name with a title that no list knows, once; a heading in bold is none', () => {
    const text = `**Callum Strand, Director of Works:** The pier is shut.

**What we know so far:**

- it is old

**Ada Lavery, Keeper, Pier 7:** It is very old.

**Main Findings:** the findings are the main thing.

**Callum Strand:** Thank you, Ada.

**Ms Lavery:** Thank you.`;
    expect(names(text)).toEqual(['Callum Strand', 'Ada Lavery', 'Callum Strand', 'Ada Lavery']);
    expect(readTranscript(text).speakers[1]?.title).toBe('Keeper, Pier 7');
  });

  it('with a time at the end of the line, though no label has a colon', () => {
    const text = `Ingrid Vale   0:05
Good morning.

Tom Becker (Coast & Country)   1:02
What did it cost?

Ingrid Vale   1:10
Forty million.

Sigrún Jónsdóttir   23:59
And next year?

Ingrid Vale   24:05
More.`;
    expect(names(text)).toEqual([
      'Ingrid Vale',
      'Tom Becker',
      'Ingrid Vale',
      'Sigrún Jónsdóttir',
      'Ingrid Vale',
    ]);
    expect(readTranscript(text).speakers[1]).toMatchObject({
      role: 'journalist',
      organisation: 'Coast & Country',
    });
  });

  it('in brackets: a name that begins with no known surname', () => {
    expect(names('[局长 莫远山]：好。\n\n[扎西]：好。\n\n[记者]：好吗？\n\n[莫远山]：好。')).toEqual([
      '莫远山',
      '扎西',
      '记者',
      '莫远山',
    ]);
  });

  it('in capitals, and right after a time line', () => {
    const caps = 'MS. OAK: Good day.\n\nINGRID VALE: And to you.\n\nMR. ASH: Thanks.';
    expect(names(caps)).toEqual(['MS. OAK', 'INGRID VALE', 'MR. ASH']);
    const timed = '10:01\nMs Oak: Good day.\n\n10:02\nIngrid Vale: And to you.\n\n10:03\nMr Ash: Thanks.';
    expect(names(timed)).toEqual(['Ms Oak', 'Ingrid Vale', 'Mr Ash']);
  });
});

describe('what stands around a label supports it (SPK-7)', () => {
  it('who asks and is answered by somebody known is a speaker', () => {
    const text = `Xinhua News: Can you say more?

Lin Lan: We can.

Rudaw: The vote was on Tuesday. What do you say?

Lin Lan: We noted it.

Prasar Bharati: Is there a date?

Lin Lan: There is none.

Shenzhen TV: It was said that a ship ran aground.

Lin Lan: We look into it. The Main Point: nobody is hurt.`;
    expect(names(text).filter((name) => name !== 'Lin Lan')).toEqual([
      'Xinhua News',
      'Rudaw',
      'Prasar Bharati',
      'Shenzhen TV',
    ]);
  });

  it('who speaks right after a journalist answers', () => {
    expect(
      names('远岸日报记者：水够不够？\n\n江映雪：够。\n\n渡口晚报记者：鱼呢？\n\n莫远山：也够。'),
    ).toEqual(['远岸日报记者', '江映雪', '渡口晚报记者', '莫远山']);
  });

  it('a name that the text uses within a sentence too is one', () => {
    const text = `MS. OAK: With me is Ingrid Vale.

Q: When?

MR. ASH: Now.

Ingrid Vale: In an hour.`;
    expect(names(text)).toEqual(['MS. OAK', 'Q', 'MR. ASH', 'Ingrid Vale']);
  });
});

describe('labels on lines of their own (SPK-9)', () => {
  it('are read where two names come again', () => {
    const text = `Harbor Lines Earnings Call

Operator

Good afternoon. I turn the call over to Tom Becker.

Tom Becker -- Chief Executive Officer

Revenue was up 8%.

Operator

Our first question comes from Brian Nowell with Stone Bank.

Brian Nowell -- Stone Bank -- Analyst

What about fuel?

Tom Becker -- Chief Executive Officer

It was $90 million.`;
    expect(names(text)).toEqual(['Operator', 'Tom Becker', 'Operator', 'Brian Nowell', 'Tom Becker']);
    expect(readTranscript(text).speakers[2]).toMatchObject({
      role: 'journalist',
      organisation: 'Stone Bank',
    });
  });

  it('are none where headings stand once', () => {
    expect(names('Fact Sheet\n\nMain Points\n\nThe fund is new.\n\nNext Steps\n\nA review in May.')).toEqual(
      [],
    );
  });
});

describe('laws', () => {
  const PEOPLE = ['局长 莫远山', '远岸日报记者', '莫远山', '主持人 闻晓', '渔业局局长 江映雪'];
  const MANNERS: readonly ((label: string, words: string, i: number) => string)[] = [
    (label, words) => `${label}：${words}`,
    (label, words) => `${label}：\n\n${words}`,
    (label, words) => `**${label}：**${words}`,
    (label, words) => `**${label}**：${words}`,
    (label, words) => `<b>${label}:</b> ${words}`,
    (label, words) => `[${label}]：${words}`,
    (label, words) => `\u3000\u3000${label.replace(' ', '\u3000')}﹕${words}`,
    (label, words) => `\t${label.replace(' ', '\t')} ∶ ${words}`,
    (label, words, i) => `${label}（10:${10 + i}）：${words}`,
    (label, words, i) => `10:${10 + i}:15 ${label}：${words}`,
  ];

  it('however the labels are set off, the same people say the same (SPK-1, SPK-6)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(PEOPLE.length - 1), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...MANNERS),
        (order, manner) => {
          const text = ['局长 莫远山', ...order.map((i) => PEOPLE[i] ?? '')]
            .map((label, i) => manner(label, '水位正常，请放心。', i))
            .join('\n\n');
          const wanted = [0, ...order].map((i) => (PEOPLE[i] ?? '').split(' ').at(-1));
          expect(names(text)).toEqual(wanted);
          for (const turn of readTranscript(text).turns) {
            expect(text.slice(turn.start, turn.end)).toMatch(/水位正常，请放心。$/);
          }
        },
      ),
    );
  });
});
