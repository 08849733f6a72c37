import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType, type IParagraphOptions } from 'docx';
import { escaped } from './escaped.ts';
import { letterWords as words } from './letter-words.ts';
import { plain } from './plain.ts';
import type { Line } from './referral.ts';
import type { Sending } from './sending.ts';
import { setClock } from './set-clock.ts';
import { wordWords as say } from './word-words.ts';

const page = { width: 11906, height: 16838, margin: 1134 };
const inside = page.width - 2 * page.margin;
const columns = [2900, inside - 2900];

/** The letter as a Word document: headings, a table that says which cell names and which tells, and the child's own words set apart. */
export async function write({ guide, letter, assessment, seal }: Sending): Promise<Uint8Array> {
  const title = one(letter.title);
  // A copy that is refused, or only to be said aloud, is never laid out to be printed.
  const { summary, sections } = letter.refused === undefined ? letter : { summary: [], sections: [] };
  const document = new Document({
    title,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: guide.language } }, paragraph: { spacing: { after: 100 } } },
        title: { run: { font: 'Calibri', size: 36, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
        heading1: { run: { font: 'Calibri', size: 26, bold: true, color: '1F3864' }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
      },
      characterStyles: [{ id: 'Named', name: 'Named', run: { bold: true } }],
      paragraphStyles: [
        { id: 'Notice', name: 'Notice', basedOn: 'Normal', next: 'Normal', run: { bold: true } },
        { id: 'Label', name: 'Label', basedOn: 'Normal', next: 'Value', run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 80, after: 0 } } },
        { id: 'Value', name: 'Value', basedOn: 'Normal', next: 'Value', paragraph: { spacing: { after: 60 } } },
        { id: 'Note', name: 'Note', basedOn: 'Value', run: { size: 20, color: '404040' } },
        { id: 'Spoken', name: 'Child’s own words', basedOn: 'Normal', next: 'Value', run: { font: 'Georgia', size: 24 }, paragraph: { indent: { start: 340 }, spacing: { before: 60, after: 100 } } },
        { id: 'Running', name: 'Running line', basedOn: 'Normal', run: { size: 18, color: '404040' }, paragraph: { spacing: { after: 0 } } },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin } } },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Running', children: runs(title) }), new Paragraph({ style: 'Running', children: runs(one(letter.notice)) })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Running',
                tabStops: [{ type: TabStopType.RIGHT, position: inside }],
                children: [new TextRun({ children: [say.page, PageNumber.CURRENT, say.of, PageNumber.TOTAL_PAGES] }), new TextRun({ children: [new Tab(), `${words.code}: ${seal.code}`] })],
              }),
            ],
          }),
        },
        children: [
          paragraph(title, { heading: HeadingLevel.TITLE }),
          paragraph(letter.made, { style: 'Value' }),
          paragraph(letter.notice, { style: 'Notice' }),
          ...(letter.refused === undefined ? [] : [paragraph(letter.refused, { style: 'Notice' })]),
          ...(summary.length ? [paragraph(words.firstScreen, { heading: HeadingLevel.HEADING_1 }), inShort(summary), new Paragraph({})] : []),
          ...sections.flatMap(({ heading, lines }) => [paragraph(heading, { heading: HeadingLevel.HEADING_1 }), ...lines.flatMap(laid)]),
        ],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties(title, seal.code, guide.language, assessment.asOf) }]);
  return setClock(new Uint8Array(bytes), assessment.asOf);
}

/** On one line. */
const one = (text: string): string => plain(text).replaceAll('\n', ' ');

const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(text) && { bidirectional: true, alignment: AlignmentType.START }), children: runs(text) });

/** A line below its heading: what it is about, what is said, and how it is known. A short fact stands on one line with its name. */
const laid = (line: Line): Paragraph[] => {
  const { label, text } = line;
  if (!label) return said(line);
  if (!isShort(line)) return [paragraph(label, { style: 'Label' }), ...said(line)];
  return [new Paragraph({ style: 'Value', children: [new TextRun({ text: `${one(label)}${/[.!?:]$/.test(label) ? ' ' : ': '}`, style: 'Named' }), ...runs(text)] }), ...noted(line)];
};

const isShort = ({ label = '', text, quote }: Line): boolean => !quote && label.length + text.length < 80 && !isRightToLeft(text) && !isRightToLeft(label) && !plain(text).includes('\n');

const noted = ({ note }: Line): Paragraph[] => (note ? [paragraph(note, { style: 'Note' })] : []);

const said = (line: Line): Paragraph[] => [paragraph(line.quote ? `“${line.text}”` : line.text, { style: line.quote ? 'Spoken' : 'Value' }), ...noted(line)];

function inShort(lines: readonly Line[]): Table {
  const cell = (i: number, children: Paragraph[]) => new TableCell({ children, width: { size: columns[i]!, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 100, right: 100 } });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: [say.about, say.told].map((text, i) => cell(i, [paragraph(text, { style: 'Label' })])) });
  return new Table({
    columnWidths: columns,
    width: { size: inside, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [head, ...lines.map((line) => new TableRow({ children: [cell(0, [paragraph(line.label ?? '', { style: 'Label' })]), cell(1, said(line))] }))],
  });
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether the first letter that has a direction goes from right to left. */
const isRightToLeft = (text: string): boolean => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');

/** Text in runs of one direction each, its lines kept. */
function runs(text: string): TextRun[] {
  return plain(text).split('\n').flatMap((line, n) =>
    line.split(/([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?)/).filter((part, i) => part || !i).map(
      (part, i) => new TextRun({ text: part, ...(n > 0 && i === 0 && { break: 1 }), ...(rightToLeft.test(part) && { rightToLeft: true }) }),
    ),
  );
}

/** What the file says of itself. The library would say that it was made now, by nobody in particular: this says the letter's own day, and names no author. */
const properties = (title: string, code: string, language: string, day: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(say.subject)}</dc:subject><dc:identifier>${escaped(code)}</dc:identifier><dc:language>${escaped(language)}</dc:language>`,
    ...['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`),
    '</cp:coreProperties>',
  ].join('');
