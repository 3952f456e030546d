import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, DIR_TARGET, Platform } from 'electron-builder';
import { licenceFile, thirdParties } from '../licences/third-party.mjs';
import { out, root } from '../setup/paths.mjs';
import { finishFolder } from './finish-folder.mjs';

/**
 * Packs the app as built around an Electron that is here already. With an address of a feed the installed app looks there
 * for newer versions; nothing is uploaded.
 * @param {import('../runtime/resolve.mjs').Runtime} runtime
 * @param {{ isDir: boolean, isUnfused: boolean, feed?: string }} options
 * @returns {Promise<string>} the packed program; where there are several, the last one
 */
export async function packApp({ dist, executable, version }, { isDir, isUnfused, feed = '' }) {
  writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licenceFile(thirdParties()));
  let program = '';
  await build({
    projectDir: root,
    publish: 'never',
    ...(isDir && { targets: Platform.current().createTarget(DIR_TARGET) }),
    config: {
      ...(feed !== '' && { publish: { provider: 'generic', url: feed } }),
      electronDist: dist,
      electronVersion: version,
      directories: { output: join(out, isUnfused ? 'package-unfused' : 'package') },
      electronFuses: {
        ...(isUnfused && { enableNodeCliInspectArguments: true }),
        ...((await hasFuse(executable, FuseV1Options.GrantFileProtocolExtraPrivileges)) && {
          grantFileProtocolExtraPrivileges: false,
        }),
      },
      afterPack: async (context) => {
        await finishFolder(context);
        program = programIn(context);
      },
    },
  });
  return program;
}

/** Older Electrons have fewer fuses. @param {string} executable @param {FuseV1Options} fuse */
async function hasFuse(executable, fuse) {
  return fuse in (await getCurrentFuseWire(executable));
}

/** @param {import('electron-builder').AfterPackContext} context */
function programIn({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') {
    return join(appOutDir, `${productFilename}.app`, 'Contents', 'MacOS', productFilename);
  }
  return join(appOutDir, electronPlatformName === 'win32' ? `${productFilename}.exe` : 'presser');
}
