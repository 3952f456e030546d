import { describe, expect, it } from 'vitest';
import { exportInput, exportProject } from '../../../fixtures/projects/export-project';
import { TEMPLATES } from '../options';
import { exportHtml, exportHtmlFragment } from './html';

function page(...input: Parameters<typeof exportInput>): string {
  const made = exportHtml(exportInput(...input));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('exportHtml', () => {
  it.each(TEMPLATES)('makes a page of %s that runs and loads nothing', (template) => {
    const html = page({ template });
    expect(html).toMatch(/^<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">/);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object|base)\b/);
    expect(html).not.toMatch(/\son\w+=|url\(|@import/);
    expect(html).toContain('content="default-src &#x27;none&#x27;; style-src');
    expect(attributes(html, 'src')).toEqual([]);
    for (const address of attributes(html, 'href')) expect(address).toMatch(/^(?:https?:|#)/);
  });

  it.each(TEMPLATES)('leads from every mark of %s to its footnote and back', (template) => {
    const html = page({ template });
    const ids = attributes(html, 'id');
    const inside = attributes(html, 'href').filter((address) => address.startsWith('#'));
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inside.filter((address) => !ids.includes(decodeURI(address.slice(1))))).toEqual([]);
    expect(attributes(html, 'aria-label')).toContain('回到脚注1的位置');
  });

  it('keeps every word, and says which language a quote is in', () => {
    const html = page({ language: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<h1 lang="zh-Hans">港口发布会“第一年”</h1>');
    expect(html).toMatch(/<blockquote lang="zh-Hans">\s*<p>“一带一路”合作 \[…\] 我们搬走了6台起重机</);
    expect(html).toContain('<title>港口发布会“第一年”</title>');
    expect(html).toContain(`content="urn:sha256:${'a'.repeat(64)}"`);
  });

  it('takes words for words, whatever they look like', () => {
    const words = '<img src=x onerror=alert(1)>&lt;';
    const annotations = exportProject.annotations.map((annotation) => ({ ...annotation, note: words }));
    const html = page({}, { ...exportProject, annotations });
    expect(html).toContain('&#x3C;img src=x onerror=alert(1)>&#x26;lt;');
  });

  it('makes nothing dangerous of a template of one’s own', () => {
    const own =
      '# A\n\n<script>x()</script>\n\n![the map](https://e.example/x.png) [a](javascript:x()) [b](https://e.example/)';
    const made = exportHtml({ ...exportInput(), own });
    const html = made.ok ? made.value : '';
    expect(html).toContain('<p>the map <a>a</a> <a href="https://e.example/">b</a></p>');
    expect(html).not.toMatch(/<script|<img|javascript:/);
  });

  it('makes a fragment of the same content, without page and style', () => {
    const made = exportHtmlFragment(exportInput());
    const html = page();
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(html).toContain(`<main>${made.value}</main>`);
    expect(made.value).not.toMatch(/<(?:style|head|body)/);
  });
});
