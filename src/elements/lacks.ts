/** What the elements stand on, and older browsers lack. Each is asked for, never guessed from a browser’s name. */
const needs: readonly [what: string, has: () => boolean][] = [
  ['form-associated elements', () => 'attachInternals' in HTMLElement.prototype && 'form' in ElementInternals.prototype],
  ['constructable style sheets', () => 'adoptedStyleSheets' in ShadowRoot.prototype && 'replaceSync' in CSSStyleSheet.prototype],
  [':has()', () => CSS.supports('selector(:has(a))')],
  ['container queries', () => CSS.supports('container-type', 'inline-size')],
];

/** What this browser lacks. Where that is anything, nothing is registered, and the host’s own content stands. */
export function lacks(): string[] {
  return needs
    .filter(([, has]) => {
      try {
        return !has();
      } catch {
        return true;
      }
    })
    .map(([what]) => what);
}
