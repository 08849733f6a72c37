import type { Guide } from './guide.ts';
import { afterwardsToDecide } from './print-afterwards.ts';
import { printCondition } from './print-condition.ts';
import { placeOf } from './place-of.ts';
import { cite, type Cited, type Source } from './source.ts';

type Sourced = { source: readonly Source[] };
/** Some sentences under one heading, each as its lines. */
type Part = { heading?: string; entries: string[][] };
type Group = { heading: string; of: number; parts: Part[] };

const kinds = {
  first: 'Before everything else', 'do-not-tell': 'Do not tell', 'do-not-ask': 'Do not ask', today: 'The same day', duty: 'Duties', also: 'Good practice',
} as const;

const said = { indicator: 'an indicator', circumstance: 'a circumstance, which counts only with its effect', 'protective-factor': 'a protective factor' } as const;

const grouped: readonly string[] = ['thresholds', 'bases', 'instructions', 'routes', 'indicators', 'contacts', 'patterns', 'vocabularies', 'judgementReasons', 'lawfulBases', 'terms', 'afterwards'] satisfies (keyof Guide)[];

/**
 * Every sentence of a guide that nobody published as it stands, for a safeguarding lead to agree, change or leave out before the guide is
 * adopted: what it says, what it does and what in it is our reading. The weightiest come first. Markdown, to be printed and written on.
 */
