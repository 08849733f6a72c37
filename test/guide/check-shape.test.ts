import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { checkShape } from '../../src/guide/check-shape.ts';
import { Source } from '../../src/guide/source.ts';

const faultsOf = (schema: z.ZodMiniType, value: unknown) => checkShape(schema.safeParse(value, { reportInput: true }).error?.issues ?? []);

describe('checkShape', () => {
  it('tells what is missing from what is of the wrong kind', () => {
    const schema = z.strictObject({ name: z.string(), years: z.int(), list: z.array(z.string()) });
    expect(faultsOf(schema, { years: 'two', list: {} }).map((f) => `${f.path} ${f.message}`)).to.deep.equal(['name is missing', 'years must be a number', 'list must be a list']);
  });

  it('keeps the path as keys beside the path as text', () => {
    const [fault] = faultsOf(z.strictObject({ list: z.array(z.string()) }), { list: ['a', 2] });
    expect(fault).to.deep.equal({ path: 'list[1]', message: 'must be text', at: ['list', 1] });
  });

  it('lets the nearest of several shapes speak', () => {
    expect(faultsOf(Source, { ref: 'tide-act', certainty: 'sure' }).map((f) => f.path)).to.deep.equal(['certainty']);
    expect(faultsOf(Source, { ref: 'tide-act', page: 4 }).map((f) => f.message)).to.deep.equal(['has a name the book does not know: page']);
    expect(faultsOf(Source, 'Tide Act').map((f) => f.message)).to.deep.equal(['is not an id: lower-case words joined by hyphens']);
    expect(faultsOf(Source, 4)).to.have.length(1);
  });

  it('says nothing of a value that is as it should be', () => {
    expect(faultsOf(Source, 'tide-act')).to.deep.equal([]);
  });
});
