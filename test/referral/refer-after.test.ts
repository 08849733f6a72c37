import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson } from '../../src/referral/json.ts';
import { readSaved } from '../../src/referral/read-saved.ts';
import { refer } from '../../src/referral/refer.ts';
import type { Audience } from '../../src/referral/referral.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { asText } from '../../src/referral/text.ts';
import { verify } from '../../src/referral/verify.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

const letter = (id: string, audience: Audience = 'social-care', change: (record: Assessment) => Assessment = (r) => r) => {
  const account = wrenUntil(id);
  return refer(guide, change(account.at(-1)!), audience, account.slice(0, -1));
};
const summary = (id: string, change?: (record: Assessment) => Assessment) => asText({ ...letter(id, 'social-care', change), sections: [] });
const changed = (page: string, question: string, answer: Assessment['said'][number]['answers'][string] | undefined) => (record: Assessment): Assessment => {
  const { [question]: _, ...rest } = record.said.find((s) => s.page === page)!.answers;
  return say(record, page, { ...rest, ...(answer && { [question]: answer }) });
};

describe('the letter of what came after', () => {
  it('says first what follows now, beside what followed before, with the new reasons', () => {
    const text = summary('accepted');
    expect(text).to.include('What follows now: Targeted help from several agencies');
    expect(text).to.include('[before this: Early help');
    expect(text).to.include('New reason: There are two or more signs of exploitation.');
    expect(text.split('There are two or more signs of exploitation.')).to.have.length(2);
  });

  it('says plainly that nothing changed, and never as “no need”', () => {
    expect(summary('declined')).to.include('not the same as no need');
    expect(summary('supervision')).to.include('stands as it did');
  });

  it('holds no risk grade and no reason for one, in any record of the six weeks and for any reader', () => {
    const grades = guide.scales.filter((s) => s.id !== guide.level && s.id !== guide.howSoon);
    const others = guide.thresholds.filter((t) => grades.some((s) => s.id === t.scale)).map((t) => t.because);
    const shared = new Set(guide.thresholds.filter((t) => t.scale === guide.level || t.scale === guide.howSoon).map((t) => t.because));
    for (const { id } of weeks)
      for (const audience of ['social-care', 'own-file', 'family', 'child', 'trigger-plan'] as const) {
        const text = asText(letter(id, audience));
        for (const because of others) if (!shared.has(because)) expect(text.includes(because), `${id}, ${audience}: ${because}`).to.equal(false);
      }
  });

  it('keeps every word of the child’s, as a quotation, in the order it was asked', () => {
    const account = wrenUntil('accepted');
    const journey = journeyOf(guide, account.at(-1)!);
    const said = [...journey.passed].filter((p) => p.facing).flatMap((p) => p.questions).flatMap((q) => { const a = journey.answers.get(q); return a && 'words' in a ? [a.words] : []; });
    const section = letter('accepted').sections.find((s) => s.id === 'child-said')!;
    expect(said.length).to.be.greaterThan(10);
    expect(section.lines.filter((l) => l.quote).map((l) => l.text)).to.deep.equal(said);
    expect(section.lines.map((l) => l.text).join('\n')).to.match(/\d+ of \d+ questions were passed by/);
  });

  it('says when and why the child’s part was ended', () => {
    const stopped = (why: 'child' | 'told' | 'worker') => asText(letter('accepted', 'social-care', (r) => ({ ...r, stopped: [{ page: 'childs-then', at: '2026-10-26T16:40:00Z', why }] })));
    expect(stopped('child')).to.include('The child ended it on 26 October 2026 at 16:40');
    expect(stopped('told')).to.include('Something was told on 26 October 2026 at 16:40 that could not wait');
    expect(stopped('worker')).to.include('The worker ended it');
  });

  it('tells the clock of the interview from stored times, across the night the clocks go back', () => {
    expect(summary('accepted')).to.include('The child came back: 25 October 2026 at 01:30');
    // 25 October 00:30 UTC to 26 October 16:30 UTC.
    expect(summary('accepted')).to.include('Held 40 hours after the child came back');
    expect(summary('declined')).to.include('The child said no once');
    const late = changed('interview-outcome', 'interview-held-at', { moment: '2026-10-28T02:30:00Z' });
    expect(summary('accepted', (r) => late({ ...r, asOf: '2026-10-28' }))).to.include('2 hours later than it should have been');
  });

  it('tells proposed changes apart: no answer yet, not answered in time, answered by the plan’s owner', () => {
    expect(summary('accepted')).to.include('to be answered by D. Nother, social worker, by 30 October 2026; no answer yet');
    expect(summary('accepted', (r) => ({ ...r, asOf: '2026-11-02' }))).to.include('NOT ANSWERED, and the day for it has passed');
    expect(summary('plan-changed')).to.include('the plan was changed: Six talks');
  });

  it('puts what child, carer and worker say of a review side by side, before anything else', () => {
    const text = summary('no-better');
    expect(text).to.match(/Is it working, the child says: No, things are worse\n.*the carer says: .*same\n.*the worker says: .*same/);
    expect(text).to.include('Left because of debt, threats or fear of others');
    expect(text, 'she is at home').to.not.include('The child is missing');
  });

  it('says that a closing with something in its way closes nothing, and names each thing', () => {
    const text = summary('not-closed');
    expect(text).to.include('NOT CLOSED');
    for (const open of ['Why the child goes is still open', 'What the child thinks of closing is not written down', 'The trusted worker has not been handed over', 'The child has not been told']) expect(text).to.include(open);
    expect(text).to.include('Went to someone who may have power over them');
    expect(summary('closed')).to.include('Closed: Nothing stood in the way.').and.not.include('NOT CLOSED');
  });

  it('says when a manager closed all the same, and still names what stood in the way', () => {
    const by = (record: Assessment) => changed('closing-because', 'closed-why', { words: 'She moves tomorrow; the other authority has all of this.' })(changed('closing-because', 'closed-by', { words: 'B. Nother' })(record));
    const text = summary('not-closed', by);
    expect(text).to.include('Closed by a manager although something stood in the way: B. Nother. Why: She moves tomorrow');
    expect(text).to.include('Why the child goes is still open').and.not.include('NOT CLOSED');
  });

  it('tells nothing of how the screens go on', () => {
    expect(asText(letter('accepted'))).to.not.include('Will the child talk now?');
  });

  it('lists the records of the child, and says of one that was changed that the next does not name it', () => {
    const account = wrenUntil('no-better');
    const text = asText(refer(guide, account.at(-1)!, 'social-care', account.slice(0, -1)));
    expect(text).to.include('Referral, 12 October 2026, code').and.not.include('DOES NOT NAME');
    const before = account.slice(0, -1).map((r, i) => (i === 2 ? { ...r, asOf: '2026-10-27' } : r));
    const broken = asText(refer(guide, account.at(-1)!, 'social-care', before));
    expect(broken.split('IT DOES NOT NAME THE RECORD BEFORE IT')).to.have.length(2);
  });

  it('is refused for the family, with why', () => {
    for (const { id, conversation } of weeks.filter((w) => w.conversation !== 'referral')) {
      const copy = letter(id, 'family');
      expect(copy.refused, conversation).to.include('No copy is made for the family');
      expect(copy.sections).to.deep.equal([]);
    }
  });

  it('can be read back as JSON with the records before it, unchanged, and what it recommends follows', () => {
    for (const id of ['accepted', 'no-better', 'closed']) {
      const account = wrenUntil(id);
      const json = JSON.stringify(asJson(sendingOf(guide, account.at(-1)!, 'social-care', account.slice(0, -1))));
      expect(verify(guide, json), id).to.deep.equal({ stands: 'unchanged', follows: true });
      const saved = readSaved(guide, json);
      expect(saved.assessment).to.deep.equal(account.at(-1));
      expect(saved.before).to.deep.equal(account.slice(0, -1));
      expect(verify(guide, json.replace('Jay', 'Kay')).stands).to.equal('changed');
    }
  });

  it('can be told with no referral before it, and then says that not enough is known', () => {
    const account = wrenUntil('declined');
    const { follows: _, ...alone } = account.at(-1)!;
    expect(asText(refer(guide, alone))).to.include('not enough is known to say');
  });
});
