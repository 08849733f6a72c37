import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Judgement } from '../../src/assessment/answer.ts';
import type { LohDrafted, LohJudged, LohTurned } from '../../src/elements/events.ts';
import type { LohJudgement } from '../../src/elements/judgement.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const scale = scaleOf(guide, guide.level);
const page = conversationOf(guide).pages.find((p) => p.kind === 'result')!;
const clock = () => new Date('2026-11-23T10:35:00Z');
const show = (suggested = scale.steps[2], judgement?: Judgement, reasons = guide.judgementReasons!) =>
  fixture<LohJudgement>(html`<loh-judgement .scale=${scale} .suggested=${suggested} .views=${{ own: scale.steps[1] }} .reasons=${reasons} .page=${page} .answers=${judgement ? { judgement: { judgement } } : {}} .clock=${clock}></loh-judgement>`);
const el = (j: LohJudgement, id: string) => j.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const button = (j: LohJudgement) => j.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!;
const tap = async (j: LohJudgement, id: string) => {
  el(j, id).click();
  await j.updateComplete;
};
const decided = async (j: LohJudgement) => {
  setTimeout(() => button(j).click());
  return ((await oneEvent(j, 'loh-judged')) as unknown as LohJudged).judgement;
};

describe('<loh-judgement>', () => {
  it('shows both views side by side', async () => {
    const [you, guides] = (await show()).renderRoot.querySelectorAll('.views > div');
    expect(you!.textContent).to.match(/You said first\s*Level 2: Early help/).and.include(scale.steps[1]!.meaning);
    expect(guides!.textContent).to.match(/guide suggests\s*Level 3/).and.include(scale.steps[2]!.meaning);
    expect([...you!.children].map((e) => e.localName), 'as equals').to.deep.equal([...guides!.children].map((e) => e.localName));
  });

  it('agrees in one step, and says when', async () => {
    const j = await show();
    await tap(j, 'judge-agree');
    expect(await decided(j)).to.deep.equal({ decision: 'agree', step: 'level-3', why: '', consulted: '', at: '2026-11-23T10:35:00Z' });
  });

  it('goes higher without asking for a reason', async () => {
    const j = await show(scale.steps[1]);
    expect([...j.renderRoot.querySelectorAll('input[name=judge]')].map((i) => i.id), 'the next step first, the others reachable').to.deep.equal(['judge-agree', 'judge-level-3', 'judge-level-4', 'judge-lower']);
    await tap(j, 'judge-level-3');
    expect(j.renderRoot.querySelector<HTMLDetailsElement>('details')!.open, 'why is there for whoever wants to say it').to.equal(false);
    expect(await decided(j)).to.deep.equal({ decision: 'higher', step: 'level-3', why: '', consulted: '', at: '2026-11-23T10:35:00Z' });
  });

  it('takes a reason for going higher, and lets it go with the step it was for', async () => {
    const j = await show();
    await tap(j, 'judge-level-4');
    await tap(j, 'judge-reason-cannot-name');
    expect(j.renderRoot.querySelector('details')!.open).to.equal(true);
    expect(j.judgement).to.include({ reason: 'cannot-name' });
    await tap(j, 'judge-agree');
    expect(j.judgement).not.to.have.property('reason');
  });

  it('asks for a decision before going on', async () => {
    const j = await show();
    button(j).click();
    await j.updateComplete;
    expect(j.renderRoot.querySelector('#judgement-problem')!.textContent).to.equal('Say whether you agree, or how you judge it');
    expect(j.shadowRoot!.activeElement!.id).to.equal('judge-agree');
  });

  it('leads to one screen of its own on the way to a lower one, and decides nothing yet', async () => {
    const j = await show();
    await tap(j, 'judge-lower');
    let judged = false;
    j.addEventListener('loh-judged', () => (judged = true));
    setTimeout(() => button(j).click());
    expect(((await oneEvent(j, 'loh-turned')) as unknown as LohTurned).to).to.equal('lower-judgement');
    expect(judged).to.equal(false);
  });

  it('asks nothing again about a lower one that was decided, unless it is changed', async () => {
    const lower: Judgement = { decision: 'lower', step: 'level-2', why: 'A group begins on Monday.', consulted: 'Ann', assumptions: 'None seen.', at: '2026-11-23T09:00:00Z' };
    const j = await show(scale.steps[2], lower);
    expect(j.renderRoot.textContent).to.match(/You judged it lower: Level 2: Early help\..*A group begins/s);
    expect(await decided(j), 'when it was decided stays').to.deep.equal(lower);
    setTimeout(() => [...j.renderRoot.querySelectorAll('button')].find((b) => b.textContent === 'Change this')!.click());
    expect(((await oneEvent(j, 'loh-turned')) as unknown as LohTurned).to).to.equal('lower-judgement');
  });

  it('does not carry a decision over to a result that nobody has judged', async () => {
    const j = await show(scale.steps[3], { decision: 'agree', step: 'level-3', why: '', consulted: '', at: '2026-11-23T09:00:00Z' });
    expect(j.renderRoot.querySelector('input:checked')).to.equal(null);
  });

  it('says that going lower removes no call and no duty', async () => {
    expect((await show()).renderRoot.querySelector('label[for=judge-lower]')!.textContent).to.match(/stay as they are.*you do not need proof/s);
  });

  it('offers nothing lower than the lowest, and any level where none is suggested', async () => {
    expect(el(await show(scale.steps[0]), 'judge-lower')).to.equal(null);
    const j = await fixture<LohJudgement>(html`<loh-judgement .scale=${scale} .clock=${clock}></loh-judgement>`);
    expect([...j.renderRoot.querySelectorAll('input')].map((i) => i.id)).to.deep.equal(['judge-agree', ...scale.steps.map((s) => `judge-${s.id}`)]);
    await tap(j, 'judge-level-2');
    expect(await decided(j)).to.include({ decision: 'higher', step: 'level-2' });
  });

  it('works in words alone with a guide that lists no reasons', async () => {
    const j = await show(scale.steps[2], undefined, []);
    await tap(j, 'judge-level-4');
    expect(j.renderRoot.querySelectorAll('details input[type=radio]')).to.have.length(0);
    el(j, 'judge-why').value = 'It is getting worse.';
    el(j, 'judge-why').dispatchEvent(new Event('input'));
    expect(await decided(j)).to.include({ why: 'It is getting worse.' });
  });

  it('keeps what is weighed before it is decided', async () => {
    const j = await show();
    setTimeout(() => el(j, 'judge-level-4').click());
    expect(((await oneEvent(j, 'loh-drafted')) as unknown as LohDrafted).answers).to.deep.equal({ judgement: { judgement: { decision: 'higher', step: 'level-4', why: '', consulted: '' } } });
  });

  it('leads to where a supervisor adds their view', async () => {
    const j = await show();
    setTimeout(() => [...j.renderRoot.querySelectorAll('button')].find((b) => b.textContent === 'A supervisor adds their view')!.click());
    expect(((await oneEvent(j, 'loh-turned')) as unknown as LohTurned).to).to.equal('supervision');
  });
});
