import { canonical } from '../assessment/canonical.ts';
import type { Condition } from '../guide/condition.ts';
import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Option, Question } from '../guide/question.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { textOf } from '../guide/text-of.ts';
import { comparable } from './comparable.ts';
import { onlyWider } from './only-wider.ts';

/** One thing that could lower a child's result, said plainly. `path`: where it stands in the guide. */
export type Lowering = { path: string; why: string };

/**
 * What in a new edition could take a level or how soon lower than the old one did, or drop what is said first. It is read off the two guides, without
 * any account: whether it does lower anybody, a replay shows. Something is named where it could, not only where it must.
 */
export function couldLower(was: Guide, is: Guide): Lowering[] {
  return [...ofScales(was, is), ...ofThresholds(was, is), ...ofBases(was, is), ...ofInstructions(was, is), ...ofIndicators(was, is), ...ofConversations(was, is), ...ofTheRest(was, is)];
}

const quoted = (text: string) => `“${text}”`;
const narrower = (was: Condition | undefined, is: Condition | undefined): boolean => is !== undefined && (was === undefined || !onlyWider(was, is));

function ofScales(was: Guide, is: Guide): Lowering[] {
  return (['level', 'howSoon'] as const).flatMap((which) => {
    const [before, after] = [scaleOf(was, was[which]), scaleOf(is, is[which])];
    if (was[which] !== is[which]) return [{ path: which, why: `Another scale says ${which === 'level' ? 'the level of help' : 'how soon'} now: ${quoted(after.name)}. Results cannot be compared.` }];
    return comparable(before, after) ? [] : [{ path: `scales/${before.id}`, why: `The steps of ${quoted(before.name)} are others, or in another order. Results cannot be compared.` }];
  });
}

function ofThresholds(was: Guide, is: Guide): Lowering[] {
  return was.thresholds.flatMap((old): Lowering[] => {
    const path = `thresholds/${old.id}`;
    const now = is.thresholds.find((t) => t.id === old.id);
    const step = (guide: Guide, t: typeof old) => scaleOf(guide, t.scale).steps[placeOf(scaleOf(guide, t.scale), t.reaches)]?.name ?? t.reaches;
    if (!now) return [{ path, why: `The threshold ${quoted(old.because)} is gone. It took a child to ${quoted(step(was, old))}.` }];
    if (now.scale !== old.scale) return [{ path, why: `The threshold ${quoted(old.because)} speaks of another scale now.` }];
    return [
      ...(placeOf(scaleOf(is, now.scale), now.reaches) < placeOf(scaleOf(was, old.scale), old.reaches) ? [{ path, why: `The threshold ${quoted(old.because)} takes a child to ${quoted(step(is, now))}, and no longer to ${quoted(step(was, old))}.` }] : []),
      ...(narrower(old.when, now.when) ? [{ path, why: `The threshold ${quoted(old.because)} holds of something else now, and may no longer hold where it did.` }] : []),
    ];
  });
}

/** A base stands where nothing else does: whatever of it changes may set a child lower. */
function ofBases(was: Guide, is: Guide): Lowering[] {
  const what = ({ id, scale, reaches, when, unless, notKnown }: Guide['bases'][number]) => canonical({ id, scale, reaches, when, unless, notKnown: notKnown !== undefined });
  return was.scales.flatMap(({ id, name }) => {
    const of = (guide: Guide) => guide.bases.filter((b) => b.scale === id).map(what).join('\n');
    return of(was) === of(is) ? [] : [{ path: 'bases', why: `Where a child stands on ${quoted(name)} when no threshold holds is said otherwise now.` }];
  });
}

function ofInstructions(was: Guide, is: Guide): Lowering[] {
  return was.instructions.filter((old) => old.kind === 'first').flatMap((old): Lowering[] => {
    const now = is.instructions.find((i) => i.id === old.id);
    const path = `instructions/${old.id}`;
    if (now?.kind !== 'first') return [{ path, why: `${quoted(old.heading)} is no longer said before anything else.` }];
    return narrower(old.when, now.when) ? [{ path, why: `${quoted(old.heading)} is said first of something else now, and may no longer be where it was.` }] : [];
  });
}

function ofIndicators(was: Guide, is: Guide): Lowering[] {
  const place = (guide: Guide, step: string | undefined) => placeOf(scaleOf(guide, guide.level), step);
  return was.indicators.flatMap((old): Lowering[] => {
    const path = `indicators/${old.id}`;
    const now = is.indicators.find((i) => i.id === old.id);
    if (!now) return [{ path, why: `The sentence ${quoted(old.text)} is gone: it counts for nothing any more.` }];
    return [
      ...(now.kind !== old.kind ? [{ path, why: `${quoted(old.text)} is taken as a ${now.kind.replace('-', ' ')} now, and was ${old.kind === 'indicator' ? 'an' : 'a'} ${old.kind.replace('-', ' ')}.` }] : []),
      ...(place(is, now.step) < place(was, old.step) ? [{ path, why: `${quoted(old.text)} is printed at a lower step now, or at none, so that it may no longer be counted.` }] : []),
      ...(now.area !== old.area ? [{ path, why: `${quoted(old.text)} is counted in another area of life now.` }] : []),
    ];
  });
}

