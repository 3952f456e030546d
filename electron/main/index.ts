import { commandIn, runCommandLine } from './app/command-line';
import { start } from './app/start';

const command = commandIn(process.argv, { isDefaultApp: process.defaultApp === true });
if (command === null) start();
else process.exit(runCommandLine(command));
