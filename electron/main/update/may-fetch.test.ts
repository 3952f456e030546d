import { expect, test } from 'vitest';
import { mayFetchUpdate } from './may-fetch';

test.each([
  ['https://feed.example/latest-linux.yml', true],
  ['http://127.0.0.1:8080/latest-linux.yml', true],
  ['http://feed.example/latest-linux.yml', false],
  ['http://127.0.0.1.feed.example/latest-linux.yml', false],
  ['ftp://feed.example/a', false],
  ['file:///etc/passwd', false],
])('%s: %s', (address, may) => expect(mayFetchUpdate(address)).toBe(may));
