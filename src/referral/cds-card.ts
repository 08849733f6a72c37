import { placeOf } from '../guide/place-of.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { viewsIn } from '../recommendation/judgement.ts';
import { judgementReasonsOf } from '../recommendation/judgement-reasons.ts';
import { asksForCall } from '../recommendation/recommendation.ts';
import { cutTo } from './cut-to.ts';
import { inMarkdown } from './in-markdown.ts';
import { letterWords as words } from './letter-words.ts';
import { plain } from './plain.ts';
import type { Line } from './referral.ts';
import type { Sending } from './sending.ts';

type Coding = { code: string; system: string; display: string };

/** A response of CDS Hooks 2.0 with one card. It proposes no change to any record and leads nowhere: it is to be read. */
export type CdsResponse = {
  cards: [
    {
      uuid: string;
      summary: string;
      detail: string;
      indicator: 'info' | 'warning' | 'critical';
      source: { label: string; topic: Coding };
      overrideReasons?: Coding[];
    },
  ];
};

/** The sections a card shows below what is in short: how each worry is known, what is not known, and what the guide tells the practitioner to do. */
const shown = ['worries', 'gaps', 'doing'];

export const write = (sending: Sending): string => JSON.stringify(cdsResponse(sending), null, 1);

export function cdsResponse({ guide, journey, recommendation, letter, seal }: Sending): CdsResponse {
  const { level, howSoon, first } = recommendation;
  const { scale } = level;
  const { decided } = viewsIn(journey, scale, level.step);
  const step = decided ?? level.step;
  const asked = step ? words.weAsk(step.response) : howSoon.step?.phone ? words.askedNow : words.unsaid[level.unsaid ?? 'not-enough-known'].asked;
  const said = [...first.map((i) => i.heading), howSoon.step && (howSoon.step.told ?? howSoon.step.name), asked].flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : [])).join(' ');
  const reasons = judgementReasonsOf(guide).map((reason) => ({ ...reason, display: plain(reason.display) }));
  return {
    cards: [
      {
        uuid: uuidOf(seal.hash),
        // The guide's own words only: a summary is seen by whoever passes the screen.
        summary: cutTo(plain(said).replaceAll('\n', ' '), 139),
        detail: [part(words.firstScreen, letter.summary), ...letter.sections.filter((s) => shown.includes(s.id)).map((s) => part(s.heading, s.lines)), [letter.notice, `${words.code}: ${seal.code}`].map(inMarkdown).join('\n\n')].join('\n\n'),
        indicator: asksForCall(recommendation) ? 'critical' : indicatorOf(scale, [level.step, decided]),
        source: { label: plain(guide.title), topic: { code: scale.id, system: systemOf(guide.id, 'scales'), display: plain(scale.name) } },
        ...(reasons.length && { overrideReasons: reasons }),
      },
    ],
  };
}

/** By order only, and by the higher of what is suggested and what is decided. Not to know is never only for information. */
function indicatorOf(scale: Scale, steps: readonly (Step | undefined)[]): 'info' | 'warning' | 'critical' {
  const place = Math.max(...steps.map((step) => placeOf(scale, step?.id)));
  if (place < 0) return 'warning';
  if (place === scale.steps.length - 1) return 'critical';
  return place >= scale.steps.length / 2 ? 'warning' : 'info';
}

/** A name for the guide's own codes. It is ours, and nowhere registered. */
const systemOf = (guide: string, list: string): string => `urn:levels-of-help:${guide}:${list}`;

/** A UUID of the record's own making (version 8): the same record gives the same card. */
const uuidOf = (hash: string): string => `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${(8 + (parseInt(hash.charAt(16), 16) & 3)).toString(16)}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

const part = (heading: string, lines: readonly Line[]): string => `**${inMarkdown(heading)}**\n\n${lines.map(line).join('\n')}`;

const line = ({ label, text, quote, note }: Line): string =>
  `- ${label ? `${inMarkdown(label)}${/[.!?:]$/.test(label) ? ' ' : ': '}` : ''}${inMarkdown(quote ? `“${text}”` : text)}${note ? `\\\n  ${inMarkdown(note)}` : ''}`;
