import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';
import { told } from './testing/told';

describe('journalists whom no label calls so (ROL-2, SPK-5)', () => {
  const text = `00:00:24
Fenna R: Good morning. I have two colleagues with me, and Dr Oduya will begin.

00:01:39
TKO: Thank you. There are 419 000 cases. Is that many? It is.

00:08:55
Fenna R: Thank you. The first question goes to Jonas Weil, of the Harbor Wire. Jonas, please unmute yourself.

00:09:31
Jonas Weil: Thank you for taking my question. Why do the numbers differ?

00:10:04
MVD: They count otherwise.

00:10:30
Fenna R: Next is Lucía Ferrero, Radio Cordillera. Lucía, the floor is yours.

00:11:47
Lucía Ferrero: Will the fund last?

00:12:10
TKO: It will.

00:12:30
Lucía Ferrero: And after that?

00:12:40
TKO: We shall see.

00:13:00
Fenna R: On that note we close.`;

  it('are told by what they do', () => {
    expect(told(text)).toEqual([
      'Fenna R host opening -',
      'TKO official opening -',
      'Fenna R host procedural -',
      'Jonas Weil journalist question x1',
      'MVD official answer x1',
      'Fenna R host procedural -',
      'Lucía Ferrero journalist question x2',
      'TKO official answer x2',
      'Lucía Ferrero journalist question x3',
      'TKO official answer x3',
      'Fenna R host procedural -',
    ]);
    expect(readTranscript(text).speakers.flatMap(({ organisation }) => organisation ?? [])).toEqual([
      'Harbor Wire',
      'Radio Cordillera',
    ]);
  });

  it('but not who asks alone and opens the text: the host of an interview', () => {
    const interview = `JAKE TAPE, HOST: How bad is it?

INGRID VALE, HARBOR COMMISSIONER: Forty ferries are out.

TAPE: And when will they be back?

VALE: In a week.

TAPE: Commissioner, thank you.`;
    expect(told(interview)).toEqual([
      'JAKE TAPE host question x1',
      'INGRID VALE official answer x1',
      'JAKE TAPE host question x2',
      'INGRID VALE official answer x2',
      'JAKE TAPE host procedural -',
    ]);
  });
});

describe('hosts (ROL-1, KND-2)', () => {
  it('are known by their place where no phrase says so', () => {
    const text = `MS. PELL: Good afternoon. The bridge was shut for nine days.

MINISTER OAK: The bridge is open.

MS. PELL: Sarah, with the scarf.

Q: Which bridge?

MINISTER OAK: The old one.

MS. PELL: The man behind her.

Q: Will it last?

MS. PELL: That is one for the engineer.

MR. ASH: It will.

MS. PELL: Thank you all for coming. The road is dry.`;
    expect(told(text).filter((turn) => turn.startsWith('MS. PELL'))).toEqual([
      'MS. PELL host opening -',
      'MS. PELL host procedural -',
      'MS. PELL host procedural -',
      'MS. PELL host procedural -',
      'MS. PELL host procedural -',
    ]);
  });

  it('are not who stands alone and calls on reporters', () => {
    const text = `Prime Minister: The plan is out. Beth first, from Sky.

Question: Where is the money?

Prime Minister: From growth. Let me go to Chris.

Question (Chris Mace, BBC): Is it a turn?

Chancellor: No.

Prime Minister: Thank you, everyone.`;
    expect(told(text)).toEqual([
      'Prime Minister official opening -',
      'Question journalist question x1',
      'Prime Minister official answer x1',
      'Chris Mace journalist question x2',
      'Chancellor official answer x2',
      'Prime Minister official procedural -',
    ]);
  });
});

describe('the first words of a host (KND-2)', () => {
  it.each([
    [
      'Good morning, all, and thanks for coming in. Ms Oak will speak for ten minutes. Minister.',
      'procedural',
    ],
    ['Good morning. We have three guests, and the first of them has built a bridge.', 'opening'],
  ])('%s', (words, kind) => {
    const text = `MODERATOR: ${words}\n\nMINISTER OAK: The bridge is open.\n\nQ: Which one?\n\nMINISTER OAK: The old one.`;
    expect(told(text)[0]).toBe(`MODERATOR host ${kind} -`);
  });
});

describe('short answers, thanks and follow-ups (KND-1, KND-2, EXC-1)', () => {
  it('tells an answer in one word from a call', () => {
    const text = `MR OAK: Two notes.

QUESTION: Is it true?

MR OAK: Yes.

QUESTION: Thanks. On the harbor: when?

MR OAK: Tomorrow. Said, go ahead.

QUESTION: Thank you, Matt. Great.

MR OAK: Jen.

QUESTION: (Inaudible.)

QUESTION: How many?

MR OAK: Forty.`;
    expect(told(text)).toEqual([
      'MR OAK official opening -',
      'QUESTION journalist question x1',
      'MR OAK official answer x1',
      'QUESTION journalist question x2',
      'MR OAK official answer x2',
      'QUESTION journalist statement -',
      'MR OAK official procedural -',
      'QUESTION journalist question x3',
      'QUESTION journalist question x4',
      'MR OAK official answer x4',
    ]);
  });
});

describe('interpreters (KND-3, TRN-7)', () => {
  it('say what was said before, in the other language', () => {
    const text = `市长 江望舒：游客多了两成。

Interpreter: The number of visitors is up by a fifth.

Northfield Herald: Will prices go up?

翻译：房价会涨吗？

江望舒：不会涨，请大家放心，我们管得住。

Interpreter: They will not.`;
    expect(told(text)).toEqual([
      '江望舒 official opening -',
      'Interpreter other opening -',
      'Northfield Herald journalist question x1',
      '翻译 other question x1',
      '江望舒 official answer x1',
      'Interpreter other answer x1',
    ]);
    expect(readTranscript(text).language).toBe('zh-Hans');
  });
});
