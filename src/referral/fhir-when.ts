import type { Condition } from '../guide/condition.ts';
import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { EnableWhen } from './fhir-resource.ts';
import { pathsIn, type Unsayable, type Variable } from './fhir-path.ts';
import { sayableIn, type Sayable } from './fhir-tokens.ts';

/** When a page is asked: as plain `enableWhen`, or as one expression. */
export type When = { enableWhen?: EnableWhen[]; behavior?: 'any' | 'all'; expression?: string };

type Plain = { list: EnableWhen[]; behavior: 'any' | 'all' };

/** When each page of a conversation is asked, as a Questionnaire can say it; and what it cannot say, and why. */
export function whenOf(guide: Guide, conversation: Conversation): { pages: Map<Page, When>; variables: Variable[]; unsaid: { page: Page; why: Unsayable[] }[] } {
  const sayable = sayableIn(guide, conversation);
  const jumps = conversation.pages.some((page) => page.next);
  const isAlwaysAsked = (page: Page) => !page.when && !jumps;
  const { pathOf, variables } = pathsIn(guide, conversation, sayable, isAlwaysAsked);
  const pages = new Map<Page, When>();
  const unsaid = conversation.pages.flatMap((page) => {
    const why = new Set<Unsayable>();
    if (jumps && page !== conversation.pages[0]) why.add('ways');
    if (page.when) {
      const plain = plainly(sayable, page.when);
      if (plain) {
        pages.set(page, { enableWhen: plain.list, behavior: plain.behavior });
        if (usesAgency(page.when)) why.add('agency-by-host');
      } else {
        const path = pathOf(page.when);
        pages.set(page, { expression: path.expression });
        path.why.forEach((w) => why.add(w));
      }
    }
    return why.size ? [{ page, why: [...why].sort() }] : [];
  });
  return { pages, variables: variables(), unsaid };
}

const usesAgency = (condition: Condition): boolean => 'agency' in condition || ('any' in condition && condition.any.some(usesAgency)) || ('all' in condition && condition.all.some(usesAgency));

/** A condition as a list of single answers, any or all of them; none where it takes more than that. */
function plainly(sayable: readonly Sayable[], condition: Condition): Plain | undefined {
  const said = (fits: (s: Sayable) => boolean): Plain | undefined => {
    const list = distinct(sayable.filter(fits).map((s) => s.enable));
    return list.length ? { list, behavior: 'any' } : undefined;
  };
  if ('answered' in condition) return said((s) => s.question.id === condition.answered && condition.with.includes(s.option.id));
  if ('worried' in condition) return said((s) => s.option.area !== undefined && condition.worried.includes(s.option.area));
  if ('agency' in condition) return said((s) => s.option.agency !== undefined && condition.agency.includes(s.option.agency));
  // That something was left blank `enableWhen` could say too, but not every validator takes an answer that is `false`: it is left to an expression.
  if ('present' in condition && (condition.atLeast ?? 1) === 1 && !condition.orNotKnown) return said((s) => s.option.indicator !== undefined && condition.present.includes(s.option.indicator));
  if ('any' in condition) return joined(condition.any, 'any');
  if ('all' in condition) return joined(condition.all, 'all');
  return undefined;

  function joined(conditions: readonly Condition[], behavior: 'any' | 'all'): Plain | undefined {
    const parts = conditions.map((c) => plainly(sayable, c));
    if (!parts.every((p): p is Plain => p !== undefined && (p.list.length === 1 || p.behavior === behavior))) return undefined;
    return { list: distinct(parts.flatMap((p) => p.list)), behavior };
  }
}

const distinct = (list: readonly EnableWhen[]): EnableWhen[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
