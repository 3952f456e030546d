/**
 * Starts an app and lets it end again.
 * @param {object} start
 * @param {string} start.executable Electron
 * @param {readonly string[]} start.args switches, the app's folder, its arguments
 * @param {string} start.selector the element whose painting counts as usable
 * @param {NodeJS.ProcessEnv} start.env
 * @returns {Promise<number>} milliseconds from the start of the process to usable
 */
export declare function startOnce({
  executable,
  args,
  selector,
  env,
}: {
  executable: string;
  args: readonly string[];
  selector: string;
  env: NodeJS.ProcessEnv;
}): Promise<number>;
