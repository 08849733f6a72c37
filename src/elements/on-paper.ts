import { adoptStyles, css, render, type CSSResult, type TemplateResult } from 'lit';

// On paper the page is what was laid there alone. A constructed sheet needs no inline style, so a strict page allows it.
const onlyThis = css`
  .loh-paper { display: none; }
  @page { margin: 16mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
  @media print {
    body > :not(.loh-paper) { display: none !important; }
    .loh-paper { display: block !important; }
    html, body { background: #fff !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; height: auto !important; }
  }
`;

/** Lays something at the end of the body where only paper shows it, under a title of its own; the returned function takes it away again. */
export function onPaper(content: TemplateResult, styles: CSSResult[], ours: string): () => void {
  const sheet = onlyThis.styleSheet!;
  const host = document.createElement('div');
  host.className = 'loh-paper';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [css`:host { all: initial; }`, ...styles]);
  render(content, root);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { title } = document;
  document.title = ours;
  return () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    // A page that has given itself another title meanwhile keeps it.
    if (document.title === ours) document.title = title;
  };
}
