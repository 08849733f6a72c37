import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Guide } from '../guide/guide.ts';

const hashes = new WeakMap<Guide, string>();

/** SHA-256 of a guide's content, in hexadecimal. The order of names in it does not matter. (WebCrypto is missing on plain http.) */
export function hashOf(guide: Guide): string {
  const known = hashes.get(guide);
  if (known) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(inOrder(guide))));
  hashes.set(guide, hash);
  return hash;
}

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
