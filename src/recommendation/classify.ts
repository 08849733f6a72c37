import { holds } from '../assessment/holds.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import { isInForce, type Label, type Vocabulary } from '../guide/vocabulary.ts';

/** What a vocabulary calls this. */
export type Classified = { vocabulary: Vocabulary; label: Label };

/**
 * What each vocabulary calls what was said: the first label that fits. Only vocabularies in force on the assessment's day;
 * `replay` takes every one, for an audit of what an older word would have made of it.
 */
export const classify = (guide: Guide, journey: Journey, { replay = false } = {}): Classified[] =>
  (guide.vocabularies ?? []).flatMap((vocabulary) => {
    if (!replay && !isInForce(vocabulary, journey.asOf)) return [];
    const label = vocabulary.labels.find(({ when }) => !when || holds(guide, when, journey));
    return label ? [{ vocabulary, label }] : [];
  });
