import './setup/node-version.mjs';
import { judge } from './audit/judge.mjs';
import { thirdParties } from './licences/third-party.mjs';
import { ensureBuild } from './setup/build.mjs';
import { npmCommand, run } from './setup/run.mjs';
import { main } from './setup/say.mjs';

// What the registry knows against the packages. Everything is a development dependency here, so npm cannot tell what is
// shipped: the build can. A flaw in what is shipped fails; one in a tool is told. No registry, no answer, no failure.
await main(async () => {
  await ensureBuild();
  const [npm, before] = npmCommand();
  const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await run(npm, [...before, 'audit', '--json', '--loglevel=silent', ...patience]);
  const shipped = new Set(['electron', ...thirdParties().map(({ name }) => name)]);
  const { lines, failed } = judge(output, shipped);
  console.log(lines.join('\n'));
  return failed ? 1 : 0;
});
