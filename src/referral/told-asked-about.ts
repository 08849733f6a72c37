import { chosenIn } from '../assessment/answered.ts';
import { concernsIn } from '../assessment/concerns.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import { letterWords as words } from './letter-words.ts';
import type { Line } from './referral.ts';

/** What a reader looks for by name in every letter, and the census factors that stand for it (see `codes-census.ts`). The child's own alcohol, drugs and health are not among them. */
const lookedFor = {
  'domestic-abuse': ['3A', '3B', '3C'],
  'parental-mental-health': ['4B', '4C'],
  'substances-at-home': ['1B', '1C', '2B', '2C'],
  'parental-learning-disability': ['5B', '5C'],
} as const;

/** Said for each by name, because silence would read as “no”: present, asked and not named, not known, or not asked. */
export function toldAskedAbout(guide: Guide, journey: Journey): Line[] {
  const present = new Set(concernsIn(guide, journey).map((c) => c.indicator.id));
  return Object.entries(lookedFor).flatMap(([id, codes]): Line[] => {
    const indicators = guide.indicators.filter((i) => i.factors?.some((factor) => (codes as readonly string[]).includes(factor)));
    if (!indicators.length) return [];
    const label = words.lookedFor[id as keyof typeof lookedFor];
    const found = indicators.filter((i) => present.has(i.id));
    // A sentence that names two of these says neither by itself.
    if (found.length) return [{ label, text: found.map((i) => (groupsOf(i.factors) > 1 ? words.eitherOf(i.text) : i.text)).join('; ') }];
    return [{ label, text: words.stood[standing(journey, new Set(indicators.map((i) => i.id)))] }];
  });
}

/** How many of the things looked for a sentence stands for. */
const groupsOf = (factors: readonly string[] = []): number => Object.values(lookedFor).filter((codes) => factors.some((factor) => (codes as readonly string[]).includes(factor))).length;

/** How it stands where nothing of it was named. One part asked and answered does not speak for the parts that were not. */
function standing(journey: Journey, ids: ReadonlySet<string>): 'not-asked' | 'not-known' | 'partly' | 'not-named' {
  const asking = journey.conversation.pages.flatMap((page) => page.questions.filter((q) => q.options?.some((o) => o.indicator && ids.has(o.indicator))).map((question) => ({ page, question })));
  const asked = asking.filter(({ page }) => journey.passed.has(page));
  if (!asked.length) return 'not-asked';
  const isOpen = asked.some(({ question }) => {
    const answer = journey.answers.get(question);
    if (!answer) return true;
    if ('rows' in answer) return (question.options ?? []).some((o) => o.indicator && ids.has(o.indicator) && answer.rows[o.id] !== 'no' && answer.rows[o.id] !== 'yes');
    const chosen = chosenIn(question, answer);
    return !chosen.length || chosen.some((o) => o.stands === 'not-known');
  });
  if (isOpen) return 'not-known';
  return asked.length < asking.length ? 'partly' : 'not-named';
}
