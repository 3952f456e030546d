import { describe, expect, it } from 'vitest';
import { value } from '../../../testing/store-tools';
import { readRtf } from './read-rtf';

const read = async (body: string) =>
  value(await readRtf(Buffer.from(`{\\rtf1\\ansi ${body}}`, 'latin1'), { name: 'a.rtf' }));
const lines = async (body: string) => (await read(body)).text.split('\n');

const BOX = '{\\shp{\\*\\shpinst{\\shptxt \\pard In the box.\\par}}}';

describe('readRtf', () => {
  it('tells a text box after the paragraph that it stands in', async () => {
    expect(await lines(`\\pard What did ${BOX}it cost?\\par Nothing.\\par`)).toEqual([
      'What did it cost?',
      'In the box.',
      'Nothing.',
    ]);
  });

  it('keeps a text box in its cell', async () => {
    expect(await lines(`\\trowd\\cellx1\\cellx2\\pard\\intbl a${BOX}\\cell b\\cell\\row`)).toEqual([
      'a In the box.\tb',
    ]);
  });

  it('tells a text box after the last paragraph, and one in a note with it', async () => {
    expect(await lines(`\\pard x${BOX}`)).toEqual(['x', 'In the box.']);
    expect(await lines(`\\pard x{\\footnote \\pard y${BOX}}\\par`)).toEqual(['x[1]', '[1] y', 'In the box.']);
  });

  it('reads boxes within boxes once', async () => {
    const nested = `${'{\\shp{\\*\\shpinst{\\shptxt '.repeat(200)}deep${'}}}'.repeat(200)}`;
    expect(await lines(`\\pard x${nested}\\par`)).toEqual(['x', 'deep']);
  });

  it('leaves out a box that is hidden', async () => {
    expect(await lines(`\\pard x{\\v ${BOX}}\\par`)).toEqual(['x']);
  });

  it('takes characters with a reading over them for text', async () => {
    const ruby =
      '{\\field{\\*\\fldinst { EQ \\\\* jc0 \\\\* hps12 \\\\o\\\\ad(\\\\s\\\\up 11(Orr),\\u23391?)}}{\\fldrslt }}';
    expect(await lines(`\\pard ${ruby}: yes\\par`)).toEqual(['孟: yes']);
  });

  it('knows the bold of Chinese characters, and not that of complex scripts', async () => {
    expect((await read('\\pard {\\dbch\\ab\\dbch \\u23391?}x\\par')).structure).toEqual([
      { kind: 'strong', start: 0, end: 1 },
    ]);
    expect((await read('\\pard {\\rtlch\\fcs1 \\ab\\af0 \\ltrch\\fcs0 x}\\par')).structure).toEqual([]);
  });

  it('takes a heading without a number for no item', async () => {
    const heading = '\\pard\\outlinelevel0{\\listtext\\pard\\plain \\tab}Figures\\par';
    expect((await read(heading)).structure).toEqual([{ kind: 'heading', start: 0, end: 7, level: 1 }]);
  });
});
