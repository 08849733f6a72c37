import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/drafts/draft.ts';
import type { Keeper, Kept, Trouble } from '../../src/drafts/keeper.ts';
import { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { Widget, widget } from '../support/widget.ts';

type Heard = Event & Record<string, unknown>;
const names = ['loh-started', 'loh-answered', 'loh-phone-now', 'loh-recommended', 'loh-judged', 'loh-referred', 'loh-due', 'loh-draft', 'loh-exited', 'loh-wiped', 'loh-failed'];

/** All that a host hears at the element, as its name and fields. */
function hear(element: HTMLElement) {
  const heard: Heard[] = [];
  for (const name of names) element.addEventListener(name, (event) => heard.push(event as Heard));
  return { heard, names: () => heard.map((e) => e.type), last: (name: string) => heard.findLast((e) => e.type === name)! };
}
const later = () => new Promise((done) => setTimeout(done, 5));

describe('what a host hears', () => {
  it('is told when a conversation begins, once, and of each page by its id', async () => {
    const w = await widget();
    const host = hear(w.element);
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.choose('agency-school');
    await w.goOn();
    expect(host.names().filter((n) => n === 'loh-started')).to.have.length(1);
    expect(host.heard.filter((e) => e.type === 'loh-answered').map((e) => [e['page'], e['reached']])).to.deep.equal([['now', 2], ['who-and-where', 3]]);
    expect(w.element.progress).to.deep.include({ page: 'everyone', kind: 'questions', reached: 3, urgency: '' });
  });

  it('is told of the judgement by step and reason, and never of its words', async () => {
    const w = await widget();
    const host = hear(w.element);
    const { assessment, level } = castMember('young-carer');
    w.element.open({ ...assessment, said: assessment.said.filter((s) => !['result', 'adults', 'details', 'letter'].includes(s.page)) });
    await w.settle();
    w.screen!.shadowRoot!.querySelector('loh-judgement')!.shadowRoot!.querySelector<HTMLInputElement>('#judge-agree')!.click();
    await w.settle();
    w.screen!.shadowRoot!.querySelector('loh-judgement')!.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await w.settle();
    const { decision, step, reason } = host.last('loh-judged') as unknown as Record<string, unknown>;
    expect({ decision, step, reason }).to.deep.equal({ decision: 'agree', step: level, reason: undefined });
  });

  it('is told by which day a decision on a call is due', async () => {
    const w = await widget();
    const host = hear(w.element);
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    await w.press('Write down the call');
    await w.write('call-whom', 'Duty desk (invented)');
    await w.write('call-decisionDue', '25 November');
    await w.press('Keep this call');
    expect(host.last('loh-due')).to.deep.include({ what: 'decision', on: '2026-11-25' });
  });

  it('hands a draft to the host only where it was asked to, with what is being written, and to nobody further out', async () => {
    const w = await widget();
    const host = hear(w.element);
    const outside: Event[] = [];
    document.addEventListener('loh-draft', (event) => outside.push(event));
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    expect(host.names()).not.to.include('loh-draft');
    w.element.persist = 'host';
    await w.settle();
    await w.write('whereabouts-place', 'A planted word');
    await new Promise((done) => setTimeout(done, 450));
    const draft = host.last('loh-draft')['draft'] as Draft;
    expect(draft.writing['who-and-where']!['whereabouts-place']).to.deep.equal({ words: 'A planted word' });
    expect(outside).to.deep.equal([]);

    const other = await widget();
    other.element.open(JSON.parse(JSON.stringify(draft)));
    await other.settle();
    expect(other.heading).to.equal('You and the child');
    expect(other.find('#whereabouts-place').value).to.equal('A planted word');
    expect(other.element.draft).to.deep.equal(draft);
  });
});

describe('work kept on this machine', () => {
  let store: Kept | undefined;
  let trouble: Trouble | undefined;
  const keeper: Keeper = {
    open: () => Promise.resolve({ ...(store && { kept: store }), ...(trouble && { trouble }) }),
    keep: (draft) => {
      store = { draft: structuredClone(draft), at: '2026-11-23T14:02:00.000Z' };
      return Promise.resolve(trouble);
    },
    wipe: () => Promise.resolve(void (store = undefined)),
    close: () => {},
  };
  const sealed = async () => {
    const element = document.createElement('levels-of-help');
    element.asOf = today;
    element.persist = 'sealed';
    document.body.append(element);
    return new Widget(element).settle();
  };
  let w: Widget;
  before(() => void (LevelsOfHelp.drafts = () => keeper));
  after(() => void (LevelsOfHelp.drafts = undefined));
  beforeEach(() => void (store = trouble = undefined));
  afterEach(() => w.element.remove());

  it('is kept at each answer and each word, and offered to whoever comes next without saying what it says', async () => {
    w = await sealed();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.write('whereabouts-place', 'A planted word');
    await later();
    w.element.remove();
    w = await sealed();
    expect(w.heading).to.equal('Something was begun here and not finished');
    expect(w.root.textContent).not.to.include('planted');
    expect(w.element.isWritten).to.equal(false);
    await w.press('Go on with it');
    expect(w.heading).to.equal('You and the child');
    expect(w.find('#whereabouts-place').value).to.equal('A planted word');
  });

  it('is wiped where whoever comes next says so', async () => {
    store = { draft: { format: 'levels-of-help/draft', version: 0, record: castMember('young-carer').assessment, writing: {} }, at: '2026-11-23T14:02:00.000Z' };
    w = await sealed();
    await w.press('Wipe it and begin anew');
    await later();
    expect(store).to.equal(undefined);
    expect(w.heading).to.equal('Right now');
  });

  it('of another edition is shown to be read with what differs, and is kept no longer', async () => {
    const { assessment } = castMember('young-carer');
    store = { draft: { format: 'levels-of-help/draft', version: 0, record: { ...assessment, guide: { ...assessment.guide, edition: 'another (invented)', hash: 'f'.repeat(64) } }, writing: {} }, at: '2026-11-23T14:02:00.000Z' };
    w = await sealed();
    await w.press('Go on with it');
    expect(w.element.renderRoot.textContent).to.include('This record was made with another edition of the guide').and.to.include('another (invented)');
    await later();
    expect(store).to.equal(undefined);
  });

  it('that cannot be read is said to be so, destroyed, and nothing stands in the way', async () => {
    store = { draft: { format: 'levels-of-help/draft', version: 0, record: { half: 'a record' }, writing: {} }, at: '2026-11-23T14:02:00.000Z' };
    w = await sealed();
    const host = hear(w.element);
    await w.press('Go on with it');
    expect(w.heading).to.equal('Right now');
    expect(w.element.renderRoot.textContent).to.include('could not be opened any more');
    expect(host.names()).to.include('loh-failed');
    await later();
    expect(store).to.equal(undefined);
  });

  it('is gone with what was asked to be wiped, by whom and why being told', async () => {
    w = await sealed();
    const host = hear(w.element);
    await w.choose('danger-no');
    await later();
    expect(store).not.to.equal(undefined);
    await w.element.wipe();
    expect(store).to.equal(undefined);
    expect(host.last('loh-wiped')['why']).to.equal('host');
  });

  it('goes with the practitioner who wipes and leaves', async () => {
    w = await sealed();
    const host = hear(w.element);
    await w.choose('danger-no');
    await w.element.exit();
    expect(store).to.equal(undefined);
    expect(host.names().slice(-2)).to.deep.equal(['loh-wiped', 'loh-exited']);
    expect(host.last('loh-wiped')['why']).to.equal('exit');
  });

  it('is wiped when a form has been sent with it, and not when the form was only looked at', async () => {
    w = await sealed();
    const form = document.createElement('form');
    document.body.append(form);
    form.append(w.element);
    w.element.name = 'safeguarding';
    form.addEventListener('submit', (event) => event.preventDefault());
    await w.settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await later();
    expect(new FormData(form).has('safeguarding')).to.equal(true);
    await later();
    expect(store).not.to.equal(undefined);
    form.addEventListener('submit', () => new FormData(form));
    form.requestSubmit();
    await later();
    expect(store).to.equal(undefined);
    form.remove();
  });

  for (const [why, says] of [['no-store', 'does not let this page keep anything'], ['not-secure', 'https'], ['full', 'there is no room'], ['elsewhere', 'another tab or window']] as const)
    it(`says plainly why not, and loses nothing in hand: ${why}`, async () => {
      trouble = why;
      w = await sealed();
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      await w.write('whereabouts-place', 'In hand');
      await later();
      await w.settle();
      expect(w.element.renderRoot.textContent).to.include(says);
      expect(w.find('#whereabouts-place').value).to.equal('In hand');
      expect(w.element.record!.said).to.have.length(1);
    });

  it('is offered with a warning where the clock was set back', async () => {
    store = { draft: { format: 'levels-of-help/draft', version: 0, record: castMember('young-carer').assessment, writing: {} }, at: '2027-01-01T14:02:00.000Z' };
    trouble = 'clock';
    w = await sealed();
    expect(w.heading).to.equal('Something was begun here and not finished');
    expect(w.element.renderRoot.textContent).to.include('The clock of this machine was set back');
  });

  it('is not written over by an answer given before it was found: that waits behind the question', async () => {
    store = { draft: { format: 'levels-of-help/draft', version: 0, record: castMember('young-carer').assessment, writing: {} }, at: '2026-11-23T14:02:00.000Z' };
    const kept = store;
    let open: () => void = () => {};
    const slow: Keeper = { ...keeper, open: () => new Promise((done) => (open = () => done({ kept }))) };
    LevelsOfHelp.drafts = () => slow;
    w = await sealed();
    await w.choose('danger-no', 'whereabouts-missing');
    await later();
    expect(store).to.equal(kept);
    open();
    await later();
    await w.settle();
    expect(w.heading).to.equal('Something was begun here and not finished');
    await w.press('Wipe it and begin anew');
    await later();
    expect(w.heading).to.equal('Right now');
    expect(w.find('#whereabouts-missing').checked).to.equal(true);
    expect((store.draft as Draft).writing['now']).to.deep.include({ whereabouts: { option: 'missing' } });
    LevelsOfHelp.drafts = () => keeper;
  });

  it('stays in hand when the element is moved, and is not offered to the one who is writing it', async () => {
    w = await sealed();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await later();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(w.element);
    await w.settle();
    expect(w.heading).to.equal('You and the child');
    expect(w.element.record!.said).to.have.length(1);
    box.remove();
  });
});

describe('a desk that was left', () => {
  it('warns in words, takes the warning back, and wipes in the end', async () => {
    const w = await widget();
    const host = hear(w.element);
    const real = Date.now;
    let now = real();
    Date.now = () => now;
    try {
      w.element.idleMinutes = 10;
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      const pass = async (minutes: number) => {
        now += minutes * 60_000;
        document.dispatchEvent(new Event('visibilitychange'));
        await w.settle();
      };
      await pass(8.5);
      const warning = w.element.renderRoot.querySelector('[role=alert]')!;
      expect(warning.textContent).to.include('In 2 minutes everything written here is wiped');
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      await w.settle();
      expect(w.element.renderRoot.querySelector('[role=alert]')).to.equal(null);
      await pass(11);
      expect(w.element.isWritten).to.equal(false);
      expect(host.last('loh-wiped')['why']).to.equal('idle');
    } finally {
      Date.now = real;
    }
  });
});
