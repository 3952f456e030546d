/** The commands of the command line. In the installed app, where they share their program with the window, they tell the two apart. */
export const COMMANDS = ['inspect', 'export', 'projects', 'import', 'verify'] as const;
export type Command = (typeof COMMANDS)[number];

/** Whether an argument is a command. */
export function isCommand(argument: string | undefined): argument is Command {
  return COMMANDS.some((command) => command === argument);
}
