import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
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
export const EvidenceInOtherScripts = page('known-attendance', 'awkward-words');
export const Episodes = page('about-missing', 'third-time-in-25-days');
export const Strengths = page('strengths');
export const Voice = page('voice');
export const VoiceNotToBeAsked = page('voice-recorded', 'marriage-planned');
export const Adults = page('adults');
export const DoNotTell = page('do-not-tell', 'marriage-planned');
export const Details = page('details');
