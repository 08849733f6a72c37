import { expect } from '@open-wc/testing';
import { besideTheLast } from '../../src/afterwards/beside-the-last.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('a record beside the last of its kind', () => {
  const first = recordOf('review', '2026-11-10', { 'what-changed': 'Nothing yet.', 'working-child': 'same', 'next-review': '2026-11-24' });
  const second = recordOf('review', '2026-11-24', { 'what-changed': 'Tea is quiet.', 'working-carer': 'better' });

  it('tells question by question what was said then and now, in the order they are asked', () => {
    expect(besideTheLast(harbour, chained(referralOf('2026-11-01'), first, recordOf('help', '2026-11-12'), second), (day) => `on ${day}`)).to.deep.equal([
      { label: 'About what-changed', before: 'Nothing yet.', now: 'Tea is quiet.' },
      { label: 'About working-child', before: 'Is same', now: '' },
      { label: 'About working-carer', before: '', now: 'Is better' },
      { label: 'About next-review', before: 'on 2026-11-24', now: '' },
    ]);
  });

  it('is nothing where there was none before', () => {
    expect(besideTheLast(harbour, chained(referralOf('2026-11-01'), first))).to.deep.equal([]);
    expect(besideTheLast(harbour, [])).to.deep.equal([]);
  });
});
