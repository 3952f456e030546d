// A fresh process: loads the engine, reads one text, says in milliseconds what each took.
import { readFileSync } from 'node:fs';

const [engine = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const before = performance.now();
const { readBriefing } = await import(engine);
const loaded = performance.now();
readBriefing(text);
const read = performance.now();
process.stdout.write(JSON.stringify({ load: loaded - before, read: read - loaded }));
