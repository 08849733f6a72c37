/** What a screen says that no catalogue holds: in which element, and what. */
export type Unmarked = { where: string; text: string };

// In the guide’s language by decision: the letter, titles and notes of sources, what to write instead of a phrase. And what only whoever looks after the page reads.
const apart = '.source, .technical, pre.letter[lang], article[lang], .instead li, #heading[lang][dir], .where[lang][dir]';
const said = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt', 'label'];

/**
 * Every text node and every attribute that is read out, through open shadow roots, that has a plain letter in it. `written` is what the
 * practitioner wrote: it is theirs, and taken out first. What the host put inside the element is the host’s.
 */
export function unmarkedIn(root: ParentNode, written: readonly string[] = []): Unmarked[] {
  const theirs = written.map((text) => text.trim()).filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
  const found: Unmarked[] = [];
  const look = (text: string, where: Element) => {
    // A record’s code is a number.
    const rest = theirs.reduce((left, own) => left.split(own).join(''), text.replace(/\b[0-9A-F]{4}(-[0-9A-F]{4})+\b/g, ''));
    if (/[A-Za-z]/.test(rest)) found.push({ where: `${(where.getRootNode() as ShadowRoot).host?.localName ?? ''} ${where.localName}${where.className ? `.${where.className}` : ''}`, text: text.trim() });
  };
  const walk = (node: ParentNode) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) look(child.data, child.parentElement ?? (node as ShadowRoot).host);
      else if (child instanceof Element && child.localName !== 'style' && !child.matches(apart)) {
        for (const name of said) look(child.getAttribute(name) ?? '', child);
        walk(child);
        if (child.shadowRoot) walk(child.shadowRoot);
      }
    }
  };
  walk(root);
  return found;
}

/** Every text in a record, however deep. */
export const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value, ...quoted(value)] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);

// Quotation marks around the whole may be left out where it is told as a quotation.
const quoted = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map((m) => m[1]!);
