import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';

/** Declares one test for each value a schema takes, and one for each it refuses. */
export function accepts(schema: z.ZodMiniType, taken: Record<string, unknown>, refused: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(taken))
    it(`takes ${name}`, () => {
      const read = schema.safeParse(value);
      expect(read.error?.issues ?? []).to.deep.equal([]);
      expect(read.data).to.deep.equal(value);
    });
  for (const [name, value] of Object.entries(refused))
    it(`refuses ${name}`, () => {
      expect(schema.safeParse(value).success).to.equal(false);
    });
}
