import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LohTurned } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';
import { reader, themes, wear, within } from '../support/themed.ts';
import { Widget } from '../support/widget.ts';

/** A widget in a panel 320 px wide. */
async function inPanel({ density = '', theme = '' } = {}): Promise<Widget> {
  const panel = await fixture<HTMLElement>(html`<div style="inline-size: 320px"><levels-of-help as-of=${today} theme=${theme} density=${density}></levels-of-help></div>`);
  return new Widget(panel.querySelector<LevelsOfHelp>('levels-of-help')!).settle();
}

const turn = async (w: Widget, to: LohTurned['to']): Promise<Widget> => {
  w.screen!.dispatchEvent(new LohTurned(to));
  return w.settle();
};

/** The screens that are looked at: each is brought to the front, and then looked at. */
const screens: Record<string, (w: Widget) => Promise<unknown>> = {
  'the first page': () => Promise.resolve(),
  'a list with a chosen option and the error summary': async (w) => {
    await w.choose('danger-no');
    await w.press('Continue');
  },
  'whom to phone': async (w) => {
    w.element.wipe();
    await w.settle();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
  },
  evidence: async (w) => {
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    await turn(w, { page: 'known-caring' });
  },
  'the result': async (w) => turn(w, { page: 'result' }),
  'the letter': async (w) => {
    w.element.open({ ...castMember('young-carer').assessment, left: true });
    await w.settle();
  },
};

/** Where everything that is drawn stands, from the widget’s own corner. */
const layout = (w: Widget): string[] => {
  const { left, top } = w.element.getBoundingClientRect();
  return within(w.element.renderRoot)
    // A pattern that is only drawn from has no place.
    .filter((el) => el.checkVisibility() && !el.closest('defs'))
    .map((el) => {
      const box = el.getBoundingClientRect();
      const style = getComputedStyle(el);
      return [el.localName, el.id, box.left - left, box.top - top, box.width, box.height].map((v) => (typeof v === 'number' ? v.toFixed(1) : v)).join(' ') + ` ${style.display} ${style.fontSize} ${style.gridTemplateColumns}`;
    });
};

/** What stands out to the side of the frame, where it would be cut off: boxes, and words that no box holds. */
const spilt = (w: Widget): string[] => {
  const frame = w.element.renderRoot.querySelector('.frame')!.getBoundingClientRect();
  const lines = document.createRange();
  return within(w.element.renderRoot)
    .filter((el) => el.checkVisibility() && !el.closest('.sr, svg, style'))
    .filter((el) => {
      const written = [...el.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return [];
        // Word by word: spaces kept at the end of a line may hang over its edge, and nobody sees them.
        return [...node.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          lines.setStart(node, index);
          lines.setEnd(node, index + word.length);
          return [...lines.getClientRects()];
        });
      });
      return [el.getBoundingClientRect(), ...written].some(({ left, right, width }) => width && (right > frame.right + 0.5 || left < frame.left - 0.5));
    })
    .map((el) => `${el.localName}#${el.id}.${el.className}`);
};

