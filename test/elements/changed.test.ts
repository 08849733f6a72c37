import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { hindrancesTo } from '../../src/afterwards/closure.ts';
import type { Account } from '../../src/assessment/account.ts';
import { say } from '../../src/assessment/assessment.ts';
import type { LohChanged } from '../../src/elements/changed.ts';
import type { LohAnswered, LohBegun, LohTurned } from '../../src/elements/events.ts';
import { english } from '../../src/elements/english.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { words } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { axeClean } from '../support/axe.ts';

const says = english.changed;
const nowOf = (account: Account) => `${account.at(-1)!.asOf}T15:00:00Z`;
const pageOf = (account: Account) => conversationOf(guide, account.at(-1)!.conversation).pages.find(({ kind }) => kind === 'result')!;
const show = (account: Account) => fixture<LohChanged>(html`<loh-changed .guide=${guide} .account=${account} .now=${nowOf(account)} .page=${pageOf(account)}></loh-changed>`);
const text = (el: LohChanged) => el.renderRoot.textContent.replace(/\s+/g, ' ');
const button = (el: LohChanged, name: string) => [...el.renderRoot.querySelectorAll('button')].find((b) => b.textContent.trim() === name);

describe('<loh-changed>', () => {
  it('shows level and how soon before and now, says in words what rose, and names what is new', async () => {
    const el = await show(wrenUntil('accepted'));
    const [level, howSoon] = [...el.renderRoot.querySelectorAll('.scales > div')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(level).to.match(/Before .*Level 2.*Now .*Level 3.*Higher than before/);
    expect(howSoon).to.contain('Higher than before');
    expect(text(el)).to.contain(says.newReasons).and.to.contain(says.newConcerns);
    const reasons = [...el.renderRoot.querySelectorAll('.new')][0]!;
    const sentences = [...reasons.querySelectorAll('li')].map((li) => li.textContent);
    expect(new Set(sentences).size, 'a sentence stands once').to.equal(sentences.length);
    await axeClean(el);
  });

  it('offers to make the referral again where something rose or more help is asked for, and not where nothing did', async () => {
    const el = await show(wrenUntil('accepted'));
    setTimeout(() => button(el, says.again)!.click());
    expect(((await oneEvent(el, 'loh-begun')) as unknown as LohBegun).conversation).to.equal(guide.conversations[0]!.id);
    expect(button(await show(wrenUntil('declined')), says.again)).to.equal(undefined);
  });

  it('says plainly that nothing changes, and never that there is no worry', async () => {
    const el = await show(wrenUntil('declined'));
    expect(text(el)).to.contain(says.nothing);
    expect(text(el)).not.to.match(/no (further )?(concern|action)/i);
  });

  it('says of a level that stays that there is more behind it, where there is', async () => {
    const el = await show(wrenUntil('no-better'));
    expect(text(el)).to.contain(says.standsWithMore).and.not.to.contain(says.nothing);
  });

  it('shows no risk grade’s reasons: they are for those who record the grade', async () => {
    for (const id of ['accepted', 'no-better']) {
      const el = await show(wrenUntil(id));
      const grades = guide.thresholds.filter(({ scale }) => scale !== guide.level && scale !== guide.howSoon).map(({ because }) => because);
      const others = new Set(guide.thresholds.filter(({ scale }) => scale === guide.level || scale === guide.howSoon).map(({ because }) => because));
      for (const because of grades.filter((one) => !others.has(one))) expect(text(el), id).not.to.contain(because);
    }
  });

  it('puts the last review beside this one, and draws what goes on over time', async () => {
    const el = await show(wrenUntil('better'));
    const rows = [...el.renderRoot.querySelectorAll('table tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.some((row) => row.includes('things are worse') && row.includes('things are better'))).to.equal(true);
    expect(el.renderRoot.querySelector('loh-over-time')).to.exist;
    expect((await show(wrenUntil('accepted'))).renderRoot.querySelector('loh-over-time'), 'not where nothing is reviewed').to.equal(null);
    await axeClean(el);
  });

  it('names one by one what stands in the way of closing, and does not let it read as closed', async () => {
    const account = wrenUntil('not-closed');
    const el = await show(account);
    expect(el.renderRoot.querySelector('#heading')!.textContent).to.equal(says.cannotClose);
    const hindrances = hindrancesTo(guide, account, nowOf(account));
    expect(hindrances.length).to.be.greaterThan(2);
    for (const { what, causes } of hindrances) {
      expect(text(el)).to.contain(says.hindrance[what]);
      for (const cause of causes ?? []) expect(text(el)).to.contain(cause.text);
    }
    expect(text(el)).to.contain(says.managerMay);
    expect(button(el, says.toLetter)).to.equal(undefined);
    expect(button(el, says.toLetterOpen)).to.exist;
    await axeClean(el);
  });

  it('lets a manager close all the same, who and why, with what is still open', async () => {
    const account = wrenUntil('not-closed');
    const last = account.at(-1)!;
    const because = last.said.find(({ page }) => page === 'closing-because')!.answers;
    const closed = (answers: object) => [...account.slice(0, -1), say(last, 'closing-because', { ...because, ...answers })];
    const el = await show(closed({ 'closed-by': words('B. Nother'), 'closed-why': words('She has moved.') }));
    expect(text(el)).to.contain('B. Nother').and.to.contain('She has moved.').and.to.contain(says.stillStands);
    expect(button(el, says.toLetter)).to.exist;
    const noReason = await show(closed({ 'closed-by': words('B. Nother') }));
    expect(noReason.renderRoot.querySelector('#heading')!.textContent, 'a name without a reason closes nothing').to.equal(says.cannotClose);
  });

  it('leads on to the letter, back, and to the record over time', async () => {
    const account = wrenUntil('better');
    const el = await show(account);
    setTimeout(() => button(el, says.toLetter)!.click());
    expect(((await oneEvent(el, 'loh-answered')) as unknown as LohAnswered).page).to.equal(pageOf(account).id);
    setTimeout(() => button(el, english.account.open)!.click());
    expect(((await oneEvent(el, 'loh-turned')) as unknown as LohTurned).to).to.equal('timeline');
    el.focusHeading();
    expect(el.shadowRoot!.activeElement!.id).to.equal('heading');
  });
});
