import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPage, pageText } from './page-text';

const words = (html: string) => pageText(html).replace(/\s+/g, ' ').trim();

describe('the words of a page', () => {
  it('are what a reader sees, a line for each block', () => {
    expect(pageText('<p>We moved <b>6</b> cranes.</p><p>More</p>')).toBe('\nWe moved 6 cranes.\n\nMore\n');
  });

  it.each([
    ['<script>if (a < b) { "</p>" }</script>6', '6'],
    ['<STYLE>p { color: red }</STYLE>6', '6'],
    ['<head><title>Port</title></head><body>6', '6'],
    ['<!-- <p>gone</p> -->6', '6'],
    ['<!doctype html><html lang="en">6', '6'],
    ['6<script>never closed', '6'],
    ['6<!-- never closed', '6'],
    ['6 < 7 and 8 > 7', '6 < 7 and 8 > 7'],
    ['A&amp;B &#54; &#x36; &nbsp;&unknown; &#0;', 'A&B 6 6 &unknown; &#0;'],
    ['600<wbr>,000', '600,000'],
    ['<td>6</td><td>7</td>', '6 7'],
    ['<a href="x>y">6</a>', 'y">6'],
  ])('%s', (html, expected) => {
    expect(words(html)).toBe(expected);
  });

  it('of plain text are that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[<&]/.test(text));
        expect(pageText(text)).toBe(text);
      }),
    );
  });

  it('are read in one walk, however bad the page is', () => {
    const bad = '<script <'.repeat(200_000) + '</x'.repeat(200_000) + '<!--'.repeat(200_000);
    expect(pageText(bad).length).toBeLessThan(bad.length);
  });

  it('are asked for where a file is a page by its name or its beginning', () => {
    expect(isPage('ports.HTM', '')).toBe(true);
    expect(isPage('ports.txt', ' \n<!DOCTYPE html>')).toBe(true);
    expect(isPage('ports.txt', 'a <html> tag')).toBe(false);
  });
});
