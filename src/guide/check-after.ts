import { afterShapes, type Shape } from './after-part.ts';
import type { Guide } from './guide.ts';
import { pathText, type Fault } from './guide-error.ts';
import type { Page } from './conversation.ts';
import type { Question } from './question.ts';

type Path = PropertyKey[];

/** What an answer to a question means: other questions of the same id must ask the same. */
const asked = ({ ask, text, options = [] }: Question): string => JSON.stringify([ask, text, options.map((o) => o.id)]);

/** What comes after a referral: questions the rules could not read, pages a child sees that hold more than they may, prompts that nothing brings about. */
export function checkAfter(guide: Guide): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: Path, message: string) => faults.push({ path: pathText(path), message });
  const worded = new Map<string, { text: string; at: string }>();
  const purposes = new Set<string>();
  const referred = new Map(guide.conversations.filter((c) => (c.purpose ?? 'referral') === 'referral').flatMap((c) => c.pages).flatMap((p) => p.questions).map((q) => [q.id, asked(q)]));

  guide.conversations.forEach((conversation, c) => {
    const { purpose = 'referral' } = conversation;
    const at: Path = ['conversations', c];
    if (c === 0 && purpose !== 'referral') fault([...at, 'purpose'], 'the first conversation of a guide is its referral');
    // Two conversations that are both referrals are how one guide is worded for two places; of the others there is one each.
    if (purpose !== 'referral' && purposes.has(purpose)) fault([...at, 'purpose'], `two conversations are for the ${purpose.replaceAll('-', ' ')}`);
    purposes.add(purpose);
    conversation.pages.forEach((page, p) => {
      const on = [...at, 'pages', p];
      if (page.facing) checkChildsPage(page, on);
      page.questions.forEach((question, q) => {
        const here = [...on, 'questions', q];
        checkFields(question, here);
        if (question.after) checkShape(question, here, purpose);
        if (purpose === 'referral') return;
        const text = JSON.stringify(question);
        if ((referred.get(question.id) ?? asked(question)) !== asked(question)) fault([...here, 'id'], 'is the id of another question of the referral: what was carried over would be read wrongly');
        const before = worded.get(question.id);
        if (before && before.text !== text) fault([...here, 'id'], `is the id of another question, at ${before.at}: what was carried over would be read wrongly`);
        worded.set(question.id, before ?? { text, at: pathText(here) });
      });
    });
  });

  guide.afterwards?.prompts.forEach((prompt, i) => {
    if (!prompt.signs && !prompt.when) fault(['afterwards', 'prompts', i], 'says when by nothing: it needs signs or when');
  });
  return faults;

  function checkFields({ ask, fields, entry, ends }: Question, at: Path): void {
    if ((ask === 'entries') !== Boolean(fields)) fault([...at, 'fields'], fields ? 'belongs to a question that asks “entries”' : 'is missing: what is asked of each?');
    if (ask === 'entries' && !entry) fault([...at, 'entry'], 'is missing: what is one of them called?');
    if ((ask === 'ratings') !== Boolean(ends)) fault([...at, 'ends'], ends ? 'belongs to a question that asks “ratings”' : 'is missing: what do 0 and 10 mean?');
    const seen = new Set<string>();
    fields?.forEach((field, f) => {
      if (seen.has(field.id)) fault([...at, 'fields', f, 'id'], `repeats the id ${field.id}`);
      seen.add(field.id);
      if ((field.ask === 'one') !== Boolean(field.options)) fault([...at, 'fields', f, 'options'], field.options ? `does not belong to a field that asks “${field.ask}”` : 'is missing: there is nothing to choose');
    });
  }

  function checkShape(question: Question, at: Path, purpose: string): void {
    const shape: Shape = afterShapes[question.after!];
    if (question.ask !== shape.ask) fault([...at, 'ask'], `must be “${shape.ask}”, or ${question.after} cannot be read in it`);
    const lacks = (wanted: readonly string[] | undefined, has: readonly { id: string }[] | undefined) => (wanted ?? []).filter((id) => !has?.some((one) => one.id === id));
    const missing = lacks(shape.options, question.options);
    if (missing.length) fault([...at, 'options'], `lacks what ${question.after} is read by: ${missing.join(', ')}`);
    const ids = Object.keys(shape.fields ?? {}).filter((id) => !shape.only || shape.only.for === purpose || !shape.only.fields.includes(id));
    const fields = lacks(ids, question.fields);
    if (fields.length) fault([...at, 'fields'], `lacks what ${question.after} is read by: ${fields.join(', ')}`);
    question.fields?.forEach((field, f) => {
      const wanted = shape.fields?.[field.id];
      if (!wanted) return;
      if (field.ask !== wanted.ask) fault([...at, 'fields', f, 'ask'], `must be “${wanted.ask}”, or ${question.after} cannot be read in it`);
      const unread = lacks(wanted.options, field.options);
      if (unread.length) fault([...at, 'fields', f, 'options'], `lacks what ${question.after} is read by: ${unread.join(', ')}`);
    });
  }

  /** One open question that may be skipped, and nothing on it that anybody else said, or that would name an act, a person or a reason. */
  function checkChildsPage(page: Page, at: Path): void {
    if (page.kind) fault([...at, 'kind'], 'a page that a child sees only asks');
    if (page.questions.length !== 1) fault([...at, 'questions'], 'a page that a child sees asks one thing at a time');
    page.questions.forEach((question, q) => {
      const here = [...at, 'questions', q];
      if (!['words', 'ratings', 'one'].includes(question.ask)) fault([...here, 'ask'], 'a child is asked for words, a choice or a number');
      if (!question.optional) fault([...here, 'optional'], 'a child may skip any question');
      if (question.carries) fault([...here, 'carries'], 'nothing said before can stand on a page that a child sees');
      if (question.ask === 'words' && !question.childsWords) fault([...here, 'childsWords'], 'is missing: what a child writes is the child’s own words');
      question.options?.forEach((option, o) => {
        for (const key of ['indicator', 'fact', 'area', 'agency', 'cause'] as const)
          if (option[key]) fault([...here, 'options', o, key], 'a child’s answer is coded afterwards, by the worker');
      });
    });
  }
}
