import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../shared/project/records';
import { temporaryFolder } from '../testing/store-tools';
import { outdated } from './backup-policy';
import { isBackupDue, keepBackup, listBackups, writeBackup } from './backups';
import { backupsFolder } from './folders';
import { printSnapshot, readSnapshot } from './snapshot';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2024, 4, 16, 12);
const snapshot = (seq: number) => ({ seq, project: emptyProject('p', `Title ${seq}`, NOW) });

describe('writeBackup', () => {
  it('keeps what can be read back, newest first', async () => {
    const project = temporaryFolder();
    await writeBackup(project, snapshot(1), NOW);
    await writeBackup(project, snapshot(2), NOW + 1000);
    const backups = await listBackups(project);
    expect(backups.map(({ at, seq }) => [at, seq])).toEqual([
      [NOW + 1000, 2],
      [NOW, 1],
    ]);
    expect(await readSnapshot(backups[0]?.file ?? '')).toMatchObject({ value: { data: snapshot(2) } });
  });

  it('leaves alone what is none of its files', async () => {
    const project = temporaryFolder();
    await writeBackup(project, snapshot(1), NOW);
    const mine = join(backupsFolder(project), 'my own.json');
    writeFileSync(mine, 'mine');
    for (let at = 0; at < 40; at += 1) await writeBackup(project, snapshot(at), NOW + at * 1000);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect((await listBackups(project)).length).toBeLessThan(8);
  });
});

describe('isBackupDue', () => {
  it('asks for one at first, and then when something has changed and time has gone by', async () => {
    const project = temporaryFolder();
    expect(await isBackupDue(project, 0, NOW)).toBe(true);
    await writeBackup(project, snapshot(1), NOW);
    expect(await isBackupDue(project, 2, NOW + 1000)).toBe(false);
    expect(await isBackupDue(project, 1, NOW + DAY)).toBe(false);
    expect(await isBackupDue(project, 2, NOW + DAY)).toBe(true);
    // A clock that was set back is no reason to make none for a year.
    expect(await isBackupDue(project, 2, NOW - 365 * DAY)).toBe(true);
  });
});

describe('outdated', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 0, max: 200 * 24 }), { maxLength: 300 });

  it('keeps the newest five, and the newest of each of the last days and weeks', () => {
    fc.assert(
      fc.property(ages, (hours) => {
        const backups = hours.map((hour) => ({ at: NOW - hour * HOUR, version: null }));
        const gone = new Set(outdated(backups));
        const kept = backups.filter((backup) => !gone.has(backup)).sort((a, b) => b.at - a.at);
        const newest = [...backups].sort((a, b) => b.at - a.at);
        expect(kept.slice(0, 5)).toEqual(newest.slice(0, 5));
        const days = [...new Set(newest.map(({ at }) => Math.floor(at / DAY)))].slice(0, 14);
        for (const day of days) {
          const ofDay = newest.find(({ at }) => Math.floor(at / DAY) === day);
          expect(kept).toContain(ofDay);
        }
        expect(kept.length).toBeLessThanOrEqual(5 + 12 + 14 + 12);
        expect(outdated(kept)).toEqual([]);
      }),
    );
  });

  it('never gives up what an older version of the store has written', async () => {
    const project = temporaryFolder();
    await keepBackup(project, printSnapshot(snapshot(1)), { seq: 1, at: NOW, version: 1 });
    for (let minute = 1; minute < 30; minute += 1)
      await writeBackup(project, snapshot(2), NOW + minute * 60_000);
    const kept = await listBackups(project);
    expect(kept.at(-1)).toMatchObject({ seq: 1, at: NOW, version: 1 });
    expect(kept.length).toBeLessThan(30);
  });
});
