import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';
import { told } from './testing/told';

const FED = `Transcript of Chair Oakes's Press Conference
April 3, 2025

CHAIR OAKES. Good morning. The board kept its rate where it was, and two of
us voted for a change. I will take your questions.

RUTH FENN. Bram.

BRAM K. COLE. Bram Cole, Tidewater Wire. NATO. Is it of any concern to the
board at all?

CHAIR OAKES. It is not. In fact it never was, and it never came up once in
all the years I have sat here.

April 3, 2025      Chair Oakes's Press Conference      PRELIMINARY

Page 1 of 2

RUTH FENN. Bram again.

BRAM K. COLE. Will the rate fall in the spring, or should people wait until
the summer?

CHAIR OAKES. People should wait. Nobody here can tell you when that will be
over, and I will not try.

IDA M. ROE. Ida Roe, Harbor Gazette. How many of you are there on the board
these days?

CHAIR OAKES. There are nine.`;

describe('ranks and offices before a name (SPK-3, ROL-1)', () => {
  const text = `STAFF: Good morning. We have two guests. General, over to you.

MAJ. GEN. OAKES: The road is open.

UNDER SECRETARY OF DEFENSE RUTH A. FENN: And it is paved.

SECRETARY OF DEFENSE BRAM J. COLE III: I paved it.

STAFF: Thank you. Let's go to the first question. Ida.

Q: How long is it?

SEC. COLE: Nine miles.

STAFF: Last question.

Q: Is it wide?

LT. COL. IDA ROE: It is.

MS. FENN: Very.

STAFF: Thank you all.`;

  it('are the title, whole; what follows is the name', () => {
    const found = readTranscript(text).speakers.map(({ title, name, role }) => [title, name, role]);
    expect(found).toEqual([
      [null, 'STAFF', 'host'],
      ['MAJ. GEN.', 'OAKES', 'official'],
      ['UNDER SECRETARY OF DEFENSE', 'RUTH A. FENN', 'official'],
      ['SECRETARY OF DEFENSE', 'BRAM J. COLE III', 'official'],
      [null, 'Q', 'journalist'],
      ['LT. COL.', 'IDA ROE', 'official'],
    ]);
  });

  it('lead over as staff, or speak from the side', () => {
    expect(told(text).filter((line) => line.startsWith('STAFF'))).toEqual([
      'STAFF host opening -',
      'STAFF host procedural -',
      'STAFF host procedural -',
      'STAFF host procedural -',
    ]);
    const aside = 'MS. FENN: Ten miles.\n\nQ: Ten?\n\nSTAFF: Nine, it says here.\n\nMS. FENN: Nine.';
    expect(told(aside)[2]).toBe('STAFF other statement -');
  });
});

describe('a name with a time in brackets alone on its line (SPK-1, SPK-2)', () => {
  const text = `Rue Fenn: (00:01)
The lake is clean.

Speaker 1: (00:04)

Crowd: (01:07)
It is not.

Bram Cole: (12:30)
Is it deep?

Rue Fenn: (12:34)
It is: (12:40) says the sign.`;

  it('is a label, even once and even without words, and the time is its own', () => {
    const { turns, speakers, timeKind } = readTranscript(text);
    expect(speakers.map(({ name }) => name)).toEqual(['Rue Fenn', 'Speaker 1', 'Crowd', 'Bram Cole']);
    expect(turns.map(({ time }) => time)).toEqual([
      '00:00:01',
      '00:00:04',
      '00:01:07',
      '00:12:30',
      '00:12:34',
    ]);
    expect(timeKind).toBe('spoken');
    const last = turns[1];
    expect(text.slice(last?.start, last?.end)).toBe('Speaker 1: (00:04)');
  });
});

describe('an agenda (SPK-2)', () => {
  it('has times behind its items, and nobody speaks', () => {
    expect(
      told('The day at the lake\n\nOpening Remarks: (09:00)\n\nLunch: (12:30)\n\nBoat Tour: (14:00)'),
    ).toEqual([]);
  });

  it('but who speaks once each from the start of a recording is a speaker', () => {
    const text = 'The lake\n\nRue Fenn: (00:00)\nIs it clean?\n\nBram Cole: (00:05)\nIt is.';
    expect(told(text)).toHaveLength(2);
  });
});

describe('labels in capitals with a full stop (SPK-10)', () => {
  it('are the names that come again, and one among them', () => {
    expect(told(FED)).toEqual([
      'OAKES official opening -',
      'RUTH FENN host procedural -',
      'BRAM K. COLE journalist question x1',
      'OAKES official answer x1',
      'RUTH FENN host procedural -',
      'BRAM K. COLE journalist question x2',
      'OAKES official answer x2',
      'IDA M. ROE journalist question x3',
      'OAKES official answer x3',
    ]);
    expect(readTranscript(FED).speakers[0]?.title).toBe('CHAIR');
    const said = FED.replace('BRAM K. COLE. Bram Cole,', 'BRAM K. COLE. Thank you. Bram K. Cole, of the');
    expect(readTranscript(said).speakers[2]?.organisation).toBe('Tidewater Wire');
  });

  it('have the top of the printed page between them, which nobody says (FUR-4)', () => {
    expect(readTranscript(FED).furniture.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      "title-line April 3, 2025      Chair Oakes's Press Conference      PRELIMINARY",
      'menu Page 1 of 2',
    ]);
  });

  it('are none where labels with a colon stand, nor where no name comes again', () => {
    const withColons = `MS. OAK: Fine.\n\nJAN FENN. He is my friend.\n\nQ: Is he?\n\nJAN FENN. I said so.\n\nMS. OAK: Yes.`;
    expect(told(withColons)).toHaveLength(3);
    expect(told('KEY FINDINGS. The lake is clean.\n\nNEXT STEPS. We count the fish.')).toEqual([]);
    const again = 'KEY FINDINGS. The lake is clean.\n\nKEY FINDINGS. The findings are key to us.';
    expect(told(again)).toEqual([]);
  });
});
