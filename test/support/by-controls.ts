import type { Answer, Answers } from '../../src/assessment/answer.ts';
import { londonClock } from '../../src/assessment/london-time.ts';
import { LohDrafted } from '../../src/elements/events.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Field } from '../../src/guide/field.ts';
import type { Question } from '../../src/guide/question.ts';
import type { Widget } from './widget.ts';

/** Answers a page by the controls that are on it. */
export async function fillIn(widget: Widget, page: Page, answers: Answers): Promise<void> {
  const whole: Record<string, Answer> = {};
  for (const question of page.questions) {
    const answer = answers[question.id];
    if (answer) await fill(widget, question, answer, whole);
  }
  // Evidence, causes, episodes and adults have walks of their own; here they are handed over as their fields would.
  if (Object.keys(whole).length) {
    const screen = widget.screen as unknown as { answers: Answers } & HTMLElement;
    screen.answers = { ...screen.answers, ...whole };
    screen.dispatchEvent(new LohDrafted(page.id, screen.answers));
    await widget.settle();
  }
}

async function fill(widget: Widget, question: Question, answer: Answer, whole: Record<string, Answer>): Promise<void> {
  const { id } = question;
  if ('option' in answer) await choose(widget, `${id}-${answer.option}`);
  else if ('options' in answer) for (const option of answer.options) await choose(widget, `${id}-${option}`);
  else if ('rows' in answer) for (const [row, stand] of Object.entries(answer.rows)) await choose(widget, `${id}-${row}-${stand}`);
  else if ('words' in answer) await widget.write(id, answer.words);
  else if ('date' in answer) await widget.write(id, answer.date);
  else if ('age' in answer && typeof answer.age === 'number') await widget.write(id, String(answer.age));
  else if ('moment' in answer) await writeMoment(widget, id, answer.moment);
  else if ('ratings' in answer) for (const [option, number] of Object.entries(answer.ratings)) await choose(widget, `${id}-${option}-${number}`);
  else if ('entries' in answer) await fillEntries(widget, question, answer.entries);
  else whole[id] = answer;
}

const choose = async (widget: Widget, id: string) => {
  const input = widget.find(`#${CSS.escape(id)}`);
  if (!input.checked) await widget.choose(id);
};

async function writeMoment(widget: Widget, key: string, moment: string): Promise<void> {
  const [day, time] = londonClock(moment).split('T');
  await widget.write(`${key}-day`, day!);
  await widget.write(`${key}-time`, time!);
}

async function fillEntries(widget: Widget, { id, fields = [] }: Question, entries: readonly Readonly<Record<string, string>>[]): Promise<void> {
  for (const [i, entry] of entries.entries()) {
    // What was carried over stands there already.
    if (!widget.root.querySelector(`#${CSS.escape(`${id}-${i}`)}`)) await widget.choose(`${id}-add`);
    for (const field of fields) if (entry[field.id] !== undefined) await fillField(widget, field, `${id}-${i}-${field.id}`, entry[field.id]!);
  }
}

async function fillField(widget: Widget, field: Field, key: string, value: string): Promise<void> {
  if (field.ask === 'words' || field.ask === 'date') await widget.write(key, value);
  else if (field.ask === 'moment') await writeMoment(widget, key, value);
  else await choose(widget, `${key}-${value}`);
}
