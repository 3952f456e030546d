import { describe, expect, it } from 'vitest';
import type { Problem } from '../result/problem';
import { catalogues } from './catalogues';
import { fill } from './fill';
import { problemValues } from './problem-values';

const inWords = (language: 'en' | 'zh-Hans' | 'zh-Hant', problem: Problem) =>
  fill(catalogues[language].errors[problem.code], problemValues(problem, catalogues[language].imports));

describe('the words of a problem', () => {
  const detail = { name: 'a.docx', reason: 'too-deep', part: 'word/document.xml' };

  it('say a reason that is a code in the language, with the part that it is about', () => {
    const problem: Problem = { code: 'import.damaged', detail };
    expect(inWords('en', problem)).toContain('(word/document.xml: its parts are nested too deeply)');
    expect(inWords('zh-Hans', problem)).toContain('（word/document.xml：内部嵌套过深）');
    expect(inWords('zh-Hant', problem)).toContain('（word/document.xml：內部巢狀過深）');
  });

  it('quote the words of a library', () => {
    const problem: Problem = {
      code: 'import.damaged',
      detail: { name: 'a.pdf', reason: 'library', words: 'Bad header' },
    };
    expect(inWords('en', problem)).toContain('(the program library reports: “Bad header”)');
    expect(inWords('zh-Hans', problem)).toContain('（程序库报告：“Bad header”）');
    expect(inWords('zh-Hant', problem)).toContain('（程式庫回報：「Bad header」）');
  });

  it('leave what a system says as it is', () => {
    const problem: Problem = { code: 'file.unreadable', detail: { name: 'a', reason: 'EIO' } };
    expect(inWords('zh-Hans', problem)).toContain('（EIO）');
  });

  it('name what a limit counts', () => {
    const problem: Problem = {
      code: 'import.too-much',
      detail: { name: 'a', limit: '500,000', unit: 'elements' },
    };
    expect(inWords('zh-Hans', problem)).toContain('500,000 个 XML 元素');
  });
});
