import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { duesIn } from '../../src/afterwards/dues.ts';
import { promptsIn } from '../../src/afterwards/prompts.ts';
import { brokenIn, type Account } from '../../src/assessment/account.ts';
import { english } from '../../src/elements/english.ts';
import type { LohBegun, LohTaken } from '../../src/elements/events.ts';
import type { LohTimeline } from '../../src/elements/timeline.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { axeClean } from '../support/axe.ts';

const says = english.account;
const nowOf = (account: Account) => `${account.at(-1)!.asOf}T15:00:00Z`;
const show = (account: Account, { now = nowOf(account), agency = 'school' as string | undefined, unfinished = false } = {}) =>
  fixture<LohTimeline>(html`<loh-timeline .guide=${guide} .account=${account} .now=${now} .agency=${agency} .unfinished=${unfinished}></loh-timeline>`);
const text = (el: ParentNode) => el.textContent!.replace(/\s+/g, ' ');
const all = (el: LohTimeline, selector: string) => [...el.renderRoot.querySelectorAll<HTMLElement>(selector)];
const buttons = (el: LohTimeline) => all(el, 'button').map((b) => b.textContent!.trim());

/** What is handed to the browser to save, while something is done. */
async function saved(act: () => void): Promise<{ name: string; type: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => ((blob = given as Blob), 'blob:nothing');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: blob!.type, text: await blob!.text() };
}

