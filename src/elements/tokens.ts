import { css, type CSSResult } from 'lit';

/** Each colour by name: in light, and in dark. A host sets `--loh-<name>`; the elements draw with `--_<name>`. */
export const colours: readonly (readonly [name: CSSResult, light: CSSResult, dark: CSSResult])[] = [
  [css`ink`, css`#1b2430`, css`#eceef1`],
  [css`ink-2`, css`#4a5563`, css`#b4bcc6`],
  [css`line`, css`#868e98`, css`#6f7a87`],
  [css`line-2`, css`#e1e4e8`, css`#363e48`],
  [css`field`, css`#59636f`, css`#9aa4b0`],
  [css`paper`, css`#fff`, css`#161b21`],
  [css`wash`, css`#f6f5f1`, css`#1f252c`],
  [css`accent`, css`#0f5460`, css`#7fc4cf`],
  [css`on-accent`, css`#fff`, css`#0b1f23`],
  [css`chosen`, css`#eaf3f4`, css`#1c3338`],
  [css`focus`, css`#ffbf1f`, css`#ffbf1f`],
  [css`focus-ring`, css`#1b2430`, css`#0b0e12`],
  [css`danger`, css`#9b1c31`, css`#ff9aa9`],
  [css`danger-wash`, css`#fbeef0`, css`#37191f`],
  [css`danger-line`, css`#e7c9cf`, css`#6d2e3a`],
  [css`step-1`, css`#3d7a6b`, css`#7cc0ae`],
  [css`step-2`, css`#7d620c`, css`#d8b757`],
  [css`step-3`, css`#a84b17`, css`#f09a65`],
  [css`step-4`, css`#8c1d40`, css`#f58fb0`],
];

const all = (say: (name: CSSResult, light: CSSResult, dark: CSSResult) => CSSResult): CSSResult => colours.reduce((said, colour) => css`${said}${say(...colour)}`, css``);

/** Every element of the family, inside the root or not: what the host set; else what the root's `theme` says; else what the reader set. */
export const followed = css`
  :host { ${all((name, light) => css`--_${name}:var(--loh-${name},var(--_t-${name},${light}));`)} }
  @media (prefers-color-scheme: dark) {
    :host { ${all((name, _, dark) => css`--_${name}:var(--loh-${name},var(--_t-${name},${dark}));`)} }
  }
`;

/** The root's `theme`: it is inherited, because inner elements cannot see an attribute of the root. */
export const chosenTheme = css`
  :host { color-scheme: light dark; }
  :host([theme='light']) { color-scheme: light; ${all((name, light) => css`--_t-${name}:${light};`)} }
  :host([theme='dark']) { color-scheme: dark; ${all((name, _, dark) => css`--_t-${name}:${dark};`)} }
`;
