import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import type { LohDrafted, LohJudged, LohTurned } from '../../src/elements/events.ts';
import type { LohLowerJudgement } from '../../src/elements/lower-judgement.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { castMember } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';

const page = conversationOf(levelsOfHelp).pages.find((p) => p.kind === 'result')!;
const clock = () => new Date('2026-11-23T10:35:00Z');
const show = (id = 'young-carer', { guide = levelsOfHelp as Guide, answers = {} as Answers, contacts = [] as object[] } = {}) =>
  fixture<LohLowerJudgement>(html`<loh-lower-judgement .guide=${guide} .recommendation=${recommend(guide, castMember(id).assessment)} .page=${page} .answers=${answers} .contacts=${contacts} .clock=${clock}></loh-lower-judgement>`);
const el = (l: LohLowerJudgement, id: string) => l.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const tap = async (l: LohLowerJudgement, id: string) => {
  el(l, id).click();
  await l.updateComplete;
};
const write = async (l: LohLowerJudgement, id: string, text: string) => {
  el(l, id).value = text;
  el(l, id).dispatchEvent(new Event('input'));
  await l.updateComplete;
};
const submit = async (l: LohLowerJudgement) => {
  l.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await l.updateComplete;
  return [...l.renderRoot.querySelectorAll('#summary li')].map((li) => li.textContent.trim());
};
const decided = async (l: LohLowerJudgement) => {
  setTimeout(() => void submit(l));
  return ((await oneEvent(l, 'loh-judged')) as unknown as LohJudged).judgement;
};

describe('<loh-lower-judgement>', () => {
  it('goes lower only with why, whom, and the question about assumptions; and goes on when no supervisor can be reached', async () => {
    const l = await show();
    expect(await submit(l)).to.deep.equal([
      'Choose a level',
      'Choose why, or “None of these”',
      'Say in your own words what shows it',
      'Say whom you consulted, or that no supervisor could be reached',
      'Answer the question about assumptions',
    ]);
    expect(l.shadowRoot!.activeElement!.id, 'all of it is asked for at once').to.equal('summary');
    await tap(l, 'lower-step-level-2');
    await tap(l, 'lower-reason-family-plan');
    await write(l, 'lower-why', 'A group begins on Monday.');
    expect(await submit(l)).to.deep.equal(['Say whom you consulted, or that no supervisor could be reached', 'Answer the question about assumptions']);
    await tap(l, 'lower-alone');
    await write(l, 'lower-assumptions', 'That boys cope.');
    expect(await decided(l)).to.deep.equal({ decision: 'lower', step: 'level-2', reason: 'family-plan', why: 'A group begins on Monday.', consulted: '', noSupervisor: true, assumptions: 'That boys cope.', at: '2026-11-23T10:35:00Z' });
  });

  it('names what stays: the call, each duty, and what must not be told or asked', async () => {
    for (const id of ['marriage-planned', 'ran-from-violence', 'insulin']) {
      const { first, instructions } = recommend(levelsOfHelp, castMember(id).assessment);
      const stays = (await show(id)).renderRoot.querySelector('.stays')!.textContent;
      for (const i of [...first, ...instructions]) if (i.kind !== 'also') expect(stays, id).to.include(i.heading);
    }
    expect((await show('marriage-planned')).renderRoot.querySelector('.stays')!.textContent).to.match(/How soon:\s*Phone children’s social care today/).and.match(/Do not tell:/);
  });

  it('offers advice by phone, with the area’s number, and says that no proof is needed', async () => {
    const l = await show('young-carer', { contacts: [{ id: 'front-door', name: 'Front door (invented)', phone: '01632 960000' }] });
    expect(l.renderRoot.textContent).to.match(/Phone for advice; you do not need proof/);
    expect(l.renderRoot.querySelector('a.number[href="tel:01632960000"]')).to.exist;
  });

  it('offers none of the guide’s reasons to anybody who has another, and asks for it in words', async () => {
    const l = await show();
    await tap(l, 'lower-step-level-1');
    await tap(l, 'lower-reason-none');
    expect(await submit(l)).to.include('Say in your own words what shows it').and.not.to.include('Choose why, or “None of these”');
    await write(l, 'lower-why', 'Mine.');
    await write(l, 'lower-consulted', 'Ann (invented)');
    await write(l, 'lower-assumptions', 'None that we see.');
    expect(await decided(l)).to.deep.equal({ decision: 'lower', step: 'level-1', why: 'Mine.', consulted: 'Ann (invented)', assumptions: 'None that we see.', at: '2026-11-23T10:35:00Z' });
  });

  it('works in words alone with a guide that lists no reasons, and asks for no level where there is only one', async () => {
    const { judgementReasons: _, ...guide } = levelsOfHelp;
    const l = await show('one-small-worry', { guide });
    expect(l.renderRoot.querySelectorAll('input[type=radio]')).to.have.length(0);
    await write(l, 'lower-why', 'Mine.');
    await tap(l, 'lower-alone');
    await write(l, 'lower-assumptions', 'None.');
    expect(await decided(l)).to.include({ step: 'level-1', why: 'Mine.' });
  });

  it('leads from what is missing to its field', async () => {
    const l = await show();
    await submit(l);
    const focused = () => l.shadowRoot!.activeElement!.id;
    for (const [i, id] of ['lower-step-level-1', 'lower-reason-help-works', 'lower-why', 'lower-consulted', 'lower-assumptions'].entries()) {
      l.renderRoot.querySelectorAll<HTMLAnchorElement>('#summary a')[i]!.click();
      expect(focused()).to.equal(id);
    }
  });

  it('keeps all that is written on the way back, and is left by no key', async () => {
    const l = await show();
    setTimeout(() => void write(l, 'lower-why', 'Half a sentence'));
    const { answers } = (await oneEvent(l, 'loh-drafted')) as unknown as LohDrafted;
    expect(answers).to.deep.equal({ judgement: { judgement: { decision: 'lower', why: 'Half a sentence', consulted: '' } } });
    let turned = 0;
    l.addEventListener('loh-turned', () => turned++);
    el(l, 'lower-why').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(turned).to.equal(0);
    setTimeout(() => l.renderRoot.querySelector<HTMLButtonElement>('button.link')!.click());
    expect(((await oneEvent(l, 'loh-turned')) as unknown as LohTurned).to).to.equal('back');
    expect((await show('young-carer', { answers })).renderRoot.querySelector<HTMLTextAreaElement>('#lower-why')!.value).to.equal('Half a sentence');
  });

  it('takes focus to its heading, and is axe-clean with what is missing named', async () => {
    const l = await show('marriage-planned');
    l.focusHeading();
    expect(l.shadowRoot!.activeElement!.textContent).to.equal('Before you judge it lower');
    await submit(l);
    await axeClean(l);
  });
});
