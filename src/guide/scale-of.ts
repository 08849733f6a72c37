import type { Guide } from './guide.ts';
import type { Id } from './id.ts';
import type { Scale } from './scale.ts';

/** The scale of that id. The guide has been parsed, so it is there. */
export const scaleOf = (guide: Guide, id: Id): Scale => guide.scales.find((s) => s.id === id) ?? guide.scales[0]!;
