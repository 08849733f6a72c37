import { GuideError } from '../guide/guide-error.ts';
import type { Guide } from '../guide/guide.ts';
import { parseGuide } from '../guide/parse-guide.ts';
import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads what a guide file parses to as a guide to work with.
 * @throws {Refusal} with every fault and its place.
 */
export function readGuide(value: unknown, called: string): Guide {
  try {
    return parseGuide(value);
  } catch (error) {
    if (!(error instanceof GuideError)) throw error;
    throw new Refusal(exits.found, `${called}: ${error.message}`);
  }
}
