/** Tells the person something on standard error: standard output belongs to the command itself. @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Something that the person can mend: its message is printed without a stack. */
export class SetupError extends Error {}

/** Runs a script's body; its number is the exit status. @param {() => Promise<number>} body */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
