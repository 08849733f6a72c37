import { escaped } from '../referral/escaped.ts';
import { plain } from '../referral/plain.ts';
import { aboutReport } from './about-report.ts';
import type { Action, BoardReport, Quote, ReportChapter, ReportTable } from './board-report.ts';
import { inWords } from './part-of.ts';
import { ofWhom } from './of-whom.ts';
import { reportWords as says } from './report-words.ts';
import type { Shown } from './counted.ts';

/** Nothing in the page runs and nothing is loaded, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const sheet = `
:root{color-scheme:light}
body{font:16px/1.5 system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:#1b2430;background:#fff;max-width:46rem;margin:2.5rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:1.75rem;margin:0 0 .5rem}
h2{font-size:1.35rem;margin:3rem 0 .35rem;padding-top:1rem;border-top:2px solid #1b2430}
h3{font-size:1.1rem;margin:2rem 0 .4rem}
p,ul,ol{margin:0 0 .75rem}
li{margin-bottom:.3rem}
a{color:#0f5460}
.about,.question,caption,figcaption{color:#4a5563}
.notice{border-left:3px solid #868e98;padding-left:.8rem;font-weight:600}
.caution{border-left:3px solid #868e98;padding-left:.8rem;margin-top:.75rem}
blockquote{font-family:Georgia,'Times New Roman',serif;font-size:1.12rem;margin:0;padding-left:1rem;border-left:3px solid #0f5460;white-space:pre-wrap}
figure{margin:1rem 0}
svg{display:block;max-width:100%;height:auto;margin:1rem 0}
svg text{white-space:pre;font-variant-numeric:tabular-nums}
.bar{fill:#0f5460}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;border-top:1px solid #c4c9cf;padding:.35rem .75rem .35rem 0;font-weight:400}
thead th{font-weight:600;border-top:0;vertical-align:bottom;hyphens:auto;font-size:.9em;line-height:1.3}
tbody th{min-width:9em}
.deeds td{min-width:7em}
tfoot th,tfoot td{font-weight:600;border-top:2px solid #868e98}
.n{text-align:right;padding-right:0;padding-left:.75rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
thead .n{min-width:5em}
.wide thead th{font-size:.82em}
@page{size:A4;margin:16mm 15mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt sans-serif}}
@media print{
body{font-size:10.5pt;line-height:1.36;margin:0;padding:0;max-width:none;color:#000}
h1{font-size:18pt}h2{font-size:14pt}h3{font-size:11.5pt}
h2,h3,caption{break-after:avoid}
.question{break-after:avoid}
tr,svg,figure,blockquote{break-inside:avoid}
.short{break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
a{color:#000;text-decoration:none}
.about,.question,caption,figcaption{color:#333}
.bar{fill:#333}
.scroll{overflow:visible}
.wide table{table-layout:fixed;font-size:9pt}
.wide th,.wide td{padding-left:0;padding-right:.25rem;min-width:0}
.wide thead th{overflow-wrap:anywhere}
.wide thead th:first-child{width:26%}
p,li{orphans:3;widows:3}
}`;

/**
 * The report as a whole page of HTML: escaped, printable on A4 and in greyscale, with nothing to run and nothing to load.
 * `charts`: drawings as `chartsFor` makes them, by the id of their table; they stand in the page as they are, so take them from nowhere else.
 */
export function asBoardHtml(report: BoardReport, charts: ReadonlyMap<string, string> = new Map()): string {
  const { title, notices, inShort, restsOn, chapters, actions, actionsAre, cannotShow } = report;
  return [
    '<!doctype html>',
    `<html lang="${says.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${shown(title)}</title>`,
    `<style>${sheet}</style>`,
    '</head><body>',
    `<h1>${shown(title)}</h1>`,
    `<p class="about">${shown(aboutReport(report))}</p>`,
    ...notices.map((notice) => `<p class="notice">${shown(notice)}</p>`),
    ...(inShort.length ? [`<h2>${says.inShort}</h2>${list(inShort)}`] : []),
    `<h2>${says.restsOn}</h2>${list([...restsOn, says.dash])}`,
    `<h2>${says.contents}</h2><ol>${[...chapters.map(({ heading }, i) => [`chapter-${i + 1}`, heading]), ['actions', says[actionsAre]], ['cannot-show', says.cannotShow]].map(([id, heading]) => `<li><a href="#${id}">${shown(heading!)}</a></li>`).join('')}</ol>`,
    ...chapters.map((chapter, i) => chapterPart(chapter, `chapter-${i + 1}`, charts)),
    `<section><h2 id="actions">${says[actionsAre]}</h2>${actionsPart(actions, says[actionsAre])}</section>`,
    `<section><h2 id="cannot-show">${says.cannotShow}</h2>${list(cannotShow)}</section>`,
    '</body></html>',
    '',
  ].join('\n');
}

