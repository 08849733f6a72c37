import { digest } from '../assessment/hash.ts';

/** A UUID that follows from what it names (version 8: by our own rule, SHA-256 of the parts). The same record always gets the same ones. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = digest(parts);
  const variant = '89ab'[parseInt(hex[16]!, 16) % 4]!;
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** How one resource of the document points to another. */
export const urlOf = ({ id }: { id: string }): string => `urn:uuid:${id}`;
