import { html, nothing } from 'lit';
import { aboutReport } from '../board/about-report.ts';
import type { Action, BoardReport, Quote, ReportChapter, ReportTable } from '../board/board-report.ts';
import type { Shown } from '../board/counted.ts';
import { ofWhom } from '../board/of-whom.ts';
import { inWords } from '../board/part-of.ts';
import { reportWords as says } from '../board/report-words.ts';

/** The drawings of a table: none where none can be drawn, several where a page of paper would not hold one. */
export type ChartOf = (table: ReportTable) => readonly SVGElement[];

/** The title, what it was made with, and what must be said before any number. */
export const reportHead = (report: BoardReport) => html`
  <h2 id="heading" part="heading" tabindex="-1">${report.title}</h2>
  <p class="where">${aboutReport(report)}</p>
  ${report.notices.map((notice) => html`<p class="notice" part="notice">${notice}</p>`)}
`;

/** What it says: in short, what it rests on, a list of contents, the chapters, what the Board does, and what cannot be shown. `go` leads to a heading. */
export const reportBody = ({ inShort, restsOn, chapters, actions, actionsAre, cannotShow }: BoardReport, chartOf: ChartOf, go?: (id: string) => void) => html`
  ${inShort.length ? html`<section><h3>${says.inShort}</h3><ul>${inShort.map((line) => html`<li>${line}</li>`)}</ul></section>` : nothing}
  <section><h3>${says.restsOn}</h3><ul>${[...restsOn, says.dash].map((line) => html`<li>${line}</li>`)}</ul></section>
  ${go ? contents([...chapters.map(({ heading }, i): [string, string] => [chapterId(i), heading]), ['actions', says[actionsAre]], ['cannot-show', says.cannotShow]], go) : nothing}
  ${chapters.map((one, i) => chapter(one, chapterId(i), chartOf))}
  <section><h3 id="actions" tabindex="-1">${says[actionsAre]}</h3>${deeds(actions)}</section>
  <section><h3 id="cannot-show" tabindex="-1">${says.cannotShow}</h3><ul>${cannotShow.map((line) => html`<li>${line}</li>`)}</ul></section>
`;

const chapterId = (i: number): string => `chapter-${i + 1}`;

// An address with a place in it leads nowhere inside a shadow root, and would change the host’s.
const contents = (list: readonly (readonly [id: string, heading: string])[], go: (id: string) => void) => html`<nav class="contents" aria-labelledby="contents">
  <h3 id="contents">${says.contents}</h3>
  <ol>${list.map(([id, heading]) => html`<li><a href="#${id}" @click=${(event: Event) => {
    event.preventDefault();
    go(id);
  }}>${heading}</a></li>`)}</ol>
</nav>`;

const chapter = ({ heading, question, says: lines = [], quotes = [], tables }: ReportChapter, id: string, chartOf: ChartOf) => html`<section>
  <h3 id=${id} tabindex="-1">${heading}</h3>
  <p class="question">${question}</p>
  ${lines.map((line) => html`<p>${line}</p>`)}
  ${quotes.length ? html`<h4>${says.quotes}</h4>${quotes.map(quoted)}` : nothing}
  ${tables.map((table) => tabled(table, chartOf(table)))}
</section>`;

const quoted = ({ text, about, reviewedBy }: Quote) => html`<figure>
  <blockquote class="say">${text}</blockquote>
  <figcaption>${about ? `${about} ` : nothing}${says.agreed(reviewedBy)}</figcaption>
</figure>`;

const tabled = (table: ReportTable, charts: readonly SVGElement[]) => {
  const { heading, findings, columns, rows, all, rowsHead, besides, caution } = table;
  const parted = columns.length > 1;
  const heads = parted ? [...columns.map(({ text }) => text), says.all] : [says.all];
  return html`<h4>${heading}</h4>
    ${findings.length ? html`<ul class="findings">${findings.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
    ${charts.length ? html`<figure class="chart">${charts}</figure>` : nothing}
    <div class="scroll ${rows.length > 14 ? '' : 'short'} ${columns.length > 4 ? 'wide' : ''}" data-name=${heading}>
      <table>
        <caption><span>${ofWhom(table)}</span></caption>
        <thead><tr><th scope="col">${rowsHead}</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead>
        <tbody>${rows.map(({ text, total, cells }) => html`<tr><th scope="row">${text}</th>${(parted ? [...cells, total] : [total]).map((number) => html`<td class="n">${inCell(number)}</td>`)}</tr>`)}</tbody>
        ${all ? html`<tfoot><tr><th scope="row">${says.all}</th>${[...all, table.total].map((number) => html`<td class="n">${inCell(number)}</td>`)}</tr></tfoot>` : nothing}
      </table>
    </div>
    ${besides ? html`<p class="hint">${besides}</p>` : nothing}
    <p class="caution"><strong>${says.rightly}</strong> ${caution}</p>`;
};

const inCell = (number: Shown) => (number === null ? html`<span class="sr">${says.notShown}</span><span aria-hidden="true">–</span>` : inWords(number));

const deeds = (actions: readonly Action[]) => {
  if (!actions.length) return html`<p>${says.noActions}</p>`;
  const { what, because, owner, by } = says.action;
  const named = (label: string, text: string) => html`<span class="label">${label}: </span>${text || html`<span class="open">${says.toBeNamed}</span>`}`;
  return html`<div class="deeds"><table>
    <thead><tr>${[what, because, owner, by].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${actions.map((action) => html`<tr><th scope="row">${action.what}</th><td>${named(because, action.because)}</td><td>${named(owner, action.owner)}</td><td>${named(by, action.by)}</td></tr>`)}</tbody>
  </table></div>`;
};
