import { unzip } from './unzip.ts';

/** A paragraph of a Word document: its style, its text, whether it stands in a table, and whether it goes from right to left. */
export type WordParagraph = { style: string; text: string; cell?: string; rightToLeft?: true };

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string) => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex: string, ten: string, name: string) => (name ? entities[name]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(ten))));

/** The paragraphs of one part of a document, in order, read off its XML. Needs no DOM. */
export function paragraphsIn(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  let row = 0;
  let column = 0;
  let inTable = false;
  for (const [, tag, paragraph] of xml.matchAll(/<(w:tbl|\/w:tbl|w:tr|w:tc)(?:>| [^>]*>)|(<w:p(?:\/>|>[\s\S]*?<\/w:p>| [^>]*>[\s\S]*?<\/w:p>))/g) as Iterable<(string | undefined)[]>) {
    if (tag === 'w:tbl') [inTable, row] = [true, 0];
    else if (tag === '/w:tbl') inTable = false;
    else if (tag === 'w:tr') [row, column] = [row + 1, 0];
    else if (tag === 'w:tc') column++;
    else if (paragraph) {
      const text = [...paragraph.replace(/<w:tabs>.*?<\/w:tabs>/, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<(w:br|w:tab|w:instrText[^>]*>[^<]*)/g)].map((m) => (m[1] !== undefined ? unescaped(m[1]) : m[2] === 'w:br' ? '\n' : m[2] === 'w:tab' ? '\t' : `{${m[2]!.split('>')[1]!}}`)).join('');
      found.push({
        style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'Normal',
        text,
        ...(inTable && { cell: `${row},${column}` }),
        ...(/<w:bidi(?:\/| )/.test(paragraph) && { rightToLeft: true as const }),
      });
    }
  }
  return found;
}

/** A Word document as text that shows how it is built: what stands at the head and foot of each page, and every paragraph with its style. */
export async function wordText(file: Uint8Array): Promise<string> {
  const files = await unzip(file);
  const lines = (name: string) => paragraphsIn(files.get(name) ?? '').map(({ style, text, cell, rightToLeft }) => `${cell ? `${cell} ` : ''}[${style}${rightToLeft ? ', right to left' : ''}] ${text.replaceAll('\n', '\n    ')}`.trimEnd());
  const about = [...(files.get('docProps/core.xml') ?? '').matchAll(/<([a-z]+:[a-z]+)[^>]*>([^<]*)<\/\1>/gi)].map((m) => `${m[1]!}: ${unescaped(m[2]!)}`);
  return [...about, '', ...lines('word/header1.xml'), '', ...lines('word/document.xml'), '', ...lines('word/footer1.xml'), ''].join('\n');
}
