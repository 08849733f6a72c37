import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { momentOf, responseItems, responseStatus } from '../../src/referral/fhir-response.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

describe('the answers as a response', () => {
  it('are those of the pages that count: what is no longer reached is not there', () => {
    const start = say(begin(guide, '2026-11-23'), 'now', { danger: { option: 'no' }, whereabouts: { option: 'missing' } });
    const missing = say(say(start, 'who-and-where', {}), 'red-flags', { 'red-flags-list': { rows: { medicine: 'yes' } } });
    const found = say(missing, 'now', { danger: { option: 'no' }, whereabouts: { option: 'confirmed' } });
    expect(JSON.stringify(responseItems(sendingOf(guide, missing)))).to.include('red-flags.red-flags-list.medicine');
    expect(JSON.stringify(responseItems(sendingOf(guide, found)))).not.to.include('red-flags');
  });

  it('say how far they go', () => {
    expect(responseStatus(sendingOf(guide, castMember('insulin').assessment))).to.equal('stopped');
    expect(responseStatus(sendingOf(guide, castMember('young-carer').assessment))).to.equal('completed');
    expect(responseStatus(sendingOf(guide, begin(guide, '2026-11-23')))).to.equal('in-progress');
  });

  it('carry words only where something was written, and no character that may not be', () => {
    const said = (words: string) => JSON.stringify(responseItems(sendingOf(guide, say(say(begin(guide, '2026-11-23'), 'now', {}), 'who-and-where', { 'whereabouts-place': { words } }))));
    expect(said(' \n ')).to.include('"linkId":"who-and-where.whereabouts-place"').and.not.include('"answer"');
    expect(said('a\u0000b')).to.include('a\ufffdb');
  });

  it('write a moment with its seconds', () => {
    expect(momentOf('2026-11-23T10:35Z')).to.equal('2026-11-23T10:35:00Z');
    expect(momentOf('2026-11-23T10:35:07.5Z')).to.equal('2026-11-23T10:35:07.5Z');
  });
});
