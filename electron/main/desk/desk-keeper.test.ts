import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surroundings, temporaryFolder, value } from '../testing/store-tools';
import { DeskKeeper } from './desk-keeper';

describe('DeskKeeper', () => {
  it('opens one desk, however many ask for it', async () => {
    const keeper = new DeskKeeper({
      userData: temporaryFolder(),
      author: 'Ada',
      surroundings: surroundings(),
    });
    const [one, other] = await Promise.all([keeper.open(), keeper.open()]);
    expect(value(one)).toBe(value(other));
    await keeper.close();
  });

  it('tries again where it failed, and keeps what came of that', async () => {
    const userData = temporaryFolder();
    const inTheWay = join(userData, 'library.json');
    mkdirSync(inTheWay);
    const keeper = new DeskKeeper({ userData, author: 'Ada', surroundings: surroundings() });
    for (const desk of await Promise.all([keeper.open(), keeper.open()])) {
      expect(desk).toMatchObject({ error: { code: 'library.unreadable', detail: { folder: userData } } });
    }
    rmdirSync(inTheWay);
    expect(value(await keeper.open())).toBe(value(await keeper.open()));
    await keeper.close();
  });
});
