import { fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import type { LohAnswered } from '../../src/elements/events.ts';
import type { LohPage } from '../../src/elements/page.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { Question } from '../../src/guide/question.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { today } from '../../stories/cast.ts';

/** A page of the widget that asks one made-up question, and hands to press and write in it. */
export async function laterPage(question: Question, answers: Answers = {}, { guide = levelsOfHelp as Guide, causes = [] as string[], asOf = today } = {}) {
  const page = await fixture<LohPage>(html`<loh-page .guide=${guide} .page=${{ id: 'made-up', heading: 'Made up', intro: ['For a test.'], questions: [question] }} .answers=${answers} .causes=${causes} .asOf=${asOf}></loh-page>`);
  const find = <T extends HTMLElement = HTMLInputElement>(id: string) => page.renderRoot.querySelector<T>(`#${CSS.escape(id)}`)!;
  const write = async (id: string, text: string) => {
    const field = find(id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await page.updateComplete;
  };
  const press = async (text: string) => {
    [...page.renderRoot.querySelectorAll('button')].find((b) => b.textContent.trim().startsWith(text))!.click();
    await page.updateComplete;
    await new Promise((done) => setTimeout(done));
  };
  /** Presses Continue: what the page is answered with; nothing where it stays. */
  const goOn = async () => {
    let heard: Answers | undefined;
    void oneEvent(page, 'loh-answered').then((event) => (heard = (event as unknown as LohAnswered).answers));
    await press('Continue');
    return heard;
  };
  return { page, find, write, press, goOn, summary: () => page.renderRoot.querySelector('#summary')?.textContent };
}
