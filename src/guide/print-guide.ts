import { END, waysOn } from './conversation.ts';
import type { Guide } from './guide.ts';
import { printAfterwards } from './print-afterwards.ts';
import { printCondition } from './print-condition.ts';
import { printPage } from './print-page.ts';
import { cite, type Source } from './source.ts';

/** Writes a guide back as a page to be read and fact-checked by the people who own its words: Markdown, with a Mermaid diagram of each conversation. */
export function printGuide(guide: Guide): string {
  const { adoption } = guide;
  const sources = (list: readonly Source[]) =>
    cite(guide.references, list).map((s) => `${s.reference.title} (${s.certainty.replaceAll('-', ' ')}${s.note ? `: ${s.note}` : ''})`).join('; ');
  const stepName = (id: string | undefined) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name;
  const disputed = guide.indicators.filter((i) => i.disputed);
  const out: string[] = [
    `# ${guide.title}`,
    `> ${adoption.says}${adoption.by ? ` Adopted by ${adoption.by}, ${adoption.on ?? ''}; review due ${adoption.reviewDue ?? 'not set'}.` : ''}`,
    `${guide.authority}. Edition ${guide.edition}. ${guide.nation} only. Law as of ${guide.lawAsOf}.`,
    '',
    ...guide.scales.flatMap((scale) => [
      `## ${scale.name}`,
      ...(scale.shownTo ? [`Shown only to: ${scale.shownTo.map((id) => guide.agencies.find((a) => a.id === id)?.name ?? id).join(', ')}.`] : []),
      ...(scale.when ? [`Said only when ${printCondition(guide, scale.when)}.`] : []),
      ...(scale.standing ? [scale.standing, ''] : []),
      ...scale.steps.map((s) => `- **${s.number === undefined ? '' : `${s.number}. `}${s.name}.** ${s.meaning} _${s.response}._${s.phone ? ' Phone first.' : ''}`),
      '',
    ]),
    ...guide.conversations.flatMap((conversation) => [
      `## The conversation: ${conversation.name}`,
      ...(conversation.offer ? [`${conversation.offer}.${conversation.agencies ? ` Offered only to: ${conversation.agencies.map((id) => guide.agencies.find((a) => a.id === id)?.name ?? id).join(', ')}.` : ''}`, ''] : []),
      '```mermaid',
      'flowchart TD',
      ...conversation.pages.map((page) => `  ${page.id}["${page.heading.replaceAll('"', '’')}"]`),
      // The ordinary way on, page by page; where a page is asked only sometimes, the arrow is dotted.
      ...conversation.pages.flatMap((page) => {
        const ways = waysOn(conversation, page);
        const shown = page.next ? ways : ways.filter((way, i) => i === 0 || !way.when);
        return shown.filter((w) => w.go !== END).map((way) => `  ${page.id} ${way.when ? '-.->' : '-->'} ${way.go}`);
      }),
      '```',
      '',
      ...conversation.pages.flatMap((page) => printPage(guide, page)),
    ]),
    '## Indicators',
    ...guide.areas.flatMap((area) => {
      const mine = guide.indicators.filter((i) => i.area === area.id);
      if (!mine.length) return [];
      return [
        `### ${area.name}`,
        '| Sentence | Kind | Printed at | Where it comes from |',
        '| --- | --- | --- | --- |',
        ...mine.map((i) => `| ${i.text} | ${i.kind.replace('-', ' ')} | ${guide.scales.flatMap((s) => s.steps).find((s) => s.id === i.step)?.name ?? 'no level'} | ${sources(i.source)}${i.rows ? ` [${i.rows.join(', ')}]` : ''} |`),
        '',
      ];
    }),
    ...(disputed.length ? ['## Where areas disagree', '', ...disputed.flatMap((i) => [
      `- **${i.text}** Taken here: ${stepName(i.step) ?? 'no level'}. ${i.disputed!.why}`,
      ...i.disputed!.elsewhere.map((e) => `  - ${stepName(e.step)}: ${sources(e.source)}`),
    ]), ''] : []),
    '## Thresholds',
    ...guide.scales.flatMap((scale) => [
      `### ${scale.name}`,
      ...[...scale.steps].reverse().flatMap((step) => [
        `#### ${step.name}`,
        ...guide.thresholds.filter((t) => t.scale === scale.id && t.reaches === step.id).map((t) => `- **${t.because}** When ${printCondition(guide, t.when)}. _${sources(t.source)}._`),
        ...guide.bases.filter((b) => b.scale === scale.id && b.reaches === step.id).map((b) => `- **${b.because}** When nothing else holds${b.notKnown ? ' and every worry question was answered' : ''}${b.when ? `, and ${printCondition(guide, b.when)}` : ''}${b.unless ? `, unless ${printCondition(guide, b.unless)}` : ''}. ${b.notKnown ? `Where too little is known: “${b.notKnown}”` : ''}${b.unlessSays ? ` Where that exception holds: “${b.unlessSays}”` : ''} _${sources(b.source)}._`),
        '',
      ]),
    ]),
    ...(guide.vocabularies?.length ? [
      '## How others class it', 'These name what is happening; none decides a level. A withdrawn one is seen in replay only.', '',
      ...guide.vocabularies.flatMap((v) => [
        `### ${v.name}`,
        `Used from ${v.from}${v.until ? ` until ${v.until}` : ''}.${v.withdrawn ? ` ${v.withdrawn}` : ''} _${sources(v.source)}._`,
        ...v.labels.map((l) => `- **${l.name}**${l.code ? ` (${l.code})` : ''}: ${l.means} ${l.when ? `When ${printCondition(guide, l.when)}.` : 'What is left.'}`),
        '',
      ]),
    ] : []),
    ...(guide.patterns?.length ? ['## Patterns', ...guide.patterns.map((p) => `- **${p.name}.** ${p.says} When ${printCondition(guide, p.when)}. _${sources(p.source)}._`), ''] : []),
    '## For a safeguarding lead to agree or change',
    'Nobody published what is marked _inferred_ as it stands: it rests at least in part on our own reading. What must be decided about each such sentence, before this guide is adopted, is printed on a page of its own.',
    '',
    '## What to do, and not to do',
    ...guide.instructions.flatMap((i) => [
      `### ${i.heading}`,
      `When ${printCondition(guide, i.when)}.`,
      ...i.says.map((text) => `- ${text}`),
      ...(i.provisional ? [`- Until then the level stands under: “${i.provisional}”`] : []),
      ...(i.duty ? [`- ${i.duty.standing.replace('-', ' ')}; binds ${i.duty.binds}; ${i.duty.nation}; checked ${i.duty.checked}`] : []),
      `_${sources(i.source)}._`,
      '',
    ]),
    '## Whom to contact',
    ...guide.routes.flatMap((r) => [
      `### ${r.heading}`,
      `${r.by}. ${r.how} ${r.agreement ?? ''}`.trim(),
      ...(r.say ?? []).map((text) => `- In the first minute: ${text}`),
      ...r.then.map((text) => `- ${text}`),
      ...(r.asks ?? []).map((text) => `- The letter asks: ${text}`),
      ...(r.ifYouDisagree ? [`- ${r.ifYouDisagree}`] : []),
      `_${sources(r.source)}._`,
      '',
    ]),
    ...guide.contacts.map((c) => `- ${c.name}: ${c.phone ?? c.url ?? `set by the area${c.instead ? `. Until then: ${c.instead}` : ''}`}${c.seen ? ` (seen ${c.seen})` : ''}. _${sources(c.source)}._`),
    '',
    ...printAfterwards(guide, sources),
    ...(guide.judgementReasons?.length ? [
      '## Why a practitioner may judge otherwise', 'The practitioner decides, in their own words too. Lower takes away no call, no duty and nothing that must not be told.', '',
      ...(['lower', 'higher'] as const).flatMap((direction) => guide.judgementReasons!.filter((r) => r.direction === direction).map((r) => `- _${direction === 'lower' ? 'Lower' : 'Higher'}:_ **${r.text}.** _${sources(r.source)}._`)),
      '',
    ] : []),
    ...(guide.lawfulBases?.length ? ['## What may let an agency share', ...guide.lawfulBases.map((b) => `- **${b.text}.** ${b.means} _${sources(b.source)}._`), ''] : []),
    ...(guide.terms?.length ? ['## Words used here', '', ...guide.terms.map((t) => `- **${t.term}**${t.also ? ` (also: ${t.also.join(', ')})` : ''}: ${t.means} _${sources(t.source)}._`), ''] : []),
    ...(guide.phrases?.length ? [
      '## Words that blame', '',
      'Marked as a practitioner writes, never in anybody’s quoted words, and never changed for them. A stroke between two words: either of them.', '',
      ...guide.phrases.map((p) => `- **${p.forms.join('; ')}**${p.leave ? ` (not: ${p.leave.join('; ')})` : ''}: consider instead: ${p.sayInstead.join('; or: ')}. ${p.why} _${sources(p.source)}._`),
      '',
    ] : []),
    '## Where it comes from',
    ...guide.references.map((r) => `- ${r.url ? `[${r.title}](${r.url})` : r.title}: ${r.certainty.replaceAll('-', ' ')}.${r.caution ? ` ${r.caution}` : ''}`),
    '',
  ];
  return out.join('\n');
}
