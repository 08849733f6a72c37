import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { referToChildAfter } from '../../src/referral/refer-to-child-after.ts';
import { asText } from '../../src/referral/text.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const withNote = (id: string, option: string | undefined) => {
  const account = wrenUntil(id);
  const last = account.at(-1)!;
  const said = last.said.find((s) => 'note-safe' in s.answers) ?? last.said.find((s) => 'told-child-on' in s.answers)!;
  const { 'note-safe': _, ...rest } = said.answers;
  return [...account.slice(0, -1), say(last, said.page, { ...rest, ...(option && { 'note-safe': { option } }) })];
};

describe('the note for the child, after an interview, an answer or a review', () => {
  it('holds what the child said and what happens next, in the words written for them', () => {
    const text = asText(referToChildAfter(guide, wrenUntil('plan-changed')));
    expect(text).to.include('“So Mondays and Thursdays are mine.”').and.include('The boat club is yours on Mondays and Thursdays.').and.include('0800 1111');
  });

  it('holds nothing that a carer, a worker or a colleague said, and no level, reason or sentence of the guide', () => {
    for (const id of ['accepted', 'no-better', 'better']) {
      const account = withNote(id, 'yes');
      const text = asText(referToChildAfter(guide, account));
      for (const words of ['C. Nother', 'D. Nother, social worker, 9', 'taxi at half past one', 'hid something', 'We got through two talks', 'Strategy discussion', 'B. Nother']) expect(text.includes(words), `${id}: ${words}`).to.equal(false);
      for (const one of [...guide.scales.flatMap((s) => s.steps.map((step) => step.name)), ...guide.thresholds.map((t) => t.because), ...guide.indicators.map((i) => i.text)]) expect(text.includes(one), `${id}: ${one}`).to.equal(false);
    }
  });

  it('is made only where somebody said that it is safe for the child to have it; said aloud it is not paper', () => {
    expect(referToChildAfter(guide, withNote('plan-changed', undefined)).refused).to.include('safe for the child');
    expect(referToChildAfter(guide, withNote('plan-changed', 'not-known')).refused).to.include('safe for the child');
    const aloud = referToChildAfter(guide, withNote('plan-changed', 'spoken'));
    expect(aloud.aloud).to.equal(true);
    expect(aloud.refused).to.include('Not on paper');
  });
});
