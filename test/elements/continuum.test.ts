import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohContinuum } from '../../src/elements/continuum.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const scale = scaleOf(guide, guide.level);
const draw = async (steps: number, you?: string, suggested?: string) => {
  const long = { ...scale, steps: Array.from({ length: steps }, (_, i) => ({ ...scale.steps[0]!, id: `s${i}`, number: i + 1, name: `Step ${i + 1}` })) };
  return (await fixture<LohContinuum>(html`<loh-continuum .scale=${long} .you=${you} .suggested=${suggested}></loh-continuum>`)).renderRoot as ShadowRoot;
};

describe('<loh-continuum>', () => {
  for (const n of [2, 4, 5, 7]) it(`draws as many parts as the scale has: ${n}`, async () => expect((await draw(n)).querySelectorAll('.part')).to.have.length(n));

  it('says both marks in words', async () => {
    const svg = (await draw(4, 's1', 's2')).querySelector('svg')!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.match(/You said first: Level 2: Step 2\. The guide suggests: Level 3: Step 3\./);
    expect([...svg.querySelectorAll('.mark')].map((m) => m.textContent)).to.deep.equal(['▲ you', '▲ the guide']);
  });

  it('puts both marks in one where they agree, and none where there is nothing to mark', async () => {
    expect([...(await draw(4, 's1', 's1')).querySelectorAll('.mark')].map((m) => m.textContent)).to.deep.equal(['▲ you, the guide']);
    expect((await draw(4)).querySelectorAll('.mark')).to.have.length(0);
  });

  it('keeps its marks inside the drawing', async () => {
    for (const at of ['s0', 's3']) {
      const root = await draw(4, at, at);
      const [mark, svg] = [root.querySelector('.mark')!.getBoundingClientRect(), root.querySelector('svg')!.getBoundingClientRect()];
      expect(mark.left).to.be.at.least(svg.left - 1);
      expect(mark.right).to.be.at.most(svg.right + 1);
    }
  });
});

describe('<loh-continuum> where reading runs from right to left', () => {
  it('has the lowest step on the right, and its marks under their steps', async () => {
    const draw = async (dir: 'ltr' | 'rtl') => {
      const drawn = await fixture<LohContinuum>(html`<loh-continuum dir=${dir} .scale=${scale} .you=${scale.steps[0]!.id} .suggested=${scale.steps.at(-1)!.id} .speech=${{ lang: 'en', dir, langOf: () => undefined }}></loh-continuum>`);
      const left = (text: Element) => text.getBoundingClientRect().left - drawn.getBoundingClientRect().left;
      const texts = [...drawn.renderRoot.querySelectorAll('text')];
      return { numbers: texts.filter((t) => !t.classList.contains('mark')).map((t) => [t.textContent, left(t)] as const), marks: texts.filter((t) => t.classList.contains('mark')).map(left), width: drawn.getBoundingClientRect().width };
    };
    const ltr = await draw('ltr');
    const rtl = await draw('rtl');
    const order = (numbers: typeof ltr.numbers) => [...numbers].sort((a, b) => a[1] - b[1]).map(([text]) => text);
    expect(order(rtl.numbers)).to.deep.equal(order(ltr.numbers).reverse());
    expect(ltr.marks[0]).to.be.lessThan(ltr.marks[1]!);
    expect(rtl.marks[0]).to.be.greaterThan(rtl.marks[1]!);
    for (const mark of rtl.marks) expect(mark).to.be.within(0, rtl.width);
  });
});
