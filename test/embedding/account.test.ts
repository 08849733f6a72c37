import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { brokenIn, hashOfRecord, type KeptAccount } from '../../src/assessment/account.ts';
import { AssessmentError } from '../../src/assessment/read-assessment.ts';
import { draftOf, type Draft } from '../../src/drafts/draft.ts';
import { english } from '../../src/elements/english.ts';
import { LohTurned } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { afterGuide as guide } from '../support/after-guide.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { Widget } from '../support/widget.ts';

const widget = async (how: { conversation?: string; agency?: string } = {}) =>
  new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} .guide=${guide} conversation=${how.conversation ?? ''} agency=${how.agency ?? ''}></levels-of-help>`)).settle();
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The cast's record, as this guide would have made it. */
const referral = () => {
  const { said } = castMember('young-carer').assessment;
  return said.reduce((record, { page, answers }) => say(record, page, answers), begin(guide, today, { agency: 'school' }));
};

describe('a child’s account, for a host', () => {
  it('is nothing before the first answer, and one record after it', async () => {
    const w = await widget();
    expect(w.element.account).to.equal(undefined);
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    expect(w.element.account).to.deep.equal({ format: 'levels-of-help/account', version: 0, records: [w.element.record] });
  });

  it('grows by a conversation that the host begins: the record before it stays, and the new one names it', async () => {
    const w = await widget();
    w.element.open(referral());
    await w.settle();
    w.element.begin('looking-again');
    await w.settle();
    expect(w.heading).to.contain('What changed');
    expect(w.element.account!.records, 'nothing was said in the new one yet').to.have.length(1);
    await w.write('changed-words', 'He is at school every day');
    await w.goOn();
    const { records } = w.element.account!;
    expect(records.map((r) => r.conversation)).to.deep.equal([guide.conversations[0]!.id, 'looking-again']);
    expect(records[1]!.follows).to.equal(hashOfRecord(records[0]!));
    expect(brokenIn(records)).to.deep.equal([]);
    expect(w.element.record).to.equal(records[1]);
  });

  it('says which conversations there are where a host names one that is none, and leaves what is there alone', async () => {
    const w = await widget();
    w.element.open(referral());
    await w.settle();
    const before = JSON.stringify(w.element.account);
    expect(() => w.element.begin('reveiw')).to.throw(TypeError, /“reveiw”.+looking-again, for-officers/);
    expect(JSON.stringify(w.element.account)).to.equal(before);
  });

  it('opens again as it was kept, goes on with the last of it, and is still one chain', async () => {
    const w = await widget();
    w.element.open(referral());
    w.element.begin('looking-again');
    await w.settle();
    await w.write('changed-words', 'Nothing yet');
    await w.goOn();
    const kept = JSON.stringify(w.element.account);

    const other = await widget();
    other.element.open(kept);
    await other.settle();
    expect(JSON.stringify(other.element.account)).to.equal(kept);
    other.element.begin('looking-again');
    await other.settle();
    expect(other.find('#changed-words').value, 'what the account said last is there to be mended').to.equal('Nothing yet');
    await other.goOn();
    expect(other.element.account!.records).to.have.length(3);
    expect(brokenIn(other.element.account!.records)).to.deep.equal([]);
  });

  it('is refused whole where one record of it is cut short, naming which', async () => {
    const w = await widget();
    const cut = { format: 'levels-of-help/account', version: 0, records: [plain(referral()), { version: 0 }] };
    expect(() => w.element.open(cut)).to.throw(AssessmentError, /records\[1\]/);
    expect(w.element.isWritten).to.equal(false);
  });

  it('can go on though its earlier records were made with another edition', async () => {
    const w = await widget();
    const old = { ...plain(referral()), guide: { ...referral().guide, edition: 'earlier', hash: 'x' } };
    const next = say(begin(guide, today, { conversation: 'looking-again', follows: hashOfRecord(old) }), 'what-changed', { 'changed-words': { words: 'Better' } });
    w.element.open({ format: 'levels-of-help/account', version: 0, records: [old, next] } satisfies KeptAccount);
    await w.settle();
    w.element.begin('looking-again');
    await w.settle();
    expect(w.heading).to.contain('What changed');
    await w.goOn();
    expect(w.element.account!.records.map((r) => r.guide.edition)).to.deep.equal(['earlier', guide.edition, guide.edition]);
  });

  it('goes into a draft whole, and comes back out of it', async () => {
    const w = await widget();
    const drafts: Draft[] = [];
    w.element.persist = 'host';
    w.element.addEventListener('loh-draft', (event) => drafts.push(event.draft));
    w.element.open(referral());
    w.element.begin('looking-again');
    await w.settle();
    await w.write('changed-words', 'Half a sentence');
    await aTimeout(450);
    const draft = plain(drafts.at(-1)!);
    expect(draft.before).to.have.length(1);

    const other = await widget();
    other.element.open(draft);
    await other.settle();
    expect(other.find('#changed-words').value).to.equal('Half a sentence');
    await other.goOn();
    expect(other.element.account!.records).to.have.length(2);
    expect(brokenIn(other.element.account!.records)).to.deep.equal([]);
  });

  it('lets a host begin before the widget is ready, and hears of a name that is none then', async () => {
    const element = document.createElement('levels-of-help');
    element.guide = guide;
    const failed: unknown[] = [];
    element.addEventListener('loh-failed', (event) => failed.push(event.error));
    element.open(plain(referral()));
    element.begin('looking-again');
    element.begin('no-such');
    document.body.append(element);
    const w = await new Widget(element).settle();
    expect(w.heading).to.contain('What changed');
    expect(failed).to.have.length(1);
    expect(failed[0]).to.be.instanceOf(TypeError);
    element.remove();
  });
});

describe('a widget that begins with one of the guide’s conversations', () => {
  it('shows it first, and nothing of the referral before it', async () => {
    const w = await widget({ conversation: 'for-officers', agency: 'police' });
    expect(w.heading).to.contain('What');
    await w.write('officer-words', 'That they were cold');
    await w.goOn();
    expect(w.element.record!.conversation).to.equal('for-officers');
    expect(w.element.record!.follows).to.equal(undefined);
    await w.element.wipe();
    await w.settle();
    expect(w.element.progress!.page, 'wiped, it begins with the same again').to.equal('officer-asks');
  });

  it('begins with the referral, and tells the host, where the guide has none of that name', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (what: unknown) => said.push(what);
    const failed: unknown[] = [];
    const hear = (event: Event) => failed.push((event as Event & { error: unknown }).error);
    document.addEventListener('loh-failed', hear);
    const w = await widget({ conversation: 'no-such' });
    document.removeEventListener('loh-failed', hear);
    console.error = error;
    expect(w.element.progress!.page).to.equal('now');
    expect(String(said[0])).to.match(/“no-such”.+looking-again/);
    expect(failed[0]).to.be.instanceOf(TypeError);
  });

  it('keeps to an account that is opened, whatever it would have begun with', async () => {
    const w = await widget({ conversation: 'for-officers' });
    w.element.open(referral());
    await w.settle();
    expect(w.element.record!.conversation).to.equal(guide.conversations[0]!.id);
  });
});

describe('what is due, told to a host', () => {
  const heard = (element: HTMLElement) => {
    const dues: string[] = [];
    element.addEventListener('loh-due', (event) => dues.push(`${event.what} ${event.on}`));
    return dues;
  };
  const opened = async (id: string, asOf: string) => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${asOf}></levels-of-help>`);
    const dues = heard(element);
    const w = await new Widget(element).settle();
    element.open({ format: 'levels-of-help/account', version: 0, records: plain(wrenUntil(id)) });
    await w.settle();
    return { w, dues };
  };

  it('comes when an account is opened: each by its kind and day, once, and in no words', async () => {
    const { w, dues } = await opened('accepted', '2026-10-28');
    expect(dues).to.have.members([...new Set(w.element.dues.map(({ what, on }) => `${what} ${on}`))]);
    expect(dues).to.include('plan-answer 2026-10-30');
    const before = dues.length;
    w.element.open(JSON.stringify(w.element.account));
    await w.settle();
    expect(dues.length, 'the same again is nothing new').to.equal(before);
  });

  it('comes when a record is finished that brings it', async () => {
    const account = wrenUntil('accepted');
    const last = account.at(-1)!;
    const short = { ...last, said: last.said.filter(({ page }) => page !== 'after-result') };
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${last.asOf}></levels-of-help>`);
    const w = await new Widget(element).settle();
    element.open(draftOf(short, [], account.slice(0, -1)));
    await w.settle();
    const dues = heard(element);
    await w.press(english.changed.toLetter);
    expect(w.element.progress!.kind).to.equal('letter');
    expect(dues.length + w.element.dues.length).to.be.greaterThan(0);
    expect(new Set(w.element.dues.map(({ what }) => what))).to.include('plan-answer');
  });

  it('counts from the day that the host takes as today, a week later too', async () => {
    const { w } = await opened('accepted', '2026-11-06');
    expect(w.element.dues.find(({ what }) => what === 'plan-answer')).to.include({ on: '2026-10-30', overdue: true, who: 'D. Nother, social worker' });
    const sooner = await opened('accepted', '2026-10-27');
    expect(sooner.w.element.dues.find(({ what }) => what === 'plan-answer')).to.include({ overdue: false });
  });

  it('is nothing before anything was said, and none by a guide that says nothing of afterwards', async () => {
    expect((await widget()).element.dues).to.deep.equal([]);
  });
});

describe('a child’s account, on the screen', () => {
  const opened = async (id: string) => {
    const account = wrenUntil(id);
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${account.at(-1)!.asOf}></levels-of-help>`);
    const w = await new Widget(element).settle();
    element.open({ format: 'levels-of-help/account', version: 0, records: plain(account) });
    return w.settle();
  };

  it('opens on what is due and what can come next, and leads back to the letter', async () => {
    const w = await opened('accepted');
    expect(w.screen!.localName).to.equal('loh-timeline');
    await w.press('‹ Back');
    expect(w.screen!.localName).to.equal('loh-referral');
    await w.press(english.account.after);
    expect(w.screen!.localName).to.equal('loh-timeline');
  });

  it('begins what comes next, on a first page that leads back to it', async () => {
    const w = await opened('accepted');
    await w.press('Trusted worker');
    expect(w.element.progress!.page).to.equal('trusted-worker');
    await w.press(english.overTimeLink(3));
    expect(w.screen!.localName).to.equal('loh-timeline');
    await w.press('‹ Back');
    expect(w.element.progress!.page).to.equal('trusted-worker');
  });

  it('offers the officer’s interview in a police portal, whoever wrote the referral', async () => {
    const w = await opened('referral');
    const offers = () => [...w.root.querySelectorAll('.next button')].map((b) => b.textContent.trim());
    expect(offers()).not.to.include('Prevention interview');
    w.element.agency = 'police';
    await w.settle();
    expect(offers()).to.include('Prevention interview');
    await w.press('Prevention interview');
    expect(w.element.record!.agency).to.equal('police');
  });

  it('ends a later conversation on what it changes, and makes the referral again from what was known', async () => {
    const account = wrenUntil('accepted');
    const last = account.at(-1)!;
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${last.asOf}></levels-of-help>`);
    const w = await new Widget(element).settle();
    element.open(draftOf({ ...last, said: last.said.filter(({ page }) => page !== 'after-result') }, [], account.slice(0, -1)));
    await w.settle();
    expect(w.screen!.localName).to.equal('loh-changed');
    await w.press(english.changed.again);
    expect(element.record!.conversation).to.equal(account[0]!.conversation);
    expect(element.record!.follows).to.be.a('string');
    expect(element.account!.records).to.have.length(account.length + 1);
  });

  it('is opened from a file by the practitioner, who sees first what is in it and whether it is whole', async () => {
    const w = await new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of="2026-11-09"></levels-of-help>`)).settle();
    await w.press('Open a letter saved from here');
    await w.write('pasted', JSON.stringify({ format: 'levels-of-help/account', version: 0, records: wrenUntil('no-better') }));
    await w.press('Open it');
    expect(w.heading).to.equal(english.account.found);
    expect(w.root.textContent).to.contain(english.account.unbroken);
    expect(w.root.querySelectorAll('ol > li')).to.have.length(wrenUntil('no-better').length);
    await w.press(english.account.goOn);
    expect(w.screen!.localName).to.equal('loh-timeline');
    expect(w.element.account!.records).to.have.length(wrenUntil('no-better').length);
  });

  it('is said to be broken before it is opened, where a record of it was changed', async () => {
    const records = plain(wrenUntil('no-better')).map((record, i) => (i === 2 ? { ...record, asOf: '2026-10-27' } : record));
    const w = await new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of="2026-11-09"></levels-of-help>`)).settle();
    await w.press('Open a letter saved from here');
    await w.write('pasted', JSON.stringify({ format: 'levels-of-help/account', version: 0, records }));
    await w.press('Open it');
    expect(w.root.querySelector('.urgent')!.textContent).to.contain(english.account.brokenIn([3]));
  });

  it('does not take the place of what is being written without asking', async () => {
    const w = await new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of="2026-11-09"></levels-of-help>`)).settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    w.screen!.dispatchEvent(new LohTurned('open'));
    await w.settle();
    await w.write('pasted', JSON.stringify({ format: 'levels-of-help/account', version: 0, records: wrenUntil('accepted') }));
    await w.press('Open it');
    await w.press(english.account.goOn);
    expect(w.heading).to.equal(english.opening.wouldBeLost);
    await w.press(english.opening.inItsPlace);
    expect(w.element.account!.records).to.have.length(3);
  });
});
