import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';

/** What ids of a replay are called, in the words of the two editions: the old one's where it has them. */
export type ReplayNames = {
  /** Where an account stands on a scale. */
  standing: (scale: 'level' | 'howSoon', at: string) => string;
  reason: (id: string) => string;
  instruction: (id: string) => string;
  /** Something no longer asked: `page`, `question` or `answer`, and ids. */
  asked: (unasked: string) => string;
  vocabulary: (id: string) => string;
  label: (vocabulary: string, id: string) => string;
};

const unsaid: Record<string, string> = { 'unsaid:not-enough-known': 'Not enough known to say', 'unsaid:not-ours': 'Somebody else holds the level' };

export function replayNames(old: Guide, now: Guide): ReplayNames {
  const find = <T>(list: (guide: Guide) => readonly T[] | undefined, is: (one: T) => boolean): T | undefined => list(old)?.find(is) ?? list(now)?.find(is);
  const pages = (guide: Guide) => guide.conversations.flatMap((c) => c.pages);
  const questions = (guide: Guide) => pages(guide).flatMap((p) => p.questions);
  const questionText = (id: string | undefined) => find(questions, (q) => q.id === id)?.text ?? id ?? '';
  const vocabulary = (id: string) => now.vocabularies?.find((v) => v.id === id);
  return {
    standing: (scale, at) => unsaid[at] ?? find((g) => g.scales.find((s) => s.id === g[scale])?.steps, (s) => s.id === at)?.name ?? at,
    reason: (id) => find((g) => [...g.thresholds, ...g.bases], (t) => t.id === id)?.because ?? id,
    instruction: (id) => find((g) => g.instructions, (i) => i.id === id)?.heading ?? id,
    asked: (gone) => {
      const [kind, id, option] = gone.split(' ');
      if (kind === 'page') return `the page “${find(pages, (p) => p.id === id)?.heading ?? id ?? ''}”`;
      if (kind === 'question') return `the question “${questionText(id)}”`;
      const offered = find(questions, (q) => q.id === id && Boolean(q.options?.some((o) => o.id === option)))?.options?.find((o) => o.id === option);
      return `the answer “${offered ? textOf(offered, [...old.indicators, ...now.indicators]) : (option ?? '')}” to “${questionText(id)}”`;
    },
    vocabulary: (id) => `${vocabulary(id)?.name ?? id}${vocabulary(id)?.withdrawn ? ' (withdrawn)' : ''}`,
    label: (of, id) => vocabulary(of)?.labels.find((l) => l.id === id)?.name ?? id,
  };
}
