import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LinuxTargetHelper } from 'app-builder-lib/out/targets/LinuxTargetHelper.js';

/**
 * Finishes the folder of the app: takes out what the runtime from the package registry needs while developing, and on Linux
 * puts in the entries for the desktop and for the file type that deb and AppImage install, for those who install by hand.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function finishFolder({ appOutDir, packager, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  const resources = join(appOutDir, 'resources');
  rmSync(join(resources, 'app'), { recursive: true, force: true });
  const linux = /** @type {import('app-builder-lib/out/linuxPackager.js').LinuxPackager} */ (packager);
  const helper = new LinuxTargetHelper(linux);
  const entry = { ...linux.platformSpecificBuildOptions };
  await helper.writeDesktopEntry(entry, undefined, join(resources, 'presser.desktop'), undefined);
  const types = await helper.mimeTypeFiles;
  if (types !== null) copyFileSync(types, join(resources, 'presser-mime.xml'));
}
