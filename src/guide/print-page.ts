import type { Page } from './conversation.ts';
import type { Guide } from './guide.ts';
import { printCondition } from './print-condition.ts';
import type { Option, Question } from './question.ts';
import { textOf } from './text-of.ts';

/** One page of a conversation as lines of Markdown: when it is asked, whom it faces, its questions with their options, and what is asked of each entry. */
export function printPage(guide: Guide, page: Page): string[] {
  const wordings = (text: string, { wording }: Pick<Option, 'wording'>) =>
    (wording ?? []).map((w) => `_In ${w.agency.map((id) => guide.agencies.find((a) => a.id === id)?.name ?? id).join(', ')}, “${text}” reads: ${[w.text, w.hint].filter(Boolean).join(' ')}_`);
  const fields = ({ fields: list, entry }: Question) =>
    list ? [`_Of each ${entry}:_`, ...list.map((f) => `- ${f.text}${f.childsWords ? ' _(the child’s words)_' : ''}${f.options ? `: ${f.options.map((o) => o.text).join(' · ')}` : ''}`)] : [];
  return [
    `### ${page.heading}`,
    ...(page.facing ? ['_The child reads and answers this page._', ''] : []),
    ...(page.makes ? ['_Its answers make a sheet of their own, for whoever looks for the child next time._', ''] : []),
    ...(page.when ? [`Asked when ${printCondition(guide, page.when)}.`, ''] : []),
    ...(page.intro ?? []),
    ...page.questions.flatMap((q) => [
      `**${q.text}**${q.hint ? ` ${q.hint}.` : ''}${q.worry ? '' : q.optional ? ' (optional)' : ''}`.replace('..', '.'),
      ...(q.ends ? [`_From 0 (${q.ends.least}) to 10 (${q.ends.most}); never added up._`] : []),
      ...(q.options ?? []).map((o) => `- ${textOf(o, guide.indicators)}${o.stands === 'no' ? ' _(none)_' : o.stands === 'not-known' ? ' _(not known)_' : ''}${o.gap ? ` _(if not known: ${o.gap.text}; may find out: ${o.gap.who})_` : ''}`),
      ...fields(q),
      ...(q.gap ? [`_If not known: ${q.gap.text}; may find out: ${q.gap.who}._`] : []),
      ...wordings(q.text, q),
      ...(q.options ?? []).flatMap((o) => wordings(textOf(o, guide.indicators), o)),
      '',
    ]),
  ];
}
