import { runLong } from './long-run.mjs';
import { main } from './setup/say.mjs';

/** Damaged files of every format against their readers, in the long form. `PRESSER_FUZZ_SEED` repeats a run that failed. */
await main(() =>
  runLong({ name: 'fuzz', folder: 'electron/main/import/fuzz', env: { PRESSER_FUZZ: 'long' } }),
);
