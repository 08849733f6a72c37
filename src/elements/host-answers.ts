import type { Answer, Answers } from '../assessment/answer.ts';
import type { Episode } from '../assessment/episodes.ts';
import type { Page } from '../guide/conversation.ts';
import type { Part, Question } from '../guide/question.ts';

/** What a host knows before the conversation begins. Each part is optional, and the practitioner still sees and passes it. */
export type Known = {
  /** The practitioner's own role, in words. */
  role?: string | undefined;
  /** Whole years, or not yet born. */
  age?: number | 'unborn' | undefined;
  /** Details by what they are in a form that other systems read: `child-name`, `child-school`, `referrer-contact` … */
  child?: Partial<Record<Part, string>> | undefined;
  /** Earlier times the child was missing: days as `2026-11-23`. */
  episodes?: readonly { began?: string | undefined; ended?: string | undefined; note?: string | undefined }[] | undefined;
};

/** What the host knows of a page's questions, wherever the guide asks them and whatever it calls them. What does not fit its question is left out. */
export function hostAnswers(page: Page, agency: string | undefined, known: Known = {}): Answers {
  return Object.fromEntries(page.questions.flatMap((question) => {
    const answer = own(question, agency, known);
    return answer ? [[question.id, answer]] : [];
  }));
}

function own(question: Question, agency: string | undefined, known: Known): Answer | undefined {
  const { ask, options, tells } = question;
  if (ask === 'one') {
    const chosen = agency && options?.find((o) => o.agency === agency);
    if (chosen) return { option: chosen.id };
  }
  if (ask === 'age') return ageOf(known.age);
  if (ask === 'episodes') return known.episodes?.length ? { episodes: known.episodes.map(episodeOf) } : undefined;
  const said = tells?.is && (tells.is === 'referrer-role' ? (known.role ?? known.child?.[tells.is]) : known.child?.[tells.is]);
  return said ? inKind(question, said) : undefined;
}

const ageOf = (age: Known['age']): Answer | undefined =>
  age === 'unborn' || (typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= 25) ? { age } : undefined;

// A day of the calendar, without the schema: this comes before the first question.
const dayOr = (day: unknown) => (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined);

// An episode whose day cannot be read counts as undated: it is never left out.
function episodeOf({ began, ended, note }: NonNullable<Known['episodes']>[number]): Episode {
  const [from, to] = [dayOr(began), dayOr(ended)];
  return { ...(from && { began: from }), ...(to && { ended: to }), note: typeof note === 'string' ? note : '' };
}

function inKind({ ask, options }: Question, said: string): Answer | undefined {
  if (ask === 'words') return { words: said };
  if (ask === 'date') return dayOr(said) ? { date: said } : undefined;
  const option = ask === 'one' && options?.find((o) => o.id === said || o.text === said);
  return option ? { option: option.id } : undefined;
}
