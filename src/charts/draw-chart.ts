import type { ReportTable } from '../board/board-report.ts';
import { ofWhom } from '../board/of-whom.ts';
import { inWords } from '../board/part-of.ts';
import { hiddenWords, layOut, lineHeight, roomBeside, textSize, thick, type Bar, type Words } from './lay-out.ts';

/** Observable Plot, as whoever draws has loaded it. */
export type PlotModule = typeof import('@observablehq/plot');

export type ChartLook = {
  /** How wide it is drawn, in pixels where text is 15 high. Shown wider or narrower, all of it grows or shrinks together. */
  width?: number;
  /** The number that the longest bar would stand for, where several charts are to be on one scale; otherwise the table’s own. */
  longest?: number;
};

/** The largest number that is shown in a table; 0 where there is none. */
export const longestIn = ({ rows }: ReportTable): number => Math.max(0, ...rows.flatMap(({ cells }) => cells.map((number) => number ?? 0)));

const svg = 'http://www.w3.org/2000/svg';

/**
 * Draws a table of the report as bars that lie, each with its number beside it, in the table’s own order. A number that is not shown is a short hatched
 * mark with words, never nought. It is in the colour of the text around it and carries nothing by colour. Nothing where no number can be drawn.
 * No style comes with it: a sheet may colour `.bar`, `.hidden` and `.base`.
 */
export function drawChart(Plot: PlotModule, document: Document, table: ReportTable, { width = 680, longest = longestIn(table) }: ChartLook = {}): SVGSVGElement | undefined {
  if (!longest) return undefined;
  const { height, left, panels, bars, words } = layOut(table, width);
  const inPanel = (one: { panel?: string }) => one.panel;
  const faceted = panels.length > 1;
  const fx = faceted ? { fx: inPanel as (bar: Bar) => string } : {};
  const gap = 10;
  const across = (width - left) / Math.max(1, panels.length) - (faceted ? gap : 0);
  const hidden = bars.filter(({ number }) => number === null);
  const middle = ({ top }: Bar) => top + thick / 2;
  const text = (list: Words[], className: string, more: object) =>
    list.length ? [Plot.text(list, { ...more, className, text: ({ lines }: Words) => lines.join('\n'), y: 'top', dy: 2, textAnchor: 'start', lineAnchor: 'top', fontSize: list[0]!.size, lineHeight: (list[0]!.size === textSize ? lineHeight : 17) / list[0]!.size, ...(list[0]!.isStrong && { fontWeight: 600 }) })] : [];
  const fromLeft = { ...(faceted && { fx: () => panels[0] }), frameAnchor: 'left', dx: -left };
  const outside = words.filter(({ panel }) => panel === undefined);
  const drawn = Plot.plot({
    document,
    width,
    height: Math.ceil(height),
    margin: 0,
    marginLeft: left,
    className: 'loh-chart',
    x: { axis: null, domain: [0, longest], insetRight: Math.min(roomBeside(bars), across * 0.75) },
    y: { axis: null, type: 'identity' },
    ...(faceted && { fx: { axis: null, domain: panels, paddingOuter: 0, paddingInner: gap / (across + gap), round: false } }),
    marks: [
      Plot.rect(bars.filter(({ number }) => number), { ...fx, className: 'bar', x1: 0, x2: 'number', y1: 'top', y2: (bar: Bar) => bar.top + thick }),
      Plot.rect(hidden, { ...fx, className: 'hidden', x1: 0, x2: 0, insetRight: -16, y1: 'top', y2: (bar: Bar) => bar.top + thick, fill: `url(#${idOf(table, 'hatch')})`, stroke: 'currentColor' }),
      Plot.rect(bars.filter(({ number }) => number === 0), { ...fx, className: 'base', x1: 0, x2: 0, insetRight: -2, y1: 'top', y2: (bar: Bar) => bar.top + thick }),
      Plot.text(bars.filter(({ number }) => number !== null), { ...fx, className: 'count', x: 'number', y: middle, dx: 6, textAnchor: 'start', text: ({ number }: Bar) => inWords(number), fontSize: textSize, fontWeight: 600 }),
      Plot.text(hidden, { ...fx, className: 'count', x: 0, y: middle, dx: 22, textAnchor: 'start', text: () => hiddenWords(across), fontSize: 13, lineHeight: 1.05 }),
      ...text(words.filter(({ panel }) => panel !== undefined), 'head', { ...fx, x: 0 }),
      ...text(outside.filter(({ size, isStrong }) => size === textSize && !isStrong), 'name', fromLeft),
      ...text(outside.filter(({ size, isStrong }) => size === textSize && isStrong), 'name', fromLeft),
      ...text(outside.filter(({ size }) => size !== textSize), 'part', fromLeft),
    ],
  }) as SVGSVGElement;
  // A strict page refuses a sheet inside the drawing: what of it is needed stands in the sheets around.
  for (const sheet of drawn.querySelectorAll('style')) sheet.remove();
  // Parts of an image have no names of their own.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.prepend(...named(document, drawn, table), hatch(document, table));
  return drawn;
}

const idOf = ({ id }: ReportTable, part: string): string => `loh-${part}-${id.replaceAll(/[^\w-]/g, '-')}`;

/** Its title and what it counts, for whoever does not see it. All the numbers are in the table that follows. */
function named(document: Document, drawn: SVGSVGElement, table: ReportTable): Element[] {
  const says = (name: 'title' | 'desc', words: string): Element => {
    const element = document.createElementNS(svg, name);
    element.id = idOf(table, name);
    element.textContent = words;
    return element;
  };
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-labelledby', idOf(table, 'title'));
  drawn.setAttribute('aria-describedby', idOf(table, 'desc'));
  return [says('title', `Chart: ${table.heading}`), says('desc', `${ofWhom(table)} A hatched mark stands for a number that is not shown. The table that follows has every number of the chart.`)];
}

function hatch(document: Document, table: ReportTable): Element {
  const make = (name: string, attributes: Record<string, string>, ...inside: Element[]): Element => {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  return make('defs', {}, make('pattern', { id: idOf(table, 'hatch'), width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, make('path', { d: 'M0 0V5', stroke: 'currentColor', 'stroke-width': '3' })));
}
