import { userInfo } from 'node:os';

/** The person's name on this machine; empty on a system that knows none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
