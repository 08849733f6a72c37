// A page as it lies in its folder, with what only the server knows put in its places. Your own template language does the same.
import { readFileSync } from 'node:fs';
import { html } from 'hono/html';

/** Reads a page once. Each `{{name}}` in it becomes that value, written so that nothing in it can turn into markup. */
export function page(address) {
  const text = readFileSync(address, 'utf8');
  return (values = {}) => text.replace(/\{\{([\w-]+)\}\}/g, (_, name) => String(html`${values[name] ?? ''}`));
}