describe('<loh-timeline>', () => {
  it('tells an invented child’s six weeks in order: each record, and each time missing among them', async () => {
    const account = wrenUntil('closed');
    const el = await show(account);
    expect(text(el.renderRoot.querySelector('#heading')!)).to.contain('Wren Invented');
    const rows = all(el, '.chain > li');
    expect(rows.filter((li) => !li.classList.contains('away'))).to.have.length(account.length);
    const days = rows.map((li) => li.querySelector('time')!.getAttribute('datetime')!);
    expect(days, 'in order of days').to.deep.equal([...days].sort());
    expect(rows[0]!.classList.contains('away'), 'the first time away comes before the referral').to.equal(true);
    expect(text(el.renderRoot.querySelector('#records')!.parentElement!)).to.contain(says.whole);
    await axeClean(el);
  });

  it('says what is due, the soonest first, in words and not in colour alone, and whose job it is', async () => {
    const account = wrenUntil('accepted');
    const now = '2026-11-02T15:00:00Z';
    const el = await show(account, { now });
    const dues = duesIn(guide, account, now);
    expect(dues.some(({ overdue }) => overdue) && dues.some(({ overdue }) => !overdue)).to.equal(true);
    const rows = all(el, '.dues > li');
    expect(rows).to.have.length(dues.length);
    dues.forEach((due, i) => {
      expect(text(rows[i]!)).to.contain(says.due[due.what]).and.to.contain(due.who ? says.whose(due.who) : says.nobodys);
      expect(/OVERDUE/.test(text(rows[i]!)), due.what).to.equal(due.overdue);
    });
    expect(text(el.renderRoot as unknown as ParentNode)).to.contain(says.reminding);
  });

  it('puts what asks for another level and a supervisor before everything else that is asked', async () => {
    const account = wrenUntil('no-better');
    const el = await show(account);
    const asks = promptsIn(guide, account, nowOf(account));
    expect(asks.some((p) => p.asks === 'escalate')).to.equal(true);
    const rows = all(el, '.asks > li');
    expect(rows).to.have.length(asks.length);
    expect(text(rows[0]!)).to.contain(says.asks.escalate);
    const today = rows.map((li) => li.classList.contains('today'));
    expect(today, 'those of today stand first').to.deep.equal([...today].sort((a, b) => Number(b) - Number(a)));
  });

  it('offers every conversation that the agency may begin, with when it is for, and begins it', async () => {
    const account = wrenUntil('referral');
    const officers = guide.conversations.filter(({ agencies }) => agencies?.includes('police'));
    expect(officers.length).to.be.greaterThan(0);
    const school = await show(account);
    const police = await show(account, { agency: 'police' });
    for (const { name, offer } of officers) {
      expect(buttons(school)).not.to.include(name);
      expect(buttons(police)).to.include(name);
      expect(text(police.renderRoot.querySelector('.next')!)).to.contain(offer!);
    }
    expect(all(school, '.next > li')).to.have.length(guide.conversations.filter(({ agencies }) => !agencies).length);
    setTimeout(() => all(school, '.next button').find((b) => b.textContent!.trim() === 'Review')!.click());
    expect(((await oneEvent(school, 'loh-begun')) as unknown as LohBegun).conversation).to.equal('review');
  });

  it('warns before another begins while one is not finished', async () => {
    const account = wrenUntil('no-better');
    const warning = says.unfinished('Review');
    expect(text((await show(account, { unfinished: true })).renderRoot as unknown as ParentNode)).to.contain(warning);
    expect(text((await show(account)).renderRoot as unknown as ParentNode)).not.to.contain(warning);
  });

  it('says plainly where the chain is broken, at the top and at the record', async () => {
    const account = wrenUntil('better').map((record, i) => (i === 3 ? { ...record, asOf: '2026-10-31' } : record));
    const broken = brokenIn(account);
    expect(broken.length).to.be.greaterThan(0);
    const el = await show(account);
    expect(text(el.renderRoot.querySelector('.urgent')!)).to.equal(says.brokenIn(broken));
    expect(all(el, '.is-broken')).to.have.length(broken.length);
    expect(text(el.renderRoot.querySelector('.is-broken')!)).to.contain(says.broken);
    expect(text(el.renderRoot as unknown as ParentNode)).not.to.contain(says.whole);
    await axeClean(el);
  });

  it('says plainly that the clock of the machine is behind what is recorded', async () => {
    const account = wrenUntil('closed');
    expect(text((await show(account, { now: '2026-11-01T09:00:00Z' })).renderRoot.querySelector('.urgent')!)).to.equal(says.clockBehind);
    expect((await show(account)).renderRoot.querySelector('.urgent')).to.equal(null);
  });

  it('does not let a closing that was refused read as closed', async () => {
    const el = await show(wrenUntil('not-closed'));
    const last = all(el, '.chain > li').at(-1)!;
    expect(text(last)).to.contain(says.notClosed).and.not.to.contain(says.closed);
  });

  it('opens each record to be read, and draws it only then', async () => {
    const el = await show(wrenUntil('accepted'));
    const details = el.renderRoot.querySelectorAll('details');
    const record = [...details].filter((d) => d.closest('.chain')).at(-1)!;
    expect(record.querySelector('.read')).to.equal(null);
    record.open = true;
    await new Promise((done) => setTimeout(done, 20));
    await el.updateComplete;
    expect(text(record)).to.contain('If we could talk and not shout.');
  });

  it('saves the whole account as a file that opens again, and what is due as a calendar that names no child', async () => {
    const account = wrenUntil('accepted');
    const el = await show(account);
    const taken: LohTaken[] = [];
    el.addEventListener('loh-taken', (event) => taken.push(event as unknown as LohTaken));
    const press = (name: string) => all(el, 'button').find((b) => b.textContent!.trim() === name)!.click();

    const file = await saved(() => press(says.save));
    expect(file.name).to.match(/^account-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}\.json$/);
    expect(JSON.parse(file.text) as unknown).to.deep.equal({ format: 'levels-of-help/account', version: 0, records: JSON.parse(JSON.stringify(account)) as unknown });
    await el.updateComplete;
    expect(text(el.renderRoot.querySelector('[role=status]')!)).to.contain(file.name);
    expect(el.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand')!.value, 'should nothing have been saved').to.equal(file.text);

    const calendar = await saved(() => press(says.calendar));
    expect(calendar.name).to.match(/^due-.*\.ics$/);
    expect(calendar.type).to.match(/^text\/calendar/);
    expect(calendar.text).to.match(/^BEGIN:VCALENDAR\r\n/).and.not.to.match(/Wren|Nother|Jay/);
    expect(calendar.text.match(/BEGIN:VEVENT/g)).to.have.length(duesIn(guide, account, nowOf(account)).length);
    expect(taken.map(({ how, format }) => [how, format])).to.deep.equal([['download', 'account'], ['download', 'calendar']]);
  });

  it('goes back where it came from, and takes a reader to its heading', async () => {
    const el = await show(wrenUntil('referral'));
    el.focusHeading();
    expect(el.shadowRoot!.activeElement!.id).to.equal('heading');
    setTimeout(() => all(el, 'button')[0]!.click());
    expect(((await oneEvent(el, 'loh-turned')) as unknown as { to: string }).to).to.equal('back');
  });
});
