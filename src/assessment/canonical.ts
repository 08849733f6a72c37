/**
 * A value as canonical JSON (RFC 8785): the same content is the same text, whatever order its names stand in.
 * Half a character, as a cut-off paste leaves it, has no canonical form; it is named by its number, so that nothing a practitioner wrote can stop this.
 */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (hasOwnForm(value)) return canonical(value.toJSON());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  let text = '';
  // By their code units, as the canonical form has them.
  for (const name of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[name];
    if (one !== undefined && typeof one !== 'function') text += `${text && ','}${quoted(name)}:${canonical(one)}`;
  }
  return `{${text}}`;
}

/** A day, say, that knows how it is written. */
const hasOwnForm = (value: object): value is { toJSON: () => unknown } => 'toJSON' in value && typeof value.toJSON === 'function';

const halves = /[\ud800-\udfff]/;
const quoted = (text: string): string => {
  const written = JSON.stringify(text);
  return halves.test(text) || written.includes('\\ud') ? written.replace(/\\\\|\\u(d[89a-f][0-9a-f]{2})/g, (found, half: string | undefined) => (half ? `\u{10FFFF}${half}` : found)) : written;
};
