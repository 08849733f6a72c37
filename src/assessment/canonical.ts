import canonicalize from 'canonicalize';

/**
 * A value as canonical JSON (RFC 8785): the same content is the same text, whatever order its names stand in.
 * Half a character, as a cut-off paste leaves it, has no canonical form; it is named by its number, so that nothing a practitioner wrote can stop this.
 */
export const canonical = (value: unknown): string =>
  canonicalize(JSON.parse(JSON.stringify(value ?? null).replace(/\\\\|\\u(d[89a-f][0-9a-f]{2})/g, (found, half: string | undefined) => (half ? `\u{10FFFF}${half}` : found))))!;
