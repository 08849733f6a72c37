import { expect } from '@open-wc/testing';
import { linesOver } from '../../src/board/lines-over.ts';
import { coverageOf } from '../../src/recommendation/coverage.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import type { Account } from '../../src/assessment/account.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const now = '2026-11-30T12:00:00Z';
const stands = (account: Account, of = guide) => Object.fromEntries(linesOver(of, account, now).map(({ id, stands: how }) => [id, how]));

describe('the lines of enquiry over an account', () => {
  it('are the eight of one record, in their order, where nothing came after it; but for the voice, which needs that the child was told', () => {
    for (const { assessment } of cast) {
      const one = coverageOf(guide, assessment);
      const over = linesOver(guide, [assessment], now);
      expect(over.map(({ id, question }) => [id, question])).to.deep.equal(one.map(({ id, question }) => [id, question]));
      for (const [i, line] of over.entries()) if (line.id !== 'voice') expect(line.stands, `${assessment.asOf} ${line.id}`).to.equal(one[i]!.stands);
    }
  });

  it('rise with what came after: help that others see, a supervisor who asked, and a child who was told', () => {
    expect(stands(wrenUntil('referral'))).to.include({ outcomes: 'cannot-show', supervision: 'not-shown' });
    expect(stands(wrenUntil('closed'))).to.include({ outcomes: 'shown', supervision: 'shown', voice: 'shown' });
  });

  it('show outcomes partly by the worker’s word alone, and not by help of which nobody says what came', () => {
    const help = (more: Record<string, string>) => chained(referralOf('2026-11-01'), recordOf('help', '2026-11-10', { interventions: [{ cause: 'rows-at-home', action: 'Talks', ...more }] }));
    expect(stands(help({ effect: 'better', by: 'worker' }), harbour)['outcomes']).to.equal('partly');
    expect(stands(help({ effect: 'better', by: 'child' }), harbour)['outcomes']).to.equal('shown');
    expect(stands(help({ effect: 'worse', by: 'worker' }), harbour)['outcomes'], 'no better is no opinion to be checked').to.equal('shown');
    expect(stands(help({ effect: 'too-early' }), harbour)['outcomes']).to.equal('not-shown');
    expect(stands(help({ cause: '' }), harbour)['outcomes'], 'an idea is no help').to.equal('cannot-show');
  });

  it('show the work as done in time only where every interview, answer and review was', () => {
    const back = { 'returned-at': '2026-11-10T10:00:00Z' };
    const held = recordOf('return-home-interview', '2026-11-11', { ...back, interview: 'held', 'held-at': '2026-11-11T10:00:00Z', 'no-plan-change': 'Nothing new' });
    const late = recordOf('return-home-interview', '2026-11-20', { ...back, interview: 'held', 'held-at': '2026-11-20T10:00:00Z' });
    const proposed = recordOf('return-home-interview', '2026-11-11', { ...back, interview: 'held', 'held-at': '2026-11-11T10:00:00Z', 'plan-changes': [{ what: 'A quiet room', owner: 'E. Nother' }] });
    const casework = (...records: Account) => stands(chained(referralOf('2026-11-01'), ...records), harbour)['casework'];
    expect([casework(held), casework(late), casework(proposed)]).to.deep.equal(['shown', 'not-shown', 'partly']);
  });
});
