import { expect, it } from 'vitest';
import { factsOfMessage } from './page-messages';

it.each([
  ['Uncaught TypeError: “forty-one lamplighters” is not a function', { kind: 'TypeError' }],
  ['Uncaught (in promise) RangeError: no', { kind: 'RangeError' }],
  [
    "Refused to connect to 'https://a.example/lamplighters' because it violates the following Content Security Policy directive: \"connect-src 'none'\".",
    { refused: 'connect-src' },
  ],
  [
    "Connecting to 'https://a.example/' violates the following Content Security Policy directive: \"connect-src 'none'\". The action has been blocked.",
    { refused: 'connect-src' },
  ],
  ['forty-one lamplighters', {}],
  ['Uncaught lamplighters', {}],
])('%s', (message, facts) => {
  expect(factsOfMessage(message)).toEqual(facts);
});