describe('the look', () => {
  after(async () => {
    await reader({});
    await setViewport({ width: 800, height: 600 });
  });

  it('of a panel 320 px wide is the same in a wide window as in a narrow one', async () => {
    const drawn: Record<string, string[]>[] = [];
    for (const width of [1600, 320]) {
      await setViewport({ width, height: 900 });
      expect(innerWidth).to.equal(width);
      const w = await inPanel();
      const here: Record<string, string[]> = {};
      for (const [name, show] of Object.entries(screens)) {
        await show(w);
        here[name] = layout(w);
        expect(here[name].length, name).to.be.greaterThan(20);
      }
      drawn.push(here);
    }
    for (const name of Object.keys(screens)) expect(drawn[0]![name], name).to.deep.equal(drawn[1]![name]);
  });

  it('of a wide panel differs from that of a narrow one', async () => {
    const w = await inPanel();
    await screens['the letter']!(w);
    const columns = () => getComputedStyle(w.root.querySelector('dl > .named')!).gridTemplateColumns.split(' ').length;
    expect(columns()).to.equal(1);
    w.element.parentElement!.setAttribute('style', 'inline-size: 700px');
    await w.settle();
    expect(columns()).to.equal(2);
  });

  for (const theme of themes)
    for (const density of ['', 'compact'])
      it(`${theme}${density && ', compact'}: nothing spills at 320 px, with long words and with text twice as large`, async function () {
        this.timeout(120_000);
        const bare = await wear(theme);
        try {
          for (const large of ['', 'html { font-size: 32px; }', 'levels-of-help { font-size: 200%; }']) {
            const w = await inPanel({ density });
            const sheet = document.createElement('style');
            sheet.textContent = large;
            w.element.before(sheet);
            const found: string[] = [];
            for (const [name, show] of Object.entries(screens)) {
              await show(w);
              found.push(...spilt(w).map((what) => `${name}: ${what}`));
            }
            w.element.open({ ...castMember('awkward-words').assessment, left: true });
            await w.settle();
            found.push(...spilt(w).map((what) => `long words: ${what}`));
            expect(found, large).to.deep.equal([]);
          }
        } finally {
          bare();
        }
      });

  for (const theme of themes)
    for (const shade of ['light', 'dark'])
      it(`${theme}, ${shade}: axe finds nothing on any of the screens`, async function () {
        // Six screens, each looked at whole.
        this.timeout(120_000);
        const bare = await wear(theme);
        try {
          const w = await inPanel({ theme: shade });
          for (const show of Object.values(screens)) {
            await show(w);
            await axeClean(w.element);
          }
        } finally {
          bare();
        }
      });

  it('shows focus by a line and a shadow in every theme, and in a theme that has one by a ground', async () => {
    for (const theme of themes) {
      const bare = await wear(theme);
      try {
        const w = await inPanel({ theme: 'light' });
        const button = w.find<HTMLButtonElement>('button[type=submit]');
        const before = getComputedStyle(button).backgroundColor;
        button.focus({ focusVisible: true } as FocusOptions);
        const style = getComputedStyle(button);
        expect([style.outlineStyle, style.outlineWidth, style.boxShadow === 'none'], theme).to.deep.equal(['solid', '3px', false]);
        expect(style.backgroundColor === before, theme).to.equal(theme === 'neutral');
        // What comes next has a ground of its own where it is chosen: it must not cover the ring.
        await w.choose('danger-no');
        const radio = w.find('#danger-yes');
        radio.focus({ focusVisible: true } as FocusOptions);
        const option = getComputedStyle(radio.closest('.option')!);
        expect([option.outlineStyle, option.boxShadow === 'none', option.zIndex], theme).to.deep.equal(['solid', false, '1']);
      } finally {
        bare();
      }
    }
  });

  it('in forced colours still tells what is chosen, wrong, pressing, a child’s own words, and where focus is', async () => {
    await reader({ 'forced-colors': 'active' });
    try {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const w = await inPanel();
      const style = (selector: string, root: ParentNode = w.root) => getComputedStyle(root.querySelector(selector)!);
      expect(style('details', w.element.renderRoot.querySelector('loh-danger')!.shadowRoot!).borderTopStyle, 'the danger line').to.equal('solid');
      await screens['a list with a chosen option and the error summary']!(w);
      expect(style('.option:has(:checked)').outlineStyle, 'chosen').to.equal('solid');
      expect(style('.option:not(:has(:checked))').outlineStyle, 'not chosen').to.equal('none');
      expect(style('.summary').borderTopWidth, 'the error summary').to.equal('3px');
      expect(style('.wrong').borderInlineStartWidth, 'a question left blank').to.equal('4px');
      const radio = w.find('#whereabouts-confirmed');
      radio.focus({ focusVisible: true } as FocusOptions);
      expect(getComputedStyle(radio.closest('.option')!).outlineStyle, 'focus on an option').to.equal('double');
      const button = w.find<HTMLButtonElement>('button[type=submit]');
      button.focus({ focusVisible: true } as FocusOptions);
      expect(getComputedStyle(button).outlineWidth, 'focus on a button').to.equal('3px');
      await screens['whom to phone']!(w);
      expect(style('.urgent').borderTopStyle, 'whom to phone').to.equal('double');
      expect(style('button.quiet').backgroundColor, 'the main button is filled').not.to.equal(style('button:not(.quiet)').backgroundColor);
      await screens.evidence!(w);
      expect(style('.written q').fontFamily, 'a child’s own words').to.match(/Georgia/);
      await screens['the result']!(w);
      expect(style('.say').borderInlineStartWidth, 'a child’s own words').to.equal('3px');
      const continuum = w.root.querySelector('loh-continuum')!.shadowRoot!;
      expect(style('.part.on', continuum).fill, 'the step').not.to.equal(style('.part:not(.on)', continuum).fill);
      expect(style('text.on', continuum).fill, 'its number').not.to.equal(style('.part.on', continuum).fill);
      expect(style('.part:not(.on)', continuum).stroke, 'the other steps').not.to.equal(style('.part:not(.on)', continuum).fill);
    } finally {
      await reader({});
    }
  });
});
