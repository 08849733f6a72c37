// A name for the school’s portal: plain http on a name that is not localhost, as on a school’s own network, so that the browser gives no secure context.
import { lookup } from 'node:dns/promises';
import { hostname, networkInterfaces } from 'node:os';

const isLoopback = (address) => /^127\.|^::1$/.test(address);

/**
 * The machine’s own name where that leads back to this machine, best of all to where nobody else reaches; otherwise its address on the network.
 * @returns {Promise<{ name: string, listen: string, reach: 'this machine' | 'the network', isPlain: boolean }>} what to write in the address, and on which address to listen
 */
export async function plainName({ name = hostname(), found = (host) => lookup(host, { all: true }), own = networkInterfaces() } = {}) {
  const mine = Object.values(own).flat();
  const addresses = /(^|\.)localhost\.?$/i.test(name) || !name ? [] : await found(name).catch(() => []);
  const loopback = addresses.find(({ address }) => isLoopback(address));
  if (loopback) return { name, listen: loopback.address, reach: 'this machine', isPlain: true };
  const here = addresses.find(({ address }) => mine.some((one) => one.address === address));
  if (here) return { name, listen: here.address, reach: 'the network', isPlain: true };
  const lan = mine.find(({ internal, family }) => !internal && family === 'IPv4');
  if (lan) return { name: lan.address, listen: lan.address, reach: 'the network', isPlain: true };
  // No name and no network: it is served, but as a secure context.
  return { name: '127.0.0.1', listen: '127.0.0.1', reach: 'this machine', isPlain: false };
}
