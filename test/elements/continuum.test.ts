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
