/** Whether an update may come from an address: https, or this machine itself, where a feed is tried out. */
export function mayFetchUpdate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}
