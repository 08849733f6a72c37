import * as z from 'zod/mini';
import { checkShape } from '../guide/check-shape.ts';
import type { Fault } from '../guide/guide-error.ts';
import type { Action, Quote } from './board-report.ts';

/** What somebody writes beside a report is wrong. Every fault and its place; nothing of it was used. */
export class ReportInputError extends Error {
  readonly faults: readonly Fault[];
  constructor(what: string, faults: readonly Fault[]) {
    super(`The list of ${what} cannot be used.\n${faults.map(({ path, message }) => `  ${path || 'the list'}: ${message}`).join('\n')}`);
    this.name = 'ReportInputError';
    this.faults = faults;
  }
}

const written = z.string().check(z.refine((text) => text.trim() !== '', 'must not be empty'));
const agreed = 'must be true: only words that the child agreed to have used';

const Quotes = z.array(z.strictObject({ text: written, about: z.optional(z.string()), agreed: z.literal(true, agreed), reviewedBy: written }));
const Actions = z.array(z.strictObject({ what: written, because: z.string(), owner: z.string(), by: z.string() }));

/**
 * Words of children for a report: each agreed by the child, and looked through by a named reviewer, so that nobody can be known by them.
 * @throws {ReportInputError}
 */
export const readQuotes = (value: unknown): Quote[] => read(Quotes, value, 'children’s words') as Quote[];

/**
 * What the Board has decided: what, because of what, who, and by when; the last two may be empty.
 * @throws {ReportInputError}
 */
export const readActions = (value: unknown): Action[] => read(Actions, value, 'actions');

function read<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new ReportInputError(what, checkShape(result.error.issues).map(({ path, message }) => ({ path, message: path.endsWith('agreed') ? agreed : message })));
}
