import { adoptStyles, css, render } from 'lit';
import type { Referral } from '../referral/referral.ts';
import { letterLook, letterPage } from './letter-page.ts';
import { look } from './look.ts';

// On paper the page is the letter alone. A constructed sheet needs no inline style, so a strict page allows it.
const onlyTheLetter = css`
  .loh-paper { display: none; }
  @page { margin: 16mm 15mm; }
  @media print {
    body > :not(.loh-paper) { display: none !important; }
    .loh-paper { display: block !important; }
    html, body { background: #fff !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; height: auto !important; }
  }
`;

const paper = css`
  :host { --loh-ink: #000; --loh-ink-2: #333; --loh-paper: #fff; --loh-line-2: #999; color-scheme: light; font-size: 11pt; }
  h3 { break-after: avoid; margin-block: 1.2em 0.3em; }
  dl > div { break-inside: avoid-page; padding-block: 3pt; }
  .where { color: #333; }
`;

/** Lays the letter at the end of the body where only paper shows it; the returned function takes it away again. */
export function layPaper(letter: Referral): () => void {
  const sheet = onlyTheLetter.styleSheet!;
  const host = document.createElement('div');
  host.className = 'loh-paper';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [css`:host { all: initial; }`, look, letterLook, paper]);
  render(letterPage(letter), root);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}