function ofConversations(was: Guide, is: Guide): Lowering[] {
  return was.conversations.flatMap((old, at): Lowering[] => {
    const path = `conversations/${old.id}`;
    const now = is.conversations.find((c) => c.id === old.id);
    if (!now) return [{ path, why: `The conversation ${quoted(old.name)} is gone: what it finds counts no more.` }];
    return [
      ...((now.purpose ?? 'referral') !== (old.purpose ?? 'referral') || (at === 0 && is.conversations[0] !== now) ? [{ path, why: `The conversation ${quoted(old.name)} is for something else now.` }] : []),
      ...ofPages(was, is, old, now, path),
    ];
  });
}

function ofPages(was: Guide, is: Guide, before: Conversation, after: Conversation, at: string): Lowering[] {
  const kept = (one: Conversation, other: Conversation) => one.pages.map((p) => p.id).filter((id) => other.pages.some((p) => p.id === id)).join();
  return [
    ...(kept(before, after) === kept(after, before) ? [] : [{ path: at, why: `The pages of ${quoted(before.name)} come in another order: what is said on one may no longer open another.` }]),
    ...after.pages.filter((page) => page.next && !before.pages.some((p) => p.id === page.id)).map((page) => ({ path: `${at}/pages/${page.id}`, why: `The new page ${quoted(page.heading)} has ways on of its own, and may lead past pages.` })),
    ...before.pages.flatMap((page): Lowering[] => {
      const path = `${at}/pages/${page.id}`;
      const now = after.pages.find((p) => p.id === page.id);
      if (!now) return [{ path, why: `The page ${quoted(page.heading)} is gone, with all that is asked on it.` }];
      return [
        ...(narrower(page.when, now.when) || canonical(page.next ?? null) !== canonical(now.next ?? null) || page.kind !== now.kind ? [{ path, why: `The page ${quoted(page.heading)} comes, or leads on, otherwise: it may be reached less often, or lead past pages.` }] : []),
        ...ofQuestions(was, is, page, now, path),
      ];
    }),
    ...(notKnownCounts(is) ? [] : newWorries(before, after, at)),
  ];
}

/** Do all bases that ask for enough to be known stand lowest? Then not knowing never sets a child lower. */
const notKnownCounts = (guide: Guide): boolean => guide.bases.every((b) => !b.notKnown || placeOf(scaleOf(guide, b.scale), b.reaches) <= 0);

function newWorries(before: Conversation, after: Conversation, at: string): Lowering[] {
  const worries = (c: Conversation) => c.pages.flatMap((p) => p.questions.filter((q) => q.worry).map((q) => [`${at}/pages/${p.id}/questions/${q.id}`, canonical([q.ask, q.ask === 'grid' ? q.options?.map((o) => o.id) : []]), q.text] as const));
  const known = new Set(worries(before).map(([path, what]) => path + what));
  return worries(after).filter(([path, what]) => !known.has(path + what)).map(([path, , text]) => ({ path, why: `${quoted(text)} must now be answered before a base stands: where nobody was asked, it is “not enough known to say”.` }));
}

function ofQuestions(was: Guide, is: Guide, before: Page, after: Page, at: string): Lowering[] {
  return before.questions.flatMap((old): Lowering[] => {
    const path = `${at}/questions/${old.id}`;
    const now = after.questions.find((q) => q.id === old.id);
    if (!now) return [{ path, why: `${quoted(old.text)} is no longer asked on ${quoted(before.heading)}.` }];
    return [
      ...(now.ask !== old.ask ? [{ path, why: `${quoted(old.text)} is asked in another way: what was answered may not count.` }] : []),
      ...(old.worry && !now.worry ? [{ path, why: `${quoted(old.text)} need no longer be answered before a base stands: not known is taken for calm.` }] : []),
      ...ofOptions(was, is, old, now, path),
    ];
  });
}

function ofOptions(was: Guide, is: Guide, before: Question, after: Question, at: string): Lowering[] {
  const what = ({ indicator, fact, area, agency, stands }: Option) => canonical({ indicator, fact, area, agency, stands });
  return (before.options ?? []).flatMap((old): Lowering[] => {
    const path = `${at}/options/${old.id}`;
    const now = after.options?.find((o) => o.id === old.id);
    if (!now) return [{ path, why: `The answer ${quoted(textOf(old, was.indicators))} to ${quoted(before.text)} is no longer offered.` }];
    return what(now) === what(old) ? [] : [{ path, why: `The answer ${quoted(textOf(old, was.indicators))} to ${quoted(before.text)} says something else to the rules now${now.indicator && now.indicator !== old.indicator ? `: ${quoted(textOf(now, is.indicators))}` : ''}.` }];
  });
}

function ofTheRest(was: Guide, is: Guide): Lowering[] {
  const ends = ({ afterwards }: Guide) => [...(afterwards?.endOnReturn ?? []).map((id) => ['when the child is back', id] as const), ...(afterwards?.untilAskedAgain ?? []).map((id) => ['when it is asked again', id] as const)];
  const more = ends(is).filter(([when, id]) => !ends(was).some(([then, other]) => then === when && other === id));
  return [
    ...(was.circumstancesReach !== is.circumstancesReach ? [{ path: 'circumstancesReach', why: 'How far circumstances alone may lift is another step now.' }] : []),
    ...more.map(([when, id]) => ({ path: 'afterwards', why: `${quoted(is.indicators.find((i) => i.id === id)?.text ?? id)} now ends by itself ${when}.` })),
  ];
}
