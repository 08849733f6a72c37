import { expect } from '@open-wc/testing';
import { Instant, instantOf } from '../../src/assessment/instant.ts';

describe('a moment', () => {
  it('is in UTC, to the second or finer, and is not a day or a local time', () => {
    for (const [text, is] of [['2026-11-23T10:35:00Z', true], ['2026-11-23T10:35:00.120Z', true], ['2026-11-23', false], ['2026-11-23T10:35:00', false], ['2026-11-23T10:35:00+01:00', false], ['2026-13-23T10:35:00Z', false]] as const)
      expect(Instant.safeParse(text).success, text).to.equal(is);
  });

  it('is taken from a clock', () => {
    expect(instantOf(new Date('2026-11-23T10:35:12.345Z'))).to.equal('2026-11-23T10:35:12Z');
  });
});
