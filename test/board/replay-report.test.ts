import { expect } from '@open-wc/testing';
import { leftOverOf } from '../../src/board/left-over.ts';
import { replay } from '../../src/board/replay.ts';
import { replayReport } from '../../src/board/replay-report.ts';
import { noReplays, tallyReplay } from '../../src/board/tally-replay.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { saying } from '../support/saying.ts';
import { secondEdition } from '../support/second-edition.ts';

const report = (now: Guide, list = cast.map((c) => c.assessment)) => {
  const tally = noReplays();
  for (const record of list) tallyReplay(tally, replay(guide, now, [record]), leftOverOf(now));
  return { tally, text: replayReport(tally, { old: guide, now }) };
};

describe('the report of a replay', () => {
  it('says first that nothing was sent again and that no child’s referral changes', () => {
    const { text } = report(secondEdition());
    expect(text.indexOf('Nothing was sent again, and no child’s referral changes')).to.be.within(0, 700);
    expect(text).to.match(/not to be published/);
  });

  it('tells falls by the rules apart from falls because something is no longer asked, in words', () => {
    const { text } = report(secondEdition());
    expect(text).to.match(/Level of help: of 22 accounts, 6 would fall \(5 by the rules: what is asked explains none of it; 1 because something is no longer asked\), 5 would rise, 11 would stand/);
    expect(text).to.match(/“See that this child is recorded and looked for as missing now”/);
  });

  it('names every fall by its record, with what vanished', () => {
    const { text, tally } = report(secondEdition());
    for (const { record } of tally.falls) expect(text.split(`### ${record}`)).to.have.length(2);
    expect(text).to.match(/No longer a reason: .*“Caring for somebody costs the child school, rest or friends\.”/);
    expect(text).to.match(/takes the child less far: “Forced marriage/);
  });

  it('says plainly that nothing falls, and that nothing was read', () => {
    expect(report(structuredClone(guide)).text).to.match(/No account would lose anything/).and.match(/0 would fall|, 0 would rise/);
    expect(report(structuredClone(guide), []).text).to.match(/No account was read/);
  });

  it('says that editions with other steps cannot be compared', () => {
    const other = secondEdition();
    const level = other.scales.find((s) => s.id === other.level)!;
    level.steps.push({ ...level.steps[0]!, id: 'one-more', name: 'One more' });
    expect(report(other).text).to.match(/Level of help: cannot be compared/).and.match(/How soon: of 22 accounts/);
  });

  it('shows a low word over high need', () => {
    const usual = saying(guide, { says: ['whereabouts-not-known'], answers: { whereabouts: 'missing' }, age: 15 });
    const { text } = report(secondEdition(), [usual, { ...usual, asOf: '2026-11-22' }]);
    expect(text).to.match(/Low label, high need/).and.match(/Of 2 children whom “Police, 2013 to 2016: missing or absent \(withdrawn\)” calls “Absent”, 2 stand at the highest level of help or are to be phoned through/);
    expect(text).to.match(/\| Absent \| 2 \| 0 \|/);
  });

  it('repeats nothing that anybody wrote', () => {
    const { text } = report(secondEdition());
    for (const written of ['Invented', 'grey car', 'Nine Mondays', 'Example Street']) expect(text).not.to.include(written);
  });
});
