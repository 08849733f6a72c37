import type { Answers } from '../assessment/answer.ts';
import type { Page } from '../guide/conversation.ts';

/** Where a page asks which agency, the host's own is chosen: the guide's options say which that is, whatever they are called. */
export function hostAnswers(page: Page, agency: string | undefined): Answers {
  if (!agency) return {};
  return Object.fromEntries(page.questions.flatMap(({ id, ask, options }) => {
    const own = ask === 'one' && options?.find((o) => o.agency === agency);
    return own ? [[id, { option: own.id }]] : [];
  }));
}
