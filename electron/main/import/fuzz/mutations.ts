import fc from 'fast-check';

/** One way of damaging bytes. Places are taken modulo the length, so that each fits any file. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly token: string }
  | { readonly kind: 'end'; readonly at: number };

/** What formats are made of, and what their readers stumble over. */
const TOKENS = [
  ...[
    '<',
    '</',
    '/>',
    '&',
    '&#0;',
    '&#x110000;',
    '&lol;',
    ']]>',
    '<!--',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '\u0000',
  ],
  ...[
    '<w:tbl>',
    '<w:p>',
    '</w:p>',
    '<w:ilvl w:val="-1"/>',
    '<text:list>',
    '<text:s text:c="999999999"/>',
    'xmlns:w=""',
  ],
  ...[
    '{',
    '}',
    '{\\rtf1',
    '\\bin99999999 ',
    '\\uc65535',
    "\\'ff",
    '\\u-99999?',
    '\\cell\\row',
    '{\\*\\',
    '\\par',
  ],
  ...[
    'endobj',
    'stream\r\n',
    'endstream',
    '<<',
    '>>',
    '/Length 999999999',
    '/Kids [1 0 R]',
    '-1',
    '99999999999999999999',
  ],
  ...[
    '<table>',
    '<svg>',
    '<template>',
    '<br>',
    '<script>',
    '<a href="javascript:0">',
    '\u202e',
    '\ufeff',
    '\ud800',
  ],
  ...['WEBVTT\n', '00:00:00,000 --> 99:99:99,999\n', '<v ', '\n\n', '\r', '\t', '**', ':', '：'],
] as const;

const place = fc.nat(2 ** 22);
const stretch = fc.oneof({ weight: 3, arbitrary: fc.nat(16) }, { weight: 1, arbitrary: fc.nat(4096) });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: stretch }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: stretch, times: fc.nat(200) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, token: fc.constantFrom(...TOKENS) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
);

/** Some damage: mostly little, so that a reader gets far before it meets it. */
export const damage: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 6 });

/** Bytes with damage done to them, one mutation after the other. */
export function damaged(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce<Uint8Array>(
    (before, one) => (before.length === 0 ? before : mutate(before, one)),
    bytes,
  );
}

function mutate(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const at = mutation.at % bytes.length;
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (mutation.kind) {
    case 'flip':
      return Buffer.concat([head, Uint8Array.of((tail[0] ?? 0) ^ (1 << mutation.bit)), tail.subarray(1)]);
    case 'set':
      return Buffer.concat([head, Uint8Array.of(mutation.byte), tail.subarray(1)]);
    case 'cut':
      return Buffer.concat([head, tail.subarray(mutation.length)]);
    case 'repeat':
      return Buffer.concat([
        head,
        ...Array<Uint8Array>(mutation.times).fill(tail.subarray(0, mutation.length)),
        tail,
      ]);
    case 'insert':
      return Buffer.concat([head, Buffer.from(mutation.token, 'utf8'), tail]);
    case 'end':
      return head;
  }
}
