import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOfError, lineOf } from './facts';

const PHRASE = 'forty-one lamplighters';

function thrownBy(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('what the log keeps of an error', () => {
  it('is its kind and where it was thrown, not its message', () => {
    const error = thrownBy(() => JSON.parse(PHRASE));
    const facts = factsOfError(error);
    expect(facts).toMatchObject({
      kind: 'SyntaxError',
      at: expect.stringMatching(/facts\.test\.ts:\d+:\d+/),
    });
    expect(JSON.stringify(facts)).not.toContain('lamplighters');
  });

  it('is not taken in by a message that looks like a place', () => {
    const error = new RangeError(`no\n    at ${PHRASE} (/home/ada/secret.txt:1:2)\n    at end`);
    expect(JSON.stringify(factsOfError(error))).not.toMatch(/lamplighters|secret|ada/);
  });

  it('has the code of the system, or of a problem', () => {
    const full = Object.assign(new Error('ENOSPC: no space left, write /home/ada'), { code: 'ENOSPC' });
    expect(factsOfError(full)).toMatchObject({ kind: 'Error', code: 'ENOSPC' });
    expect(factsOfError({ code: 'file.missing', detail: { name: PHRASE } })).toEqual({
      kind: 'file.missing',
    });
    expect(factsOfError(PHRASE)).toEqual({ kind: 'string' });
  });

  it('names no folder of the machine', () => {
    expect(JSON.stringify(factsOfError(new Error('here')))).not.toContain(import.meta.dirname);
  });
});

it('an entry is one line, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (what, value) => {
      expect(lineOf(what, { value })).not.toMatch(/\p{Cc}/u);
    }),
  );
});
