import type { Assessment } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { coverageOf, type LineOfEnquiry } from './coverage.ts';

const named: Record<LineOfEnquiry['stands'], string> = { shown: 'shown', partly: 'partly shown', 'not-shown': 'not shown', 'cannot-show': 'cannot be shown here' };

/** What one account shows of the audit’s lines of enquiry, as Markdown, for auditors. Never a count or a mark of the whole. */
export function printCoverage(guide: Guide, assessment: Assessment): string {
  return [
    '# Lines of enquiry: what one account shows',
    '',
    '> For auditors only, never for the practitioner at work. No line is passed by boxes that are filled in, and nothing is added up: an account is one part of the work. “Shown” is said of this account, not of the work. It repeats nothing that anybody wrote.',
    '',
    `${guide.title}. ${guide.authority}. Edition ${guide.edition}. ${guide.adoption.says} As of ${assessment.asOf}.`,
    '',
    ...coverageOf(guide, assessment).flatMap(({ question, stands, shows, cannot }, i) => [
      `## ${i + 1}. ${question}`,
      '',
      `**${named[stands].charAt(0).toUpperCase()}${named[stands].slice(1)}.**`,
      '',
      ...(shows.length ? [...shows.map((text) => `- ${text}`), ''] : []),
      'It cannot show:',
      '',
      ...cannot.map((text) => `- ${text}`),
      '',
    ]),
  ].join('\n');
}
