import { longDay } from '../referral/long-day.ts';
import type { BoardReport } from './board-report.ts';
import { reportWords as says } from './report-words.ts';

/** What a report was made with, of which quarters, and as of when. A day that is none stands as it was written. */
export const aboutReport = ({ guide, quarters, asOf }: Pick<BoardReport, 'guide' | 'quarters' | 'asOf'>): string =>
  [says.madeWith(guide.title, guide.edition), ...(quarters ? [says.quarters(quarters.first, quarters.last)] : []), says.asOf(Number.isNaN(Date.parse(`${asOf}T00:00:00Z`)) ? asOf : longDay(asOf))].join(' ');
