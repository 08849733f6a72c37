import * as Plot from '@observablehq/plot';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/board.ts';
import type { BoardReport } from '../../src/board/board-report.ts';
import type { PlotModule } from '../../src/charts/draw-chart.ts';
import { LohBoardReport } from '../../src/elements/board-report.ts';
import { boardWords } from '../../src/elements/words-board.ts';
import { axeClean } from '../support/axe.ts';
import { aReport, aTable } from '../support/board-tables.ts';

const seven = ['Better', 'Better, by the worker’s word alone', 'The same', 'Worse', 'Too early to say', 'Not known', 'Nobody has looked yet'];
const report = aReport([aTable([[20], [null], [0]], { id: 'one' }), aTable([[null]], { id: 'two', heading: 'All hidden' }), aTable([seven.map(() => 10)], { id: 'wide', heading: 'Wide', columns: seven, all: seven.map(() => 10), total: 70 })], {
  actions: [{ what: 'Do it.', because: 'It is so.', owner: '', by: '' }],
});
const withWords: BoardReport = { ...report, chapters: report.chapters.map((chapter) => ({ ...chapter, quotes: [{ text: 'Nobody asked me.', agreed: true, reviewedBy: 'a lead' }] })) };

const settle = async (el: LohBoardReport) => {
  for (let i = 0; i < 4; i++) {
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }
};
async function show(of: BoardReport | undefined = report, { plot = Plot, width = 700, lang = 'en' }: { plot?: PlotModule | null | 'loaded'; width?: number; lang?: string } = {}) {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><loh-board-report .plot=${plot === 'loaded' ? undefined : plot} .report=${of}></loh-board-report></div>`);
  box.style.width = `${width}px`;
  const el = box.querySelector('loh-board-report')!;
  await settle(el);
  return el;
}
const all = <E extends Element = HTMLElement>(el: LohBoardReport, selector: string) => [...el.renderRoot.querySelectorAll<E>(selector)];
const texts = (el: LohBoardReport, selector: string) => all(el, selector).map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

/** What is handed to the browser to save, while something is done. */
async function saved(act: () => void): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => ((blob = given as Blob), 'blob:nothing');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, text: await blob!.text() };
}

describe('loh-board-report', () => {
  it('says the notices first, then each question with its findings, its chart, its table and how to read it', async () => {
    const el = await show();
    const said = el.renderRoot.querySelector('.page')!.textContent!;
    const at = ['A report', 'A notice.', 'Some accounts.', 'A question?', 'A finding.', 'Chart: A table', 'Of 40 children with an account', 'A caution.', 'Do it.', 'Something.'].map((words) => said.indexOf(words));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(at[0]).to.be.at.least(0);
    await axeClean(el);
  });

  it('follows every chart with the table that it was drawn from, and draws none where all is hidden', async () => {
    const el = await show();
    const charts = all(el, 'figure.chart');
    expect(charts.map((chart) => chart.nextElementSibling!.querySelector('table') !== null)).to.deep.equal([true, true]);
    expect([charts.length, all(el, '.scroll table').length]).to.deep.equal([2, 3]);
  });

  it('writes a dash where a number is not shown, read aloud as that, and explains it once', async () => {
    const el = await show();
    expect(texts(el, 'tbody td').slice(0, 3)).to.deep.equal(['20', 'not shown–', '0']);
    expect(el.renderRoot.textContent!.split('stands where a number is not shown').length).to.equal(2);
  });

  it('sets a child’s words as a quotation, and says who looked them through', async () => {
    const el = await show(withWords);
    expect(texts(el, 'blockquote.say')).to.deep.equal(['Nobody asked me.']);
    expect(texts(el, 'figcaption')).to.deep.equal(['Agreed to be used here, and looked through by a lead.']);
    expect(getComputedStyle(all(el, 'blockquote')[0]!).fontFamily).to.match(/Georgia/);
  });

  it('leaves owner and day to the Board', async () => expect(texts(await show(), '.deeds tbody td').slice(1)).to.deep.equal(['Owner: To be named by the Board', 'By: To be named by the Board']));

  it('has headings in order, and contents that lead to them without leaving the page', async () => {
    const el = await show();
    const levels = all(el, 'h2,h3,h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).to.be.at.most(1));
    const before = location.href;
    for (const link of all(el, 'nav a')) {
      link.click();
      expect((el.shadowRoot!.activeElement as HTMLElement).textContent).to.equal(link.textContent);
    }
    expect(location.href).to.equal(before);
  });

  it('stands with tables alone where there is no Plot, and says so', async () => {
    const el = await show(report, { plot: null });
    expect(texts(el, '#no-charts')).to.deep.equal(['No charts are drawn here. Every number stands in its table.']);
    expect([all(el, 'svg').length, all(el, '.scroll table').length]).to.deep.equal([0, 3]);
  });

  it('loads Plot where none is given, and is none the worse where that fails', async () => {
    const given = LohBoardReport.plot;
    try {
      LohBoardReport.plot = () => Promise.resolve(Plot);
      const loaded = await show(report, { plot: 'loaded' });
      expect([all(loaded, 'svg').length, all(loaded, '#no-charts').length]).to.deep.equal([2, 0]);
      LohBoardReport.plot = () => Promise.reject(new Error('not there'));
      const failed = await show(report, { plot: 'loaded' });
      expect([all(failed, 'svg').length, all(failed, '#no-charts').length]).to.deep.equal([0, 1]);
    } finally {
      LohBoardReport.plot = given;
    }
  });

  for (const width of [320, 768, 1280])
    it(`fits ${width} px, and what does not is moved by keys`, async () => {
      const el = await show(report, { width });
      const { right } = el.getBoundingClientRect();
      for (const one of all(el, '.page > *, section > *, figure svg')) expect(one.getBoundingClientRect().right, one.className).to.be.at.most(right + 1);
      for (const box of all(el, '.scroll')) {
        const moves = box.scrollWidth > box.clientWidth;
        expect([box.tabIndex === 0, box.getAttribute('role') === 'group', Boolean(box.ariaLabel)]).to.deep.equal([moves, moves, moves]);
      }
      if (width === 320) expect(all(el, '.scroll[tabindex]').length).to.equal(1);
      await axeClean(el);
    });

  it('draws its charts anew for another width', async () => {
    const el = await show(report, { width: 700 });
    const [before] = all<SVGElement>(el, 'svg').map((one) => one.getAttribute('width'));
    el.parentElement!.style.width = '360px';
    await settle(el);
    expect(Number(before) - Number(all<SVGElement>(el, 'svg')[0]!.getAttribute('width'))).to.be.greaterThan(200);
  });

  it('saves itself as a page with its charts, and its numbers as rows', async () => {
    const el = await show();
    const page = await saved(() => all(el, '#page')[0]!.click());
    expect(page.name).to.equal('board-report-2026-12-31.html');
    expect(page.text).to.match(/^<!doctype html>[\s\S]*<svg /);
    await el.updateComplete;
    expect(texts(el, '[role=status]')).to.deep.equal(['Saved as board-report-2026-12-31.html, if this page may save files.']);
    const numbers = await saved(() => all(el, '#numbers')[0]!.click());
    expect(numbers.name).to.equal('board-report-2026-12-31.csv');
    expect(numbers.text).to.contain('"A table"');
  });

  it('prints the report alone, and leaves the page as it was', async () => {
    const el = await show();
    const { print } = window;
    const { title } = document;
    let laid: Element | null = null;
    window.print = () => {
      laid = document.querySelector('.loh-paper');
      expect(laid?.shadowRoot?.querySelectorAll('svg').length).to.equal(2);
      expect(laid?.shadowRoot?.querySelector('nav, button') ?? null).to.equal(null);
      expect(document.title).to.equal('A report');
    };
    try {
      all(el, '#print')[0]!.click();
    } finally {
      window.print = print;
    }
    expect(laid).not.to.equal(null);
    dispatchEvent(new Event('afterprint'));
    expect([document.querySelector('.loh-paper'), document.title]).to.deep.equal([null, title]);
  });

  it('takes words for words, whatever a report says', async () => {
    const hostile = '<img src=x onerror="window.wrong=1"><script>window.wrong=1</script>';
    const el = await show(aReport([aTable([[10]], { heading: hostile, rows: [hostile], findings: [hostile], caution: hostile, id: hostile })], { title: hostile, asOf: hostile }));
    expect([all(el, 'img, script').length, (window as { wrong?: unknown }).wrong]).to.deep.equal([0, undefined]);
    expect(texts(el, '#heading')).to.deep.equal([hostile]);
  });

  it('says so where there is no report yet', async () => {
    const el = await fixture<LohBoardReport>(html`<loh-board-report></loh-board-report>`);
    expect(texts(el, '.page')).to.deep.equal(['No report has been given yet.']);
  });

  it('speaks Welsh around the report, a draft and marked as one, and leaves the report in its own words', async () => {
    const el = await show(report, { lang: 'cy-GB' });
    expect(texts(el, 'button')).to.deep.equal(['Argraffu', 'Lawrlwytho fel tudalen', 'Lawrlwytho’r rhifau']);
    expect(texts(el, '.ways .where')[0]).to.match(/siaradwr Cymraeg.*awaiting review/);
    const [welsh, english] = [LohBoardReport.languages.get('cy')!, boardWords].map((one) => [one.print, one.page, one.numbers, one.saved('x'), one.noCharts, one.none]) as [string[], string[]];
    expect(welsh.filter((words, i) => words === english[i])).to.deep.equal([]);
    expect([all(el, '.page')[0]!.lang, all(el, '.ways')[0]!.lang]).to.deep.equal(['en-GB', 'cy']);
    await axeClean(el);
  });

  it('registers once, however often its door is opened', async () => {
    const first = customElements.get('loh-board-report');
    await import('../../src/board.ts?again' as string);
    expect(customElements.get('loh-board-report')).to.equal(first);
  });
});
