import type { Assessment } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { printCondition } from '../guide/print-condition.ts';
import { textOf } from '../guide/text-of.ts';
import type { Raise } from './raise.ts';
import { recommend } from './recommend.ts';
import { scalesIn } from './recommendation.ts';
import { traceOf, type Part, type Standing } from './trace.ts';

const named: Record<Standing, string> = { met: 'met', 'not-known': 'not known', 'not-met': 'not met' };
const order = ['met', 'not-known', 'not-met'] as const;
/** How many sets of answers are printed under one threshold. */
const shown = 6;

/** The trace of an account as Markdown, for those who own the guide. */
export function printTrace(guide: Guide, assessment: Assessment): string {
  const traces = traceOf(guide, assessment);
  const outcomes = scalesIn(recommend(guide, assessment));
  const step = (id: string) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name ?? id;
  const counts = (list: readonly { stands: Standing }[]) => order.map((stands) => `${named[stands]}: ${list.filter((one) => one.stands === stands).length}`).join(' · ');
  const part = ({ condition, stands, parts }: Part, depth: number): string[] => [
    `${'  '.repeat(depth)}- ${named[stands]}: ${parts.length ? ('all' in condition ? 'all of' : 'any' in condition ? 'any of' : 'not') : printCondition(guide, condition)}`,
    ...parts.flatMap((p) => part(p, depth + 1)),
  ];
  const answers = (set: readonly Raise[]) => set.map(({ question, option }) => `“${textOf(option, guide.indicators)}” (${question.text})`).join(' **and** ');

  return [
    '# How every rule stands: for the owners of the guide',
    '',
    '> For those who own this guide, to look at its rules with a made-up or a settled account. Never for a practitioner, a family or a child: what would have to be answered otherwise is nothing to ask of anybody.',
    '',
    `${guide.title}. ${guide.authority}. Edition ${guide.edition}. ${guide.adoption.says} As of ${assessment.asOf}.`,
    '',
    `“Met”: it holds now. “Not known”: it would hold for some answers to what is not known or was not asked. “Not met”: it would not.`,
    '',
    ...traces.flatMap(({ scale, thresholds, bases }) => {
      const outcome = outcomes.find((o) => o.scale.id === scale.id);
      return [
        `## ${scale.name}: ${outcome ? (outcome.step?.name ?? outcome.says ?? 'no step') : 'not said here'}`,
        '',
        `Thresholds: ${counts(thresholds)}. Bases: ${counts(bases)}.`,
        '',
        ...order.flatMap((stands) => {
          const list = thresholds.filter((t) => t.stands === stands);
          const under = bases.filter((b) => b.stands === stands);
          if (!list.length && !under.length) return [];
          return [
            `### ${named[stands].charAt(0).toUpperCase()}${named[stands].slice(1)}`,
            '',
            ...list.flatMap(({ threshold, part: whole, wouldHold }) => [
              `- **${threshold.because}** \`${threshold.id}\` reaches “${step(threshold.reaches)}”`,
              ...part(whole, 1),
              ...(wouldHold.length ? ['  - would be met with:', ...wouldHold.slice(0, shown).map((set) => `    - ${answers(set)}`)] : []),
              ...(wouldHold.length > shown ? [`    - and ${wouldHold.length - shown} more`] : []),
            ]),
            ...under.flatMap(({ base, nothingHolds, worriesAnswered, when, unless }) => [
              `- Base: **${base.because}** \`${base.id}\` stands at “${step(base.reaches)}”`,
              `  - ${named[nothingHolds]}: no threshold of this scale holds`,
              ...(worriesAnswered ? [`  - ${named[worriesAnswered]}: every worry question that applies was answered`] : []),
              ...(when ? part(when, 1) : []),
              ...(unless ? ['  - unless:', ...part(unless, 2)] : []),
            ]),
            '',
          ];
        }),
      ];
    }),
  ].join('\n');
}
