import { expect, fixture, html } from '@open-wc/testing';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { colours } from '../../src/elements/tokens.ts';
import { today } from '../../stories/cast.ts';
import { reader, themes, wear } from '../support/themed.ts';
import { Widget } from '../support/widget.ts';

const luminance = (colour: string): number => {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (!hex) throw new Error(`not a colour this can weigh: “${colour}”`);
  const [r, g, b] = hex.replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3').match(/../g)!.map((c) => parseInt(c, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

const grounds = ['paper', 'wash', 'chosen', 'danger-wash'];
/** Text, and what it stands on. */
const texts: [string, string[]][] = [
  ['ink', grounds],
  ['ink-2', grounds],
  ['accent', grounds],
  ['danger', ['paper', 'wash', 'danger-wash']],
  ['on-accent', ['accent']],
  ['on-button', ['button']],
  // The number stands in paper’s colour on the part of the continuum that the guide suggests.
  ['paper', ['step-1', 'step-2', 'step-3', 'step-4']],
];
/** What means something without being text. */
const marks: [string, string[]][] = [
  ['field', ['paper', 'wash']],
  ['line', ['paper', 'wash']],
  ['accent', ['paper', 'wash', 'chosen']],
  ['tick', ['paper', 'chosen']],
  ['danger', ['paper', 'danger-wash']],
  ['button', ['paper']],
  ['step-1', ['paper', 'wash']],
  ['step-2', ['paper', 'wash']],
  ['step-3', ['paper', 'wash']],
  ['step-4', ['paper', 'wash']],
];

/** What an inner element makes of a token, deep inside the widget. */
async function tokensOf(theme: string) {
  const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} theme=${theme}></levels-of-help>`);
  await new Widget(element).settle();
  const style = getComputedStyle(element.renderRoot.querySelector('loh-page')!);
  const host = (name: string) => style.getPropertyValue(`--loh-${name}`).trim();
  const own = (name: string) => style.getPropertyValue(`--_${name}`).trim();
  return { host, own: (name: string) => (name === 'tick' ? host('tick') || own('accent') : own(name)), element };
}

describe('the tokens', () => {
  after(() => reader({}));

  it('weigh colours as WCAG does', () => {
    expect(contrast('#fff', '#000')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });

  for (const theme of themes)
    for (const shade of ['light', 'dark'] as const)
      it(`${theme}, ${shade}: text is told from its ground by 4.5, and all that means something by 3`, async () => {
        const bare = await wear(theme);
        try {
          const { own, host } = await tokensOf(shade);
          const weak = (list: [string, string[]][], least: number) => list.flatMap(([a, on]) => on.filter((b) => contrast(own(a), own(b)) < least).map((b) => `${a} ${own(a)} on ${b} ${own(b)}: ${contrast(own(a), own(b)).toFixed(2)}`));
          expect(weak(texts, 4.5)).to.deep.equal([]);
          expect(weak(marks, 3)).to.deep.equal([]);
          // Wherever it falls, one of the two lines of focus is seen; and the two are told from each other.
          for (const ground of grounds) expect(Math.max(contrast(own('focus'), own(ground)), contrast(own('focus-ring'), own(ground))), `focus on ${ground}`).to.be.at.least(3);
          expect(contrast(own('focus'), own('focus-ring')), 'the two of focus').to.be.at.least(3);
          if (host('focus-ground')) expect(contrast(host('focus-ink'), host('focus-ground')), 'text under focus').to.be.at.least(4.5);
          if (host('quiet')) expect(contrast(host('on-quiet'), host('quiet')), 'a second button').to.be.at.least(4.5);
          if (host('quiet-edge')) expect(contrast(host('quiet-edge'), own('wash')), 'the edge of a second button').to.be.at.least(3);
        } finally {
          bare();
        }
      });

  it('follow the root’s theme against the reader’s setting, deep inside, and the reader where none is set', async () => {
    const ofNeutral = (shade: 1 | 2) => Object.fromEntries(colours.map((colour) => [colour[0].cssText, colour[shade].cssText]));
    const all = ({ own }: Awaited<ReturnType<typeof tokensOf>>) => Object.fromEntries(colours.map(([name]) => [name.cssText, own(name.cssText)]));
    for (const setting of ['light', 'dark']) {
      await reader({ 'prefers-color-scheme': setting });
      expect(all(await tokensOf('light')), `light for a reader of ${setting}`).to.deep.equal(ofNeutral(1));
      expect(all(await tokensOf('dark')), `dark for a reader of ${setting}`).to.deep.equal(ofNeutral(2));
      expect(all(await tokensOf('')), `no theme for a reader of ${setting}`).to.deep.equal(ofNeutral(setting === 'light' ? 1 : 2));
    }
  });

  it('of the themes change with the root’s theme and the reader’s setting in the same way', async () => {
    for (const theme of ['govuk', 'nhs'] as const) {
      const bare = await wear(theme);
      try {
        const papers: string[] = [];
        for (const setting of ['light', 'dark']) {
          await reader({ 'prefers-color-scheme': setting });
          for (const own of ['light', 'dark', '']) papers.push((await tokensOf(own)).own('paper'));
        }
        const [light, dark] = papers;
        expect(light).to.equal('#ffffff');
        expect(luminance(dark!)).to.be.below(0.05);
        expect(papers).to.deep.equal([light, dark, light, light, dark, dark]);
      } finally {
        bare();
      }
    }
  });

  it('give way to what a host sets, in light and in dark', async () => {
    for (const theme of ['', 'light', 'dark']) {
      const element = await fixture<HTMLElement>(html`<div><style>levels-of-help { --loh-ink: #123456; }</style><levels-of-help as-of=${today} theme=${theme}></levels-of-help></div>`);
      const root = element.querySelector('levels-of-help')!;
      await new Widget(root).settle();
      expect(getComputedStyle(root.renderRoot.querySelector('loh-page')!).color, theme).to.equal('rgb(18, 52, 86)');
    }
  });
});