const shown = (text: string): string => escaped(plain(text));
const list = (lines: readonly string[]): string => (lines.length ? `<ul>${lines.map((line) => `<li>${shown(line)}</li>`).join('')}</ul>` : '');

const chapterPart = ({ heading, question, says: lines = [], quotes = [], tables }: ReportChapter, id: string, charts: ReadonlyMap<string, string>): string =>
  `<section><h2 id="${id}">${shown(heading)}</h2><p class="question">${shown(question)}</p>${lines.map((line) => `<p>${shown(line)}</p>`).join('')}${quotes.length ? `<h3>${says.quotes}</h3>${quotes.map(quotePart).join('')}` : ''}\n${tables.map((table) => tablePart(table, charts.get(table.id))).join('\n')}</section>`;

const quotePart = ({ text, about, reviewedBy }: Quote): string => `<figure><blockquote>${shown(text)}</blockquote><figcaption>${about ? `${shown(about)} ` : ''}${shown(says.agreed(reviewedBy))}</figcaption></figure>`;

/** A table of more rows than half a page holds may be broken between them; a short one stands whole. */
const tablePart = (table: ReportTable, chart = ''): string => {
  const { heading, findings, rowsHead, columns, rows, all, total: every, besides, caution } = table;
  const parted = columns.length > 1;
  const heads = parted ? [...columns.map(({ text }) => text), says.all] : [says.all];
  return [
    `<h3>${shown(heading)}</h3>${list(findings)}${chart}`,
    `<div class="scroll${rows.length > 14 ? '' : ' short'}${columns.length > 4 ? ' wide' : ''}"${columns.length > 3 ? ` tabindex="0" role="group" aria-label="${shown(heading)}"` : ''}><table><caption>${shown(ofWhom(table))}</caption>`,
    `<thead><tr><th scope="col">${shown(rowsHead)}</th>${heads.map((head) => `<th scope="col" class="n">${shown(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(({ text, total, cells }) => `<tr><th scope="row">${shown(text)}</th>${(parted ? [...cells, total] : [total]).map((number) => `<td class="n">${inCell(number)}</td>`).join('')}</tr>`).join('\n')}</tbody>${all ? `<tfoot><tr><th scope="row">${says.all}</th>${[...all, every].map((number) => `<td class="n">${inCell(number)}</td>`).join('')}</tr></tfoot>` : ''}</table></div>`,
    besides ? `<p class="about">${shown(besides)}</p>` : '',
    `<p class="caution"><strong>${says.rightly}</strong> ${shown(caution)}</p>`,
  ].join('\n');
};

const inCell = (number: Shown): string => (number === null ? `<span role="img" aria-label="${says.notShown}">–</span>` : inWords(number));

const actionsPart = (actions: readonly Action[], heading: string): string => {
  if (!actions.length) return `<p>${says.noActions}</p>`;
  const { what, because, owner, by } = says.action;
  return `<div class="scroll deeds" tabindex="0" role="group" aria-label="${heading}"><table><thead><tr>${[what, because, owner, by].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${actions
    .map((action) => `<tr><th scope="row">${shown(action.what)}</th><td>${shown(action.because)}</td><td>${shown(action.owner || says.toBeNamed)}</td><td>${shown(action.by || says.toBeNamed)}</td></tr>`)
    .join('\n')}</tbody></table></div>`;
};
