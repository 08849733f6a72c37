import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { BoardReport, ReportTable } from '../board/board-report.ts';
import { asBoardCsv } from '../board/report-csv.ts';
import { asBoardHtml } from '../board/report-html.ts';
import { reportWords } from '../board/report-words.ts';
import { chartsFor } from '../charts/charts-for.ts';
import { drawChart, type PlotModule } from '../charts/draw-chart.ts';
import { drawPieces } from '../charts/draw-pieces.ts';
import { nearestLang } from './language.ts';
import { look } from './look.ts';
import { onPaper } from './on-paper.ts';
import { reportLook, reportPaper } from './report-look.ts';
import { reportBody, reportHead } from './report-page.ts';
import { saveFile } from './save-file.ts';
import { chosenTheme } from './tokens.ts';
import { boardWords, type BoardWords } from './words-board.ts';

/** How wide a chart is drawn for paper, in pixels where text is 15 high. */
const onPaperWide = 680;
/** The size of text that a chart is drawn for. */
const usual = 17;

/**
 * A report to a safeguarding Board, as `makeBoardReport` makes it: what it rests on, each question with its findings, its chart and its table, what the
 * Board does, and what cannot be shown. It ranks nobody, fetches nothing and sends nothing. Every chart is followed by a table with the same numbers.
 * @summary What many referrals teach: the report to the Board.
 * @csspart heading - The title.
 * @csspart notice - What must be said before any number.
 * @csspart button-quiet - Prints it, or saves a file.
 */
export class LohBoardReport extends LitElement {
  static override properties = { report: { attribute: false }, plot: { attribute: false }, theme: { type: String, reflect: true, useDefault: true }, found: { state: true }, said: { state: true } };
  static override styles = [look, chosenTheme, reportLook, css`
    :host { display: block; container-type: inline-size; max-inline-size: var(--loh-measure, 760px); background: var(--_paper); }
    .page { padding: calc(24px * var(--_s, 1)) clamp(12px, 4cqi, 32px); }
    .said:empty { display: none; }
  `];

  /** Loads Observable Plot where no `plot` is given: `levels-of-help/board` puts it there. */
  static plot: (() => Promise<PlotModule>) | undefined;
  /** What stands around a report in other languages than English, by tag. */
  static languages = new Map<string, BoardWords>();

  /** The report. Every number in it may be published: hand over nothing else. */
  declare report: BoardReport | undefined;
  /** Observable Plot, to draw charts with; otherwise it is loaded. Where that fails, and with `null`, the tables stand alone and say so. */
  declare plot: PlotModule | null | undefined;
  /** Light or dark; otherwise as the reader has set. */
  declare theme: '' | 'light' | 'dark';
  /** Plot, once loaded; or that there is none. */
  declare private found: PlotModule | 'none' | undefined;
  declare private said: string;

  #watch: ResizeObserver | undefined;
  #width = 0;
  #drawn = new Map<ReportTable, readonly SVGElement[]>();
  #asked = false;

  constructor() {
    super();
    this.theme = '';
    this.said = '';
  }

  /** Prints the report alone, in greyscale, whatever else the page holds. */
  print(): void {
    const { report } = this;
    if (!report) return;
    const Plot = this.#plot;
    const chartOf = (table: ReportTable) => (Plot ? drawPieces(Plot, document, table, { width: onPaperWide }) : []);
    const takeAway = onPaper(html`<div lang=${reportWords.lang} dir="ltr">${reportHead(report)}${reportBody(report, chartOf)}</div>`, [look, reportLook, reportPaper], report.title);
    addEventListener('afterprint', takeAway, { once: true });
    print();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not at once: what is drawn anew changes the height, and is watched too.
    this.#watch ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#watch.observe(this);
    // Elsewhere it may stand under another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('report')) this.said = '';
    if (changed.has('report') || changed.has('plot') || changed.has('found')) this.#drawn.clear();
    if (this.plot === undefined && this.report && !this.#asked) void this.#load();
  }

  protected override render() {
    const { report, plot } = this;
    const words = this.#words;
    if (!report) return html`<div class="page"><p lang=${words.lang}>${words.none}</p></div>`;
    return html`<div class="page" lang=${reportWords.lang} dir="ltr">
      ${reportHead(report)}
      <div class="ways" lang=${words.lang}>
        ${words.review ? html`<p class="where">${words.review.says} <span lang="en">${words.review.inEnglish}</span></p>` : nothing}
        <div class="actions">
          <button type="button" class="quiet" part="button-quiet" id="print" @click=${() => this.print()}>${words.print}</button>
          <button type="button" class="quiet" part="button-quiet" id="page" @click=${() => this.#save(asBoardHtml(report, this.#texts(report)), 'text/html', 'html')}>${words.page}</button>
          <button type="button" class="quiet" part="button-quiet" id="numbers" @click=${() => this.#save(asBoardCsv(report), 'text/csv', 'csv')}>${words.numbers}</button>
        </div>
        <p class="said hint" role="status">${this.said}</p>
        ${plot === null || (!plot && this.found === 'none') ? html`<p class="hint" id="no-charts">${words.noCharts}</p>` : nothing}
      </div>
      ${reportBody(report, (table) => this.#chartOf(table), (id) => this.#go(id))}
    </div>`;
  }

  protected override updated(): void {
    this.#measure();
  }

  get #words(): BoardWords {
    const tag = nearestLang(this).toLowerCase();
    return LohBoardReport.languages.get(tag) ?? LohBoardReport.languages.get(tag.split('-')[0]!) ?? boardWords;
  }

  get #plot(): PlotModule | undefined {
    return this.plot === undefined ? (this.found === 'none' ? undefined : this.found) : (this.plot ?? undefined);
  }

  // A page that cannot load it is none the worse: every number stands in a table.
  async #load(): Promise<void> {
    this.#asked = true;
    this.found = (await LohBoardReport.plot?.().catch(() => undefined)) ?? 'none';
  }

  #chartOf(table: ReportTable): readonly SVGElement[] {
    if (!this.#width || !this.#plot) return [];
    let drawn = this.#drawn.get(table);
    if (!drawn) this.#drawn.set(table, (drawn = [drawChart(this.#plot, document, table, { width: this.#width })].filter((one) => one !== undefined)));
    return drawn;
  }

  #texts(report: BoardReport): Map<string, string> {
    return this.#plot ? chartsFor(report, this.#plot, document, { width: onPaperWide }) : new Map<string, string>();
  }

  // A chart is drawn for its own width in the reader’s size of text, and a table that does not fit can be moved with keys.
  #measure(): void {
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    if (!page) return;
    const { fontSize, paddingInlineStart, paddingInlineEnd } = getComputedStyle(page);
    const width = Math.round(((page.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)) * usual) / parseFloat(fontSize));
    if (width > 0 && width !== this.#width) {
      this.#width = width;
      this.#drawn.clear();
      this.requestUpdate();
    }
    for (const box of page.querySelectorAll<HTMLElement>('.scroll')) {
      const moves = box.scrollWidth > box.clientWidth;
      for (const [name, value] of Object.entries({ tabindex: '0', role: 'group', 'aria-label': box.dataset.name! })) if (moves) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }

  #go(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #save(written: string, type: string, ending: string): void {
    const name = `board-report-${this.report!.asOf}.${ending}`;
    saveFile(written, type, name);
    this.said = this.#words.saved(name);
  }
}
