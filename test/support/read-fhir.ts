import type { Answer, Answers } from '../../src/assessment/answer.ts';
import { begin, type Assessment } from '../../src/assessment/assessment.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import type { Question } from '../../src/guide/question.ts';
import { fieldsOf } from '../../src/referral/fhir-fields.ts';

type Value = Record<string, unknown> & { valueCoding?: { code: string } };
type Item = { linkId: string; answer?: Value[]; item?: Item[] };
type Read = { resourceType: string; [name: string]: unknown };

/** What one answer holds, whatever its type. */
const held = (value: Value): unknown => value.valueCoding?.code ?? Object.values(value)[0];

/** Reads a document back: the answers, page by page, and what else of the record it says it carries. A reading of its own, so that it can find the writer out. */
export function readFhir(guide: Guide, text: string): Assessment {
  const bundle = JSON.parse(text) as { entry: { resource: Read }[] };
  const found = (type: string) => bundle.entry.map((e) => e.resource).find((r) => r.resourceType === type)!;
  const response = found('QuestionnaireResponse') as Read & { questionnaire: string; authored: string; status: string; item: Item[] };
  const conversation = conversationOf(guide, response.questionnaire.split('|')[0]!.split(':').at(-1));
  const said = response.item.map((group) => {
    const page = conversation.pages.find((p) => p.id === group.linkId)!;
    const answers: Record<string, Answer> = {};
    for (const item of group.item ?? []) {
      const question = page.questions.find((q) => `${page.id}.${q.id}` === item.linkId)!;
      answers[question.id] = answerOf(guide, question, item, (q) => fieldsOf(guide, conversation, q));
    }
    return { page: page.id, answers: answers satisfies Answers };
  });
  return { ...begin(guide, response.authored, { conversation: conversation.id }), said, ...(response.status === 'stopped' && { left: true }) };
}

function answerOf(guide: Guide, question: Question, { linkId, answer = [], item = [] }: Item, fields: (question: Question) => ReturnType<typeof fieldsOf>): Answer {
  const first = answer[0] && held(answer[0]);
  const entry = (items: readonly Item[], under: string): Record<string, unknown> => ({
    ...Object.fromEntries(fields(question).filter((f) => f.always).map((f) => [f.id, ''])),
    ...Object.fromEntries(items.map((i) => [i.linkId.slice(under.length + 1), held(i.answer![0]!)])),
  });
  const entries = item.map((i) => entry(i.item ?? [], `${linkId}.entry`));
  const made = {
    one: () => ({ option: first }),
    many: () => ({ options: answer.map(held) }),
    step: () => ({ step: first }),
    words: () => ({ words: first ?? '' }),
    date: () => ({ date: first }),
    age: () => ({ age: held(item[0]!.answer![0]!) }),
    grid: () => ({ rows: Object.fromEntries(item.map((i) => [i.linkId.slice(linkId.length + 1), held(i.answer![0]!)])) }),
    episodes: () => ({ episodes: entries }),
    people: () => ({ people: entries }),
    evidence: () => ({ evidence: entries }),
    causes: () => ({ causes: entries }),
    judgement: () => ({ judgement: entry(item, linkId) }),
    moment: () => ({ moment: first }),
    entries: () => ({ entries }),
    ratings: () => ({ ratings: Object.fromEntries(item.map((i) => [i.linkId.slice(linkId.length + 1), held(i.answer![0]!)])) }),
  }[question.ask]();
  return made as Answer;
}
