/**
 * Cold start to a usable workspace, against a bare window on the same runtime in the same run.
 * @param {import('../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether the goal is reached
 */
export declare function coldStart(
  runtime: import('../../scripts/runtime/resolve.mjs').Runtime,
  env: NodeJS.ProcessEnv,
): Promise<boolean>;
