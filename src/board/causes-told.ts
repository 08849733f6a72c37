import type { Account } from '../assessment/account.ts';
import type { Cause } from '../assessment/answer.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { standingIn } from '../afterwards/standing.ts';
import type { Guide } from '../guide/guide.ts';
import type { Option } from '../guide/question.ts';

/** Whose word counts most for why a child goes: the child's own first. Nobody is asked twice because two people said it. */
const saidFirst = ['child', 'seen', 'other', 'reading', 'not-said'] as const;
export type SaidFirst = (typeof saidFirst)[number];

/** Why a child goes, as their account says it: each cause once, what kind of cause it is, and the best word there is for it. */
export type CausesTold = {
  causes: { code: string; kind: 'push' | 'pull' | 'circumstance'; saidBy: SaidFirst }[];
  /** Anybody was asked why. */
  asked: boolean;
};

/** What a cause is counted under: its sentence in the guide, or else the answer that was offered. */
export const codeOfCause = (option: Option): string => option.indicator ?? option.id;

export function causesTold(guide: Guide, account: Account): CausesTold {
  const told = new Map<string, CausesTold['causes'][number]>();
  let asked = false;
  for (const { record } of standingIn(account))
    for (const [question, answer] of journeyOf(guide, record).answers) {
      if (!('causes' in answer)) continue;
      asked = true;
      for (const cause of answer.causes) {
        const option = question.options?.find(({ id }) => id === cause.option);
        if (!option?.cause) continue;
        const code = codeOfCause(option);
        const saidBy = better(told.get(code)?.saidBy, cause);
        told.set(code, { code, kind: option.cause, saidBy });
      }
    }
  return { causes: [...told.values()], asked };
}

const better = (known: SaidFirst | undefined, { saidBy = 'not-said' as const }: Cause | { saidBy?: SaidFirst }): SaidFirst =>
  known && saidFirst.indexOf(known) < saidFirst.indexOf(saidBy) ? known : saidBy;

/** Driven out, drawn, both, or neither; and whether that nobody knows, or that nobody was asked. */
export function kindOfCauses({ causes, asked }: CausesTold): string {
  const [push, pull] = (['push', 'pull'] as const).map((kind) => causes.some((cause) => cause.kind === kind));
  if (push || pull) return push && pull ? 'push-and-pull' : push ? 'push' : 'pull';
  return causes.length ? 'circumstance' : asked ? 'not-known' : 'not-asked';
}