export function printDecisions(guide: Guide): string {
  const cited = (one: Sourced) => cite(guide.references, one.source);
  const isOurs = (c: Cited) => c.certainty === 'inferred';
  const ours = <T extends Sourced>(list: readonly T[]) => list.filter((one) => cited(one).some(isOurs));
  const stepName = (id: string | undefined) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name;
  const contact = (id: string) => guide.contacts.find((c) => c.id === id)?.name ?? id;
  const when = (condition: Parameters<typeof printCondition>[1]) => printCondition(guide, condition);

  const entry = (says: string, id: string, does: readonly string[], one: Sourced): string[] => {
    const published = cited(one).filter((c) => !isOurs(c)).map((c) => c.reference.title + (c.where ? `, ${c.where}` : ''));
    return [
      `- [ ] **${says}** \`${id}\``,
      ...does,
      ...cited(one).filter(isOurs).map((c) => `Our reading: ${c.note ?? 'the whole of it.'}${c.reference.certainty === 'inferred' ? '' : ` (Of: ${c.reference.title}.)`}`),
      published.length ? `Beside it stands: ${published.join('; ')}.` : 'Nothing published stands beside it.',
      'Agreed / changed to / left out: ______________________________ Name: ____________________ Date: ______________',
    ].map((line, i) => (i ? `  - ${line}` : line));
  };
  const all = (list: readonly { id: string }[]) => list.flatMap((one) => [...inside(one)].map((inner) => [one, inner] as const));
  /** What has a source of its own within an entry, such as another area's placing of an indicator. */
  const within = (list: readonly { id: string }[]): Part => ({
    heading: 'Within these sentences',
    entries: all(list).flatMap(([one, inner]) => ours([inner]).map(() => entry(saidBy(inner) ?? stepName(textAt(inner, 'step')) ?? one.id, textAt(inner, 'id') ?? one.id, [`Stands within: ${saidBy(one) ?? one.id}`], inner))),
  });
  const group = (heading: string, lists: readonly (readonly (Sourced & { id: string })[])[], parts: Part[], owners: readonly { id: string }[] = lists.flat()): Group => ({
    heading,
    of: lists.flat().length + all(owners).length,
    parts: [...parts, within(owners)].filter((part) => part.entries.length),
  });

  const terms = (guide.terms ?? []).map((t) => ({ ...t, id: t.term }));

  const later = afterwardsToDecide(guide);

  const groups = [
    ...guide.scales.map((scale) => {
      const thresholds = guide.thresholds.filter((t) => t.scale === scale.id);
      const bases = guide.bases.filter((b) => b.scale === scale.id);
      return group(scale.name, [thresholds, bases], [...scale.steps].reverse().map((step) => ({
        heading: step.name,
        entries: [
          ...ours(thresholds.filter((t) => t.reaches === step.id)).map((t) => entry(t.because, t.id, [`Takes a child to “${step.name}” when ${when(t.when)}.`], t)),
          ...ours(bases.filter((b) => b.reaches === step.id)).map((b) => entry(b.because, b.id, [
            `Leaves a child at “${step.name}” when nothing else holds${b.notKnown ? ' and every worry question was answered' : ''}${b.when ? `, and ${when(b.when)}` : ''}${b.unless ? `, unless ${when(b.unless)}` : ''}.`,
            ...(b.notKnown ? [`Where too little is known, says instead: ${b.notKnown}`] : []),
            ...(b.unlessSays ? [`Where that exception holds, says instead: ${b.unlessSays}`] : []),
          ], b)),
        ],
      })));
    }),
    group('What to do, and not to do', [guide.instructions], Object.entries(kinds).map(([kind, heading]) => ({
      heading,
      entries: ours(guide.instructions.filter((i) => i.kind === kind)).map((i) => entry(i.heading, i.id, [`Shown when ${when(i.when)}.`, ...i.says.map((text) => `Says: ${text}`)], i)),
    }))),
    group('Whom to contact, and how', [guide.routes], guide.scales.map((scale) => ({
      heading: scale.name,
      entries: ours(guide.routes.filter((r) => (r.at ? r.at.scale === scale.id : scale === guide.scales[0])))
        .sort((a, b) => placeOf(scale, b.at?.step) - placeOf(scale, a.at?.step))
        .map((r) => entry(r.heading, r.id, [
          `Stands ${r.at ? `at ${r.at.step ? `“${stepName(r.at.step)}”` : 'no step, where none could be said'}` : 'at every result'}${r.when ? ` when ${when(r.when)}` : ''}.`,
          `Leads to: ${r.whom.map(contact).join('; ')}. ${r.by}.`,
          ...[r.how, r.agreement ?? [], r.then, r.ifYouDisagree ?? []].flat().map((text) => `Says: ${text}`),
        ], r)),
    }))),
    group('Sentences about a child', [guide.indicators], [...[...(guide.scales.find((s) => s.id === guide.level)?.steps ?? [])].reverse(), undefined].map((step) => ({
      heading: step?.name ?? 'At no level',
      entries: ours(guide.indicators.filter((i) => i.step === step?.id)).map((i) => entry(i.text, i.id, [
        `Stands under “${guide.areas.find((a) => a.id === i.area)?.name ?? i.area}” at ${step ? `“${step.name}”` : 'no level'}, as ${said[i.kind]}.`,
        ...(i.disputed ? [`Areas disagree: ${i.disputed.why}`] : []),
      ], i)),
    }))),
    group('Contacts', [guide.contacts], [{ entries: ours(guide.contacts).map((c) => entry(c.name, c.id, [`Gives: ${c.phone ?? c.url ?? c.instead ?? 'what the area sets'}.`], c)) }]),
    group('Patterns', [guide.patterns ?? []], [{ entries: ours(guide.patterns ?? []).map((p) => entry(p.name, p.id, [p.says, `Said when ${when(p.when)}.`], p)) }]),
    group('How others class it', [guide.vocabularies ?? []], [{ entries: ours(guide.vocabularies ?? []).map((v) => entry(v.name, v.id, [`Its words: ${v.labels.map((l) => l.name).join('; ')}.`], v)) }]),
    group('Why a practitioner may judge otherwise', [guide.judgementReasons ?? []], [{ entries: ours(guide.judgementReasons ?? []).map((r) => entry(r.text, r.id, [`Offered to whoever judges it ${r.direction}.`], r)) }]),
    group('What may let an agency share', [guide.lawfulBases ?? []], [{ entries: ours(guide.lawfulBases ?? []).map((b) => entry(b.text, b.id, [b.means], b)) }]),
    group('What comes after a referral', [later], [{ entries: ours(later).map((one) => entry(one.says, one.id, one.does, one)) }]),
    group('Words explained', [terms], [{ entries: ours(terms).map((t) => entry(t.term, t.id, [t.means], t)) }]),
    // Whatever else in the book comes to stand on a source.
    ...Object.entries(guide).filter(([key]) => !grouped.includes(key)).map(([key, value]) => group(key, [], [], [{ id: key, value } as { id: string }])),
  ].filter((g) => g.of);

  const count = ({ parts }: Group) => parts.reduce((sum, part) => sum + part.entries.length, 0);
  const total = groups.reduce((sum, g) => sum + count(g), 0);
  return [
    `# What a safeguarding lead must decide: ${guide.title}`,
    `> ${guide.adoption.says}`,
    `${guide.authority}. Edition ${guide.edition}. ${guide.nation} only. Law as of ${guide.lawAsOf}.`,
    '',
    `Nobody published these ${total} sentences as they stand: each rests at least in part on our own reading. Before the guide is adopted, a safeguarding lead agrees to each, changes it or leaves it out, and writes down who decided and when. The weightiest come first.`,
    '',
    '| | To decide | Of |',
    '| --- | --- | --- |',
    ...groups.map((g) => `| ${g.heading} | ${count(g)} | ${g.of} |`),
    `| **All** | **${total}** | **${groups.reduce((sum, g) => sum + g.of, 0)}** |`,
    '',
    ...groups.filter(count).flatMap((g) => [
      `## ${g.heading}: ${count(g)} of ${g.of}`,
      '',
      ...g.parts.flatMap(({ heading, entries }) => [...(heading ? [`### ${heading}: ${entries.length}`, ''] : []), ...entries.flatMap((lines) => [...lines, ''])]),
    ]),
  ].join('\n');
}

const isSourced = (value: object): value is Sourced => 'source' in value && Array.isArray(value.source);

function* inside(value: object): Generator<Sourced> {
  for (const inner of Object.values(value) as unknown[]) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (isSourced(inner)) yield inner;
    yield* inside(inner);
  }
}

const textAt = (value: object, key: string) => {
  const text = (value as Record<string, unknown>)[key];
  return typeof text === 'string' ? text : undefined;
};
const saidBy = (value: object) => ['because', 'text', 'heading', 'name'].map((key) => textAt(value, key)).find(Boolean);
