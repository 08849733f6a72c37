import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Guide } from '../guide/guide.ts';
import { canonical } from './canonical.ts';

const hashes = new WeakMap<Guide, string>();

/** SHA-256 of a guide's content, in hexadecimal. The order of names in it does not matter. */
export function hashOf(guide: Guide): string {
  const known = hashes.get(guide);
  if (known) return known;
  const hash = digest(guide);
  hashes.set(guide, hash);
  return hash;
}

/** SHA-256 of any value's canonical JSON, in hexadecimal. (WebCrypto is missing on plain http.) */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));
