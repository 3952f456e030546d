import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../testing/store-tools';
import { JsonFile } from './json-file';
import { sha256 } from './sha256';

const shape = z.strictObject({ name: z.string(), list: z.array(z.number()).readonly() }).readonly();
type Data = z.infer<typeof shape>;
const first: Data = { name: 'first', list: [] };

function database(file: string, schema = 1) {
  const migrate = (data: unknown, from: number) => ({ list: [from], ...(data as object) });
  return new Low<Data>(new JsonFile({ file, kind: 'library', schema, shape, migrate }), first);
}

async function written(data: Data): Promise<string> {
  const file = join(temporaryFolder(), 'library.json');
  const low = database(file);
  await low.read();
  low.data = data;
  await low.write();
  return file;
}

/** A file whose envelope is right and whose data is what it should not be. */
function sealed(data: unknown, over: object = {}): string {
  const sum = sha256(JSON.stringify(data));
  return JSON.stringify({ format: 'presser-library', schema: 1, generation: 1, sum, data, ...over });
}

describe('JsonFile', () => {
  it('gives back what was written, and the file before that one is kept', async () => {
    const file = await written({ name: '江豚', list: [1, 2.5] });
    const low = database(file);
    await low.read();
    expect(low.data).toEqual({ name: '江豚', list: [1, 2.5] });
    await low.update((data) => {
      low.data = { ...data, name: 'later' };
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ generation: 2, data: { name: 'later' } });
    expect(JSON.parse(readFileSync(`${file}.previous`, 'utf8'))).toMatchObject({ data: { name: '江豚' } });
  });

  it('opens a file that was only laid out anew', async () => {
    const file = await written({ name: 'laid out', list: [1] });
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
    const low = database(file);
    await low.read();
    expect(low.data.name).toBe('laid out');
  });

  it.each([
    ['nothing', '', 'library.damaged'],
    ['the word null', 'null', 'library.damaged'],
    ['half a file', sealed(first).slice(0, 60), 'library.damaged'],
    ['a foreign file', '{"name":"first","list":[]}', 'library.damaged'],
    ['another kind of file', sealed(first, { format: 'presser-project' }), 'library.damaged'],
    ['a changed character', sealed(first).replace('first', 'worst'), 'library.damaged'],
    ['null in the envelope', sealed(null), 'library.damaged'],
    ['no data in the envelope', sealed(null).replace(',"data":null', ''), 'library.damaged'],
    ['data of another shape', sealed({ name: 'first' }), 'library.damaged'],
    ['a newer file', sealed({ unheard: 'of' }, { schema: 2 }), 'library.newer'],
  ])('refuses %s and never writes over it', async (_what, content, expected) => {
    const file = join(temporaryFolder(), 'library.json');
    writeFileSync(file, content);
    const low = database(file);
    await expect(low.read()).rejects.toMatchObject({ problem: { code: expected } });
    await expect(low.write()).rejects.toMatchObject({ problem: { code: 'store.not-saved' } });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('brings an older file to the present shape, and writes that', async () => {
    const file = join(temporaryFolder(), 'library.json');
    writeFileSync(file, sealed({ name: 'old' }));
    const low = database(file, 2);
    await low.read();
    expect(low.data).toEqual({ name: 'old', list: [1] });
    await low.write();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 2, data: { list: [1] } });
    expect(readFileSync(`${file}.previous`, 'utf8')).toBe(sealed({ name: 'old' }));
  });

  it('does not write before it has read', async () => {
    const file = join(temporaryFolder(), 'library.json');
    await expect(database(file).write()).rejects.toMatchObject({ problem: { code: 'store.not-saved' } });
    expect(existsSync(file)).toBe(false);
  });

  it('does not write over what another program has written since', async () => {
    const file = await written(first);
    const [mine, theirs] = [database(file), database(file)];
    await mine.read();
    await theirs.read();
    theirs.data = { name: 'theirs', list: [] };
    await theirs.write();
    await expect(mine.write()).rejects.toMatchObject({ problem: { code: 'store.not-saved' } });
    expect(readFileSync(file, 'utf8')).toContain('theirs');
  });
});
