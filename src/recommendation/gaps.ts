import { isUnanswered } from '../assessment/answered.ts';
import { concernsIn } from '../assessment/concerns.ts';
import { holds } from '../assessment/holds.ts';
import type { Journey } from '../assessment/journey.ts';
import { mayReach, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';

/** Something not known, and who may properly find it out. Never “ask the child”; never a reason to wait. */
export type Gap = { id: string; kind: 'not-known' | 'not-asked' | 'no-evidence' | 'undated'; text: string; who?: string };

/** What this account does not say: not known, left blank, not asked, without evidence or without a date. `quiet`: the child is not to be asked. */
export function gapsIn(guide: Guide, journey: Journey, quiet: boolean): Gap[] {
  const gaps: Gap[] = [];
  // Whatever of the child's own words stands under a worry was said.
  const heard = concernsIn(guide, journey).some((c) => c.evidence.some((piece) => piece.words === 'child' && piece.what.trim()));
  for (const page of journey.passed)
    for (const question of page.questions) {
      const answer = journey.answers.get(question);
      if (question.gap && !(question.childsWords && (quiet || heard)) && isUnanswered(question, answer)) gaps.push({ id: question.id, kind: 'not-known', ...question.gap });
      if (question.ask === 'grid') {
        const rows = answer && 'rows' in answer ? answer.rows : {};
        for (const row of question.options ?? []) if (row.gap && (!rows[row.id] || rows[row.id] === 'not-known')) gaps.push({ id: row.id, kind: 'not-known', ...row.gap });
      }
      if (answer && 'episodes' in answer) {
        const undated = answer.episodes.filter((e) => !e.began).length;
        if (undated) gaps.push({ id: `${question.id}-undated`, kind: 'undated', text: `When ${undated === 1 ? 'one missing episode' : `${undated} missing episodes`} began. Until then it counts as recent.` });
      }
    }
  for (const { indicator, evidence, evidenceAsked } of concernsIn(guide, journey))
    if (indicator.kind !== 'protective-factor' && evidenceAsked && !evidence.length) gaps.push({ id: indicator.id, kind: 'no-evidence', text: `How this is known: ${indicator.text}` });
  for (const page of notAsked(guide, journey))
    for (const question of page.questions) {
      if (question.gap && !(question.childsWords && (quiet || heard))) gaps.push({ id: question.id, kind: 'not-asked', ...question.gap });
      if (question.ask === 'grid') for (const row of question.options ?? []) if (row.gap) gaps.push({ id: row.id, kind: 'not-asked', ...row.gap });
    }
  return gaps;
}

/** The pages before the result that would be asked, by what is known so far, and that an early end left out. */
export function notAsked(guide: Guide, journey: Journey): Page[] {
  const { conversation, leftAt, pages } = journey;
  if (!leftAt) return [];
  const result = conversation.pages.find((p) => p.kind === 'result');
  const after = result ? mayReach(conversation, result) : new Set();
  return [leftAt, ...mayReach(conversation, leftAt)].filter(
    (page) => !pages.includes(page) && !page.kind && !after.has(page) && (page === leftAt || !page.when || holds(guide, page.when, journey)),
  );
}
