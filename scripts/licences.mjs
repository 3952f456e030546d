import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptions, isAllowed } from './licences/allowed.mjs';
import { licenceFile, thirdParties } from './licences/third-party.mjs';
import { ensureBuild } from './setup/build.mjs';
import { out } from './setup/paths.mjs';
import { main } from './setup/say.mjs';

// What is shipped under which licence: written for the package, and refused where the licence asks for more than its text.
await main(async () => {
  await ensureBuild();
  const packages = thirdParties();
  writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licenceFile(packages));
  const refused = packages.filter(({ name, licence }) => !(isAllowed(licence) || name in exceptions));
  for (const { name, version, licence } of refused)
    console.log(`${name} ${version}: ${licence} is not allowed.`);
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  console.log(`${packages.length} packages are bundled, under ${licences.join(', ')}.`);
  return refused.length > 0 ? 1 : 0;
});
