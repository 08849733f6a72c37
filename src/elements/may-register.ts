import { first, rest } from './family.ts';
import { lacks } from './lacks.ts';

const warn = (why: string): false => {
  console.warn(`<levels-of-help>: ${why}`);
  return false;
};

/**
 * May this copy register its elements? All or none, and the first copy on the page wins: two copies must not mix.
 * A no is said once, in the console, for whoever set the page up. On a server there is nothing to register, and nothing to say: a page drawn
 * there would offer questions before anything could take their answers, so the tag stands with the host’s own content in it.
 */
export function mayRegister(version: string): boolean {
  // Not `customElements`: on a server Lit brings one of its own.
  if (typeof document === 'undefined') return false;
  const lacking = lacks();
  if (lacking.length) return warn(`this browser lacks ${lacking.join(', ')}, so nothing was registered: what the page put inside the element stands.`);
  const taken = [...first, ...rest].filter((tag) => customElements.get(tag));
  if (!taken.length) return true;
  const there = customElements.get('levels-of-help') as { version?: string; shelf?: unknown } | undefined;
  // Only a copy of ours has a shelf.
  if (!there || !('shelf' in there)) return warn(`nothing was registered, because another script has taken ${taken.map((tag) => `<${tag}>`).join(', ')}.`);
  return there.version === version ? false : warn(`version ${there.version ?? 'before 0.4'} was loaded first and stays; version ${version}, loaded after it, registered nothing.`);
}
