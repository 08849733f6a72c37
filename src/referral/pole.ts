import { plain } from './plain.ts';
import { poleOf } from './pole-of.ts';
import type { Sending } from './sending.ts';

/** The four lists as JSON, for an incident system to take in: neutral, unrated, and with what is needed to find the whole record. */
export const write = (sending: Sending): string => {
  const { guide, assessment, seal } = sending;
  const record = { code: seal.code, hash: seal.hash, guide: guide.id, edition: assessment.guide.edition, madeOn: assessment.asOf, notice: plain(guide.adoption.says) };
  return JSON.stringify({ format: 'levels-of-help/pole', version: 0, record, ...poleOf(sending) }, null, 1);
};
