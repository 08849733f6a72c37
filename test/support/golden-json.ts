/** JSON to be read and compared: indented, and on one line whatever fits there. */
export function goldenJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 160) return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((v) => goldenJson(v, inner))
    : Object.entries(value).filter(([, v]) => v !== undefined).map(([key, v]) => `${JSON.stringify(key)}: ${goldenJson(v, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((p) => inner + p).join(',\n')}\n${indent}${close}`;
}
