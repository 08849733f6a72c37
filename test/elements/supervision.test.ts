import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohKept, LohTurned } from '../../src/elements/events.ts';
import type { LohSupervision } from '../../src/elements/supervision.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { viewsIn } from '../../src/recommendation/judgement.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { castMember } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';

const scale = scaleOf(guide, guide.level);
const clock = () => new Date('2026-11-23T14:20:00Z');
const show = (id = 'judged-lower') => {
  const { assessment } = castMember(id);
  const { step } = recommend(guide, assessment).level;
  return fixture<LohSupervision>(html`<loh-supervision .scale=${scale} .suggested=${step} .views=${viewsIn(journeyOf(guide, assessment), scale, step)} .supervision=${assessment.supervision ?? []} .clock=${clock}></loh-supervision>`);
};
const el = (s: LohSupervision, id: string) => s.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const tap = async (s: LohSupervision, id: string) => {
  el(s, id).click();
  await s.updateComplete;
};
const write = async (s: LohSupervision, id: string, text: string) => {
  el(s, id).value = text;
  el(s, id).dispatchEvent(new Event('input'));
  await s.updateComplete;
};
const submit = async (s: LohSupervision) => {
  s.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await s.updateComplete;
  return [...s.renderRoot.querySelectorAll('#summary li')].map((li) => li.textContent.trim());
};

describe('<loh-supervision>', () => {
  it('asks plainly whether the supervisor writes or is reported, and takes neither for granted', async () => {
    const s = await show();
    expect(s.renderRoot.querySelector('input:checked')).to.equal(null);
    expect(await submit(s)).to.deep.equal(['Say who is writing this', 'Write the supervisor’s name', 'Choose the supervisor’s level']);
    expect(s.shadowRoot!.activeElement!.id).to.equal('summary');
  });

  it('keeps a supervisor’s own view beside those there were, and says when', async () => {
    const s = await show('supervised');
    const before = castMember('supervised').assessment.supervision!;
    await tap(s, 'supervision-entered-by-supervisor');
    await write(s, 'supervision-by', 'Ms Other (invented)');
    await write(s, 'supervision-role', 'safeguarding lead');
    await tap(s, 'supervision-view-level-4');
    await write(s, 'supervision-challenged', 'Who else is at home?');
    await write(s, 'supervision-why', 'Nobody could say.');
    setTimeout(() => void submit(s));
    const { kept } = (await oneEvent(s, 'loh-kept')) as unknown as LohKept;
    expect(kept).to.deep.equal({
      supervision: [...before, { by: 'Ms Other (invented)', role: 'safeguarding lead', entered: 'by-supervisor', view: 'higher', step: 'level-4', challenged: 'Who else is at home?', why: 'Nobody could say.', at: '2026-11-23T14:20:00Z' }],
    });
  });

  it('sets agreement beside what the practitioner decided, and until then beside the guide', async () => {
    const label = async (id: string) => (await show(id)).renderRoot.querySelector('label[for=supervision-view-agree]')!.textContent;
    expect(await label('judged-lower')).to.match(/Agrees: Level 2/);
    expect(await label('young-carer')).to.match(/Agrees: Level 3/);
    expect(await label('nothing-known')).to.match(/no level can be said/);
  });

  it('keeps what the practitioner reports of a supervisor as that', async () => {
    const s = await show();
    await tap(s, 'supervision-entered-practitioner-reports');
    await write(s, 'supervision-by', 'Ann (invented)');
    await tap(s, 'supervision-view-agree');
    setTimeout(() => void submit(s));
    const { kept } = (await oneEvent(s, 'loh-kept')) as unknown as LohKept;
    expect(kept.supervision).to.have.length(1);
    expect(kept.supervision![0]).to.include({ entered: 'practitioner-reports', view: 'agree', step: 'level-2' });
    expect(kept, 'and nothing else of the record').to.have.all.keys('supervision');
  });

  it('says that it changes no judgement, call or duty, lists the views there are, and leads back', async () => {
    const s = await show('supervised');
    expect(s.renderRoot.textContent).to.match(/does not change that, the call or any duty/).and.match(/Mrs Invented-Head \(head teacher\): Agrees: Level 2.*As the practitioner reports; 23 November 2026 at 11:05/s);
    setTimeout(() => s.renderRoot.querySelector<HTMLButtonElement>('button.link')!.click());
    expect(((await oneEvent(s, 'loh-turned')) as unknown as LohTurned).to).to.equal('back');
  });

  it('is axe-clean with what is missing named', async () => {
    const s = await show('supervised');
    await submit(s);
    await axeClean(s);
  });
});
