import { runLong } from './long-run.mjs';
import { main } from './setup/say.mjs';

/**
 * The fault suite of the store in its long form, or the files of it that are named (`power-cut`). `PRESSER_FAULTS_SEED`
 * repeats a run that failed.
 */
await main(() =>
  runLong({ name: 'faults', folder: 'electron/main/store/faults', env: { PRESSER_FAULTS: 'long' } }),
);
