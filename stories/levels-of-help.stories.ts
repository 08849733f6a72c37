import { css, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
import type { LevelsOfHelp } from '../src/elements/levels-of-help.ts';
import { begin, say } from '../src/assessment/assessment.ts';
import { fiveLevels } from '../src/guides/five-levels/five-levels.ts';
import { LevelsOfHelp as Element } from '../src/elements/levels-of-help.ts';
import '../src/define-cy.ts';
import { levelsOfHelp } from '../src/guides/levels-of-help/levels-of-help.ts';
import { pseudo } from '../test/support/pseudo.ts';
import { castMember, today } from './cast.ts';
import { inTheme } from './in-theme.ts';

const narrow = css`
  .panel {
    inline-size: 320px;
  }
`;

export default { title: 'levels-of-help', component: 'levels-of-help' };

const fallback = html`<p>In danger now? Call 999. Worried about a child? Phone children’s social care.</p>`;

/** The whole widget, opened where a member of the cast stands. */
const opened = (id: string) => ({
  render: () => html`<levels-of-help as-of=${today} ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(castMember(id).assessment)))}>${fallback}</levels-of-help>`,
});

export const FirstPage = { render: () => html`<levels-of-help as-of=${today}>${fallback}</levels-of-help>` };

/** The whole widget at one page of a member of the cast’s conversation: all before it answered. */
const at = (id: string, page: string) => {
  const { assessment } = castMember(id);
  const reached = assessment.said.findIndex((s) => s.page === page);
  return { render: () => html`<levels-of-help as-of=${today} ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open({ ...assessment, said: assessment.said.slice(0, reached) })))}>${fallback}</levels-of-help>` };
};

// The states of the journey, in its order.
export const YouAndTheChild = at('young-carer', 'who-and-where');
export const AskedOfEveryChild = at('young-carer', 'everyone');
export const WhichPartsOfLife = at('young-carer', 'areas');
export const AListOfWorries = at('young-carer', 'about-caring');
export const HowItIsKnown = at('young-carer', 'known-caring');
export const HowLong = at('young-carer', 'how-long');
export const TheChildsWords = at('young-carer', 'voice');
export const CheckAnswers = at('young-carer', 'check');
export const TheAdults = at('young-carer', 'adults');
export const TheDetails = at('young-carer', 'details');
export const TheLetter = at('young-carer', 'letter');
export const Result = opened('young-carer');
export const JudgedLower = opened('judged-lower');
export const NothingKnown = opened('nothing-known');
export const DoNotTell = opened('marriage-planned');
export const MissingNow = opened('insulin');
export const AnotherEdition = {
  render: () => html`<levels-of-help
    as-of=${today}
    ${ref((element) => queueMicrotask(() => {
      const { assessment } = castMember('young-carer');
      (element as LevelsOfHelp | undefined)?.open({ ...assessment, guide: { ...assessment.guide, edition: '2025 (invented)', hash: 'f'.repeat(64) } });
    }))}
  >${fallback}</levels-of-help>`,
};
export const GuideRefused = { render: () => html`<levels-of-help .guide=${{ id: 'not a guide' }}>${fallback}</levels-of-help>` };

/** What a host may set, one at a time. Every control sets a property as a host would. */
export const Playground = {
  args: { agency: 'school', theme: '', density: '', disabled: false, withWritingHelp: false, withoutLanguageHelp: false, exitUrl: '', childAge: '' },
  render: () => html`<levels-of-help as-of=${today}>${fallback}</levels-of-help>`,
};
/** Closed by its host, or by a fieldset around it. What to do in danger stays. */
export const Disabled = { render: () => html`<levels-of-help as-of=${today} disabled>${fallback}</levels-of-help>` };
/** It should keep drafts, and cannot: it says so, and goes on. */
export const NothingIsKept = { render: () => html`<levels-of-help as-of=${today} persist="sealed">${fallback}</levels-of-help>` };
/** At a shared desk. */
export const WipeAndLeave = { render: () => html`<levels-of-help as-of=${today} exit-url="https://www.gov.uk/">${fallback}</levels-of-help>` };

type Look = { theme?: 'light' | 'dark'; density?: 'compact'; style?: 'govuk' | 'nhs' };

/** The result, dressed: nothing but attributes, and a sheet of custom properties where one is named. */
const dressed = ({ theme, density, style }: Look) => ({
  render: () =>
    inTheme(
      style,
      html`<levels-of-help
        as-of=${today}
        theme=${theme ?? ''}
        density=${density ?? ''}
        ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(castMember('young-carer').assessment)))}
      >${fallback}</levels-of-help>`,
    ),
});

export const AlwaysLight = dressed({ theme: 'light' });
export const AlwaysDark = dressed({ theme: 'dark' });
export const Compact = dressed({ density: 'compact' });
export const InAPageLikeGovUk = dressed({ style: 'govuk', theme: 'light' });
export const InAPageLikeGovUkInTheDark = dressed({ style: 'govuk', theme: 'dark' });
export const InAPageLikeTheNhs = dressed({ style: 'nhs', theme: 'light' });
export const InAPageLikeTheNhsInTheDark = dressed({ style: 'nhs', theme: 'dark' });
/** A narrow panel in a wide window: it minds its own width. */
export const NarrowPanel = {
  render: () => inTheme(undefined, html`<div class="panel"><levels-of-help as-of=${today} density="compact" ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(castMember('baby-bruise').assessment)))}>${fallback}</levels-of-help></div>`, narrow),
};

/** Another guide on the same element: five levels, its own words, no change of code. */
const ofFiveLevels = () => {
  let told = begin(fiveLevels, today);
  told = say(told, 'this-moment', { 'danger-rows': { rows: { somebody: 'no', life: 'no' } }, seen: { option: 'seen-yes' } });
  told = say(told, 'who-is-who', { 'place-of-work': { option: 'the-nhs' }, years: { age: 3 }, 'place-now': { words: 'On the ward, with a nurse' }, plan: { option: 'no' } });
  told = say(told, 'every-child', { 'every-child-rows': { rows: { spoke: 'no', mark: 'no', adult: 'yes', nobody: 'no', dying: 'no', tonight: 'not-known' } }, 'lives-with-a-disability': { option: 'disabled-no' } });
  return { ...told, left: true };
};

export const FiveLevels = {
  render: () => html`<levels-of-help as-of=${today} .guide=${fiveLevels} ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(ofFiveLevels())))}>${fallback}</levels-of-help>`,
};

const inLanguage = (lang: string, id?: string) => ({
  render: () => html`<levels-of-help as-of=${today} lang=${lang} ${ref((element) => id && queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(castMember(id).assessment)))}>${fallback}</levels-of-help>`,
});

/** The interface in Welsh, a draft that awaits review; the guide and the letter in English, marked as such. */
export const Welsh = inLanguage('cy');
export const WelshLetter = inLanguage('cy-GB', 'young-carer');

// Languages nobody speaks: every letter marked, some 40 % longer; the second written from right to left.
Element.languages.set('en-x-rtl', pseudo(levelsOfHelp, { lang: 'en-x-rtl', dir: 'rtl' }));

/** Written from right to left, with every text marked and longer: what a language may do to the page. */
export const RightToLeft = inLanguage('en-x-rtl');
export const RightToLeftAtWork = inLanguage('en-x-rtl', 'third-time-in-25-days');
