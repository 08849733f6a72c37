import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Option, Question } from '../guide/question.ts';
import type { EnableWhen } from './fhir-resource.ts';
import { ownCoding, systemOf } from './fhir-systems.ts';

/** One thing that can be said in the form: an option of a question, as an expression finds it and as `enableWhen` asks for it. */
export type Sayable = { page: Page; question: Question; option: Option; linkId: string; token: string; enable: EnableWhen };

/** Everything that can be chosen in a conversation; of a grid, that a row stands “yes”. */
export const sayableIn = (guide: Guide, { pages }: Conversation): Sayable[] =>
  pages.flatMap((page) =>
    page.questions.flatMap((question) =>
      (question.options ?? []).map((option) => {
        const under = `${page.id}.${question.id}`;
        const grid = question.ask === 'grid';
        const linkId = grid ? `${under}.${option.id}` : question.ask === 'causes' ? `${under}.entry.option` : under;
        const answerCoding = grid ? { system: ownCoding('stand', 'yes').system, code: 'yes' } : { system: systemOf(guide, 'answer', question.id), code: option.id };
        return { page, question, option, linkId, token: grid ? linkId : `${question.id}|${option.id}`, enable: { question: linkId, operator: '=' as const, answerCoding } };
      }),
    ),
  );

/** Where an indicator is asked about by itself: a row of a grid, or a question of one indicator. What leaves it not known. */
export const aloneIn = (sayable: readonly Sayable[], indicator: string): Sayable[] =>
  sayable.filter(({ question, option }) => {
    if (option.indicator !== indicator) return false;
    if (question.ask === 'grid') return true;
    return question.ask === 'one' && new Set(question.options?.flatMap((o) => o.indicator ?? [])).size === 1;
  });

/** The options of a question that say “I do not know”; of a row, its own “not known”. */
export const notKnownOf = (sayable: readonly Sayable[], { question, linkId, enable }: Sayable): EnableWhen[] =>
  question.ask === 'grid'
    ? [{ ...enable, answerCoding: { system: enable.answerCoding.system, code: 'not-known' } }]
    : sayable.filter((s) => s.linkId === linkId && s.option.stands === 'not-known').map((s) => s.enable);
