import type { ReportTable } from './board-report.ts';
import { inWords } from './part-of.ts';
import { reportWords } from './report-words.ts';

/** Whom a table counts, how many they are, and whether its rows add up to them: what stands over every table and in every chart. */
export const ofWhom = ({ of, total, rowsAre }: ReportTable): string => `${total === null ? `Of ${of}; how many they are is not shown` : `Of ${inWords(total)} ${of}`}. ${reportWords[rowsAre === 'among' ? 'among' : 'each']}`;
