import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { letterWords as words } from './letter-words.ts';
import { partIn, wordsOf } from './lines-at.ts';
import { longDay } from './long-day.ts';
import type { Line, Referral } from './referral.ts';
import { sealOf } from './seal.ts';
import { told } from './told.ts';

/**
 * A short plain note for the child, made only where somebody has said that it is safe for the child to have it, and from a list of what it may hold:
 * what the child said, what happens next and when, whom to talk to. Nothing anyone else said, and no level, code of ours or reason.
 */
export function referToChild(guide: Guide, assessment: Assessment): Referral {
  const journey = journeyOf(guide, assessment);
  const { howSoon, first } = recommend(guide, assessment);
  const say = words.child;
  const head = { title: say.title, made: longDay(assessment.asOf), notice: say.notSecret };
  const asked = partIn(journey, 'childs-note');
  const answer = asked && journey.answers.get(asked);
  const chosen = answer && 'option' in answer ? asked.options?.find((o) => o.id === answer.option) : undefined;
  if (first.length) return { ...head, refused: say.refused.missing, summary: [], sections: [] };
  if (!chosen || chosen.stands === 'not-known') return { ...head, refused: say.refused.notAsked, summary: [], sections: [] };

  const said = [...journey.passed].flatMap((page) => page.questions).filter((q) => q.childsWords).flatMap((q) => (journey.answers.has(q) ? told(guide, q, journey.answers.get(q)) : [])).filter((line) => line.quote);
  const writer = [wordsOf(guide, journey, 'referrer-name'), wordsOf(guide, journey, 'referrer-role')].filter(Boolean).join(', ');
  const turnTo: Line[] = [
    { text: writer ? say.writer(writer) : say.somebody },
    ...guide.contacts.filter((c) => c.forChild).map((c): Line => ({ label: c.name, text: c.phone ?? c.url ?? '' })),
    { text: say.danger },
  ];
  const sections = [
    { id: 'said', heading: say.said, lines: said.length ? said.map((line): Line => ({ text: line.text, quote: true })) : [{ text: say.nothingSaid }] },
    { id: 'next', heading: say.next, lines: [{ text: howSoon.step?.forChild ?? say.nextUnsaid }] },
    { id: 'talk', heading: say.talk, lines: turnTo },
    { id: 'about', heading: say.about, lines: [{ text: say.leftOut }, { text: say.mayChange }, { label: say.number, text: sealOf(assessment).code }] },
  ];
  // Where paper is not safe, it can still be said.
  return chosen.stands ? { ...head, refused: say.refused.aloud, aloud: true, summary: [], sections } : { ...head, summary: [], sections };
}
