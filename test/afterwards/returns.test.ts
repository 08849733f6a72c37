import { expect } from '@open-wc/testing';
import { returnsIn } from '../../src/afterwards/returns.ts';
import { chained, harbour, recordOf } from '../support/harbour-after.ts';

const of = (...said: [string, Parameters<typeof recordOf>[2]][]) => {
  const { returns, unknown } = returnsIn(harbour, chained(...said.map(([day, parts]) => recordOf('return-home-interview', day, parts))));
  return { returns: returns.map(({ at, told }) => [new Date(at).toISOString().slice(0, 16), told.map(({ place }) => place)]), unknown: unknown.map(({ place }) => place) };
};

describe('returns', () => {
  it('less than an hour apart are one, and the earlier moment counts; an hour apart they are two', () => {
    expect(of(['2026-11-20', { 'returned-at': '2026-11-20T10:40:00Z' }], ['2026-11-20', { 'returned-at': '2026-11-20T10:00:00Z' }])).to.deep.equal({ returns: [['2026-11-20T10:00', [0, 1]]], unknown: [] });
    expect(of(['2026-11-20', { 'returned-at': '2026-11-20T11:00:00Z' }], ['2026-11-20', { 'returned-at': '2026-11-20T10:00:00Z' }]).returns).to.have.length(2);
  });

  it('take in what is said of an interview without one, if it was said after them', () => {
    expect(of(['2026-11-20', { 'returned-at': '2026-11-20T10:00:00Z' }], ['2026-11-22', { interview: 'declined' }])).to.deep.equal({ returns: [['2026-11-20T10:00', [0, 1]]], unknown: [] });
    expect(of(['2026-11-20', { interview: 'declined' }])).to.deep.equal({ returns: [], unknown: [0] });
    expect(of(['2026-11-20', { interview: 'declined' }], ['2026-11-21', { 'returned-at': '2026-11-19T10:00:00Z' }]), 'written down a day later').to.deep.equal({ returns: [['2026-11-19T10:00', [0, 1]]], unknown: [] });
    expect(of(['2026-11-20', { interview: 'declined' }], ['2026-11-25', { 'returned-at': '2026-11-25T10:00:00Z' }]).unknown, 'a later return is another').to.deep.equal([0]);
  });
});
