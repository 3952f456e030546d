import { packApp } from '../../scripts/package/pack-app.mjs';
import { resolveRuntime } from '../../scripts/runtime/resolve.mjs';

/** Packs the app as it is installed, and its twin that lets Playwright in. */
export default async function pack(): Promise<void> {
  const runtime = await resolveRuntime();
  process.env['PRESSER_PACKED'] = await packApp(runtime, { isDir: true, isUnfused: false });
  process.env['PRESSER_UNFUSED'] = await packApp(runtime, { isDir: true, isUnfused: true });
}
