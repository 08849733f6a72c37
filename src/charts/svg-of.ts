import { escaped } from '../referral/escaped.ts';
import { plain } from '../referral/plain.ts';

/** What a drawing may be made of. Anything else is left out. */
const known = new Set(['svg', 'g', 'rect', 'text', 'tspan', 'title', 'desc', 'defs', 'pattern', 'path', 'line']);

/**
 * A drawing as text for a page of HTML, written here so that it is the same from every document, and so that nothing but a drawing comes out:
 * no style, no script, no handler, and no address but one inside the drawing.
 */
export function svgOf(node: Element): string {
  const name = node.tagName.toLowerCase();
  if (!known.has(name)) return '';
  const attributes = [...node.attributes].filter((one) => !/^(?:on|style$|href$|xlink)/i.test(one.name) && !/url\((?!#)/i.test(one.value)).sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => ` ${one.name}="${escaped(plain(one.value))}"`);
  const inside = [...node.childNodes].map((child) => (child.nodeType === 1 ? svgOf(child as Element) : child.nodeType === 3 ? escaped(plain(child.textContent ?? '')) : '')).join('');
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}
