import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
import type { Answers } from '../src/assessment/answer.ts';
import type { Piece } from '../src/assessment/evidence.ts';
import { concernsIn } from '../src/assessment/concerns.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import type { LohPage } from '../src/elements/page.ts';
import { castMember, today } from './cast.ts';

export default { title: 'loh-page', component: 'loh-page' };

/** A page of the conversation as a member of the cast left it. */
const page = (id: string, who = 'young-carer') => ({
  render: () => {
    const { assessment } = castMember(who);
    const found = guide.conversations[0]!.pages.find((p) => p.id === id)!;
    const about = found.questions.flatMap((q) => q.about ?? []);
    const concerns = concernsIn(guide, journeyOf(guide, assessment)).filter((c) => c.pages.some((p) => about.includes(p.id)));
    return html`<loh-page
      .guide=${guide}
      .page=${found}
      .answers=${assessment.said.find((s) => s.page === id)?.answers ?? {}}
      .concerns=${concerns}
      .asOf=${today}
      .agency=${assessment.said.flatMap((x) => Object.values(x.answers)).flatMap((a) => ('option' in a && guide.agencies.some((g) => g.id === a.option) ? [a.option] : []))[0]}
      .mayLeave=${true}
      ?first=${id === 'now'}
    ></loh-page>`;
  },
});

export const DangerNow = page('now');
export const WhoAndWhere = page('who-and-where');
export const AskedOfEveryChild = page('everyone', 'baby-bruise');
export const RedFlagsNotKnown = page('red-flags', 'four-not-known');
export const LeavingCare = page('leaving-care');
export const Worries = page('areas');
/** With the words it uses explained: somebody has asked. */
export const WordsExplained = {
  render: () => {
    // The page inside is drawn after this; its own parts after that.
    const open = async (drawn?: Element) => {
      await Promise.resolve();
      const page = drawn?.querySelector<LohPage>('loh-page');
      await page?.updateComplete;
      page?.renderRoot.querySelector('.terms')?.setAttribute('open', '');
    };
    return html`<div ${ref((drawn) => void open(drawn))}>${Worries.render()}</div>`;
  },
};
export const ManyWorries = page('about-coping');
export const WhichOfThese = page('which-family');
export const ThisTime = page('this-time', 'first-time-missing');
export const Looking = page('looking', 'first-time-missing');
export const WordFromTheChild = page('contact', 'first-time-missing');
export const WhyTheChildWent = page('why-missing', 'ran-from-violence');
export const Causes = page('why-home', 'ran-from-violence');
export const ForYourOwnGrading = page('grade', 'first-time-missing');
export const Evidence = page('known-caring');

/** A page of evidence of the young carer, with these pieces and nothing else. */
const evidence = (pieces: Piece[], who = 'young-carer', id = 'known-caring', question = 'evidence-caring') => ({
  render: () => {
    const { assessment } = castMember(who);
    const journey = journeyOf(guide, assessment);
    const found = guide.conversations[0]!.pages.find((p) => p.id === id)!;
    const about = found.questions.flatMap((q) => q.about ?? []);
    const concerns = concernsIn(guide, journey).filter((c) => c.pages.some((p) => about.includes(p.id)));
    return html`<loh-page .guide=${guide} .page=${found} .answers=${pieces.length ? { [question]: { evidence: pieces } } : {}} .concerns=${concerns} .asOf=${today} .mayLeave=${true}></loh-page>`;
  },
});
/** Presses and pastes in a page once it is drawn. */
const after = (story: { render: () => TemplateResult }, act: (page: LohPage) => void) => ({
  render: () => {
    const begin = async (drawn?: Element) => {
      await Promise.resolve();
      const page = drawn?.querySelector<LohPage>('loh-page');
      await page?.updateComplete;
      if (page) act(page);
    };
    return html`<div ${ref((drawn) => void begin(drawn))}>${story.render()}</div>`;
  },
});

export const EvidenceEmpty = evidence([]);
/** Many worries on one page: each is one field until something is written. */
export const EvidenceOfManyWorries = {
  render: () => {
    const found = guide.conversations[0]!.pages.find((p) => p.id === 'known-exploitation')!;
    const concerns = guide.indicators.filter((i) => i.area === 'exploitation').slice(0, 7).map((indicator) => ({ indicator, pages: [found], evidence: [], evidenceAsked: true }));
    return html`<loh-page .guide=${guide} .page=${found} .concerns=${concerns} .asOf=${today}></loh-page>`;
  },
};
/** Several lines were pasted: they may be made into pieces. */
export const EvidencePasted = after(evidence([]), (page) => {
  const field = page.renderRoot.querySelector<HTMLTextAreaElement>('#evidence-caring-caring-harms-0-what')!;
  const data = new DataTransfer();
  data.setData('text/plain', '2/11/2026 Late, 09:10\n5/11/2026 Late, 09:25, tired\n12/11/2026 – Asleep in the second lesson\n20/11/2026 Late, 09:40');
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
  field.value = data.getData('text/plain');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
/** What would help the reader: quiet, and in nobody’s way. */
export const EvidenceWithHelp = evidence([
  { indicator: 'cares-some', what: 'She seems to do everything at home.', basis: 'seen', when: '20 November 2026', who: 'The person referring' },
  { indicator: 'cares-some', what: 'Walks her sister to nursery.', basis: 'recorded', when: 'most days', who: 'Nursery register' },
  { indicator: 'caring-harms', what: 'He carries more than a child of his age should.', basis: 'professional-opinion', when: '20 November 2026', who: 'Form tutor' },
]);
/** One piece under the practitioner’s hands, among others that are written. */
export const EvidenceBeingWritten = after(page('known-caring'), (drawn) => drawn.renderRoot.querySelector<HTMLButtonElement>('#evidence-caring-caring-harms-0-change')!.click());
export const EvidenceInOtherScripts = page('known-attendance', 'awkward-words');
export const Episodes = page('about-missing', 'third-time-in-25-days');
export const Strengths = page('strengths');
export const Voice = page('voice');
export const VoiceNotToBeAsked = page('voice-recorded', 'marriage-planned');
export const Adults = page('adults');
export const DoNotTell = page('do-not-tell', 'marriage-planned');
export const Details = page('details');

/** A page of a conversation that comes after the referral. */
const later = (id: string, answers: Answers = {}, causes: string[] = []) => ({
  render: () => html`<loh-page .guide=${guide} .page=${guide.conversations.flatMap((c) => c.pages).find((p) => p.id === id)!} .answers=${answers} .causes=${causes} .asOf=${today}></loh-page>`,
});

export const AMoment = later('back-again', { 'came-back-at': { moment: '2026-11-21T06:40:00Z' } });
/** A list to add to: each offer of the interview, by its own fields. */
export const Entries = later('interview-offers', { 'interview-offered': { entries: [{ when: '2026-11-21T16:15:00Z', by: 'Kit Invented, return interviewer', answer: 'declined', reason: 'Not today. I want to sleep.' }, { by: 'Kit Invented' }] } });
/** Each thing done to help, with why this child goes: what has been said comes first. */
export const EntriesWithCauses = later('help-given', { 'help-list': { entries: [{ aim: 'Somebody asks me before they decide', words: 'child' }] } }, ['left-because-of-conflict', 'left-because-of-placement']);
/** Only half of a moment is there. */
export const HalfAMoment = after(later('back-again'), (page) => {
  const day = page.renderRoot.querySelector<HTMLInputElement>('#came-back-at-day')!;
  day.value = '2026-11-21';
  day.dispatchEvent(new Event('input', { bubbles: true }));
  page.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
});
