import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohJudged } from '../../src/elements/events.ts';
import type { LohJudgement } from '../../src/elements/judgement.ts';
import { scaleOf } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const scale = scaleOf(guide, guide.level);
const show = () => fixture<LohJudgement>(html`<loh-judgement .scale=${scale} .suggested=${scale.steps[2]} .views=${{ own: scale.steps[1] }}></loh-judgement>`);
const el = (j: LohJudgement, id: string) => j.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const submit = async (j: LohJudgement) => {
  j.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await j.updateComplete;
  return j.renderRoot.querySelector('#judgement-problem')!.textContent;
};
const write = async (j: LohJudgement, id: string, text: string) => {
  el(j, id).value = text;
  el(j, id).dispatchEvent(new Event('input'));
  await j.updateComplete;
};

describe('<loh-judgement>', () => {
  it('shows both views side by side', async () => {
    expect((await show()).renderRoot.querySelector('.views')!.textContent).to.match(/You said first\s*Level 2: Early help/).and.match(/guide suggests\s*Level 3/);
  });

  it('agrees in one step', async () => {
    const j = await show();
    el(j, 'judge-agree').click();
    setTimeout(() => void submit(j));
    expect(((await oneEvent(j, 'loh-judged')) as unknown as LohJudged).judgement).to.include({ decision: 'agree', step: 'level-3' });
  });

  it('goes higher without asking for a reason', async () => {
    const j = await show();
    el(j, 'judge-higher').click();
    await j.updateComplete;
    expect(await submit(j)).to.equal('Choose a level');
    el(j, 'judge-level-4').click();
    setTimeout(() => void submit(j));
    expect(((await oneEvent(j, 'loh-judged')) as unknown as LohJudged).judgement).to.include({ decision: 'higher', step: 'level-4' });
  });

  it('goes lower only with why, whom, and the question about assumptions; and goes on when no supervisor can be reached', async () => {
    const j = await show();
    el(j, 'judge-lower').click();
    await j.updateComplete;
    el(j, 'judge-level-2').click();
    await j.updateComplete;
    expect(await submit(j)).to.match(/Say why/);
    await write(j, 'judge-why', 'A group begins on Monday.');
    expect(await submit(j)).to.match(/Say why/);
    el(j, 'judge-alone').click();
    await j.updateComplete;
    expect(await submit(j)).to.match(/assumptions/);
    await write(j, 'judge-assumptions', 'That boys cope.');
    setTimeout(() => void submit(j));
    expect(((await oneEvent(j, 'loh-judged')) as unknown as LohJudged).judgement).to.deep.equal({ decision: 'lower', step: 'level-2', why: 'A group begins on Monday.', consulted: '', noSupervisor: true, assumptions: 'That boys cope.' });
  });

  it('says that going lower removes no call and no duty', async () => {
    const j = await show();
    el(j, 'judge-lower').click();
    await j.updateComplete;
    expect(j.renderRoot.textContent).to.match(/stay as they are.*you do not need proof/s);
  });
});
