import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { keptAccount, hashOfRecord } from '../../src/assessment/account.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohChildsPage } from '../../src/elements/childs-page.ts';
import type { LohAnswered, LohStopped } from '../../src/elements/events.ts';
import { LohFailed, LohTurned } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { conversationFor } from '../../src/guide/purpose-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';
import { Widget } from '../support/widget.ts';

const interview = conversationFor(guide, 'return-home-interview')!;
const pages = interview.pages.filter((p) => p.facing);
const [first, second] = pages as [(typeof pages)[0], (typeof pages)[0]];
const last = pages.at(-1)!;
const helplines = guide.contacts.filter((c) => c.forChild);

const show = (id: string, answers: Answers = {}) => fixture<LohChildsPage>(html`<loh-childs-page .page=${interview.pages.find((p) => p.id === id)} .answers=${answers} .helplines=${helplines}></loh-childs-page>`);
const find = <T extends HTMLElement = HTMLButtonElement>(page: LohChildsPage, selector: string) => page.renderRoot.querySelector<T>(selector)!;
const heard = async <T>(page: LohChildsPage, name: string, act: () => void): Promise<T> => {
  setTimeout(act);
  return (await oneEvent(page, name)) as unknown as T;
};

describe('<loh-childs-page>', () => {
  it('asks one thing, large, with ways on and out that a thumb can hit', async () => {
    for (const { id } of pages) {
      const page = await show(id);
      expect(page.renderRoot.querySelectorAll('h1, h2'), id).to.have.length(1);
      expect(parseFloat(getComputedStyle(find(page, 'h2')).fontSize), id).to.be.at.least(24);
      for (const target of page.renderRoot.querySelectorAll('button:not(dialog button, details button), .option, .choice, summary')) expect(target.getBoundingClientRect().height, `${id} ${target.id}`).to.be.at.least(44);
    }
  });

  it('has Skip as large and as bold as Next, and Stop on every page', async () => {
    for (const { id } of pages) {
      const page = await show(id);
      const [next, skip] = [find(page, '#next'), find(page, '#skip')];
      for (const side of ['width', 'height'] as const) expect(skip.getBoundingClientRect()[side]).to.equal(next.getBoundingClientRect()[side]);
      expect(getComputedStyle(skip).fontWeight).to.equal(getComputedStyle(next).fontWeight);
      expect(find(page, '#stop').textContent).to.equal('Stop');
      expect(page.renderRoot.textContent).to.include('You can stop at any time.');
    }
  });

  it('goes on with nothing said: there is no error to be met', async () => {
    const page = await show('childs-away');
    const next = await heard<LohAnswered>(page, 'loh-answered', () => find(page, '#next').click());
    expect([next.page, next.answers]).to.deep.equal(['childs-away', {}]);
  });

  it('asks before it leaves out what a child wrote', async () => {
    const page = await show('childs-wish', { 'change-first': { words: 'To be asked.' } });
    let answered = false;
    page.addEventListener('loh-answered', () => (answered = true));
    find(page, '#skip').click();
    await page.updateComplete;
    expect(answered).to.equal(false);
    expect((page.renderRoot as ShadowRoot).activeElement?.id).to.equal('keep-sure');
    expect((await heard<LohAnswered>(page, 'loh-answered', () => find(page, '#keep').click())).answers).to.deep.equal({ 'change-first': { words: 'To be asked.' } });
    expect((await heard<LohAnswered>(page, 'loh-answered', () => find(page, '#take-out').click())).answers).to.deep.equal({});
  });

  it('stops with what is written: by the child, or by the worker', async () => {
    const written = { 'change-first': { words: 'To be asked.' } };
    const page = await show('childs-wish', written);
    for (const [button, why] of [['#stop', 'child'], ['#told', 'told'], ['#ends', 'worker']] as const) {
      const stopped = await heard<LohStopped>(page, 'loh-stopped', () => find(page, button).click());
      expect([stopped.answers, stopped.why]).to.deep.equal([written, why]);
    }
  });

  it('keeps the worker’s own way on closed, and says nothing there that could alarm', async () => {
    const page = await show('childs-wish');
    const details = find<HTMLDetailsElement>(page, '#told').closest('details')!;
    expect(details.open).to.equal(false);
    expect(details.textContent).not.to.match(/harm|abuse|danger|risk|police|hurt|999|disclos/i);
  });

  it('hides at once over the whole page, says that it is kept, and comes back only on purpose', async () => {
    const title = document.title;
    const page = await show('childs-wish', { 'change-first': { words: 'To be asked.' } });
    find(page, '#hide').click();
    // Nothing has been drawn since: it is there already.
    const cover = find<HTMLDialogElement>(page, 'dialog');
    expect(cover.matches(':modal')).to.equal(true);
    const { left, top, width, height } = cover.getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(cover.innerText).to.match(/kept for the person who is helping you/).and.not.match(/asked|change/i);
    expect(document.title).to.equal(title);
    cover.close();
    await waitUntil(() => cover.open, 'what closes a dialog by itself opens nothing');
    const parent = page.parentElement!;
    parent.append(page);
    expect(cover.matches(':modal'), 'put elsewhere, it still covers').to.equal(true);
    await axeClean(cover);
    find(page, '#show').click();
    await new Promise((done) => setTimeout(done, 200));
    expect(cover.open).to.equal(false);
    expect((page.renderRoot as ShadowRoot).activeElement?.id).to.equal('hide');
    expect(find<HTMLTextAreaElement>(page, 'textarea').value).to.equal('To be asked.');
  });

  it('has whom to turn to at hand on every page', async () => {
    for (const { id } of pages) expect(find<HTMLAnchorElement>(await show(id), 'details a.number').href, id).to.equal('tel:08001111');
  });

  it('lets nothing better a child’s words', async () => {
    const page = await show('childs-wish');
    expect(page.renderRoot.querySelector('loh-wording')).to.equal(null);
    const { attributes } = find(page, 'textarea');
    for (const name of ['autocomplete', 'spellcheck', 'autocorrect', 'writingsuggestions']) expect(attributes.getNamedItem(name)!.value, name).to.match(/off|false/);
  });

  it('stays within 320 px, right to left and with text twice as large', async () => {
    for (const id of ['childs-start', 'childs-scales', 'childs-wish'])
      for (const size of ['17px', '34px'])
        for (const dir of ['ltr', 'rtl']) {
          const page = await show(id);
          page.style.cssText = `inline-size: 288px; --_size: ${size}`;
          page.dir = dir;
          await page.updateComplete;
          expect(page.scrollWidth, `${id} ${size} ${dir}`).to.be.at.most(288);
        }
  });
});

describe('a child’s pages in a widget', () => {
  const referral = castMember('ran-from-violence').assessment;
  const upTo = (page: string, given: Record<string, Answers> = {}): Assessment => {
    let record = begin(guide, today, { conversation: interview.id, follows: hashOfRecord(referral) });
    for (let at = journeyOf(guide, record).pages.at(-1)!; at.id !== page; at = journeyOf(guide, record).pages.at(-1)!)
      record = say(record, at.id, given[at.id] ?? (at.id === 'childs-agreement' ? { 'talk-now': { option: 'yes' } } : {}));
    return record;
  };
  const opened = async (record: Assessment) => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} exit-url="/"></levels-of-help>`);
    const w = await new Widget(element).settle();
    w.element.open(keptAccount([referral, record]));
    return w.settle();
  };
  const press = async (w: Widget, id: string) => {
    w.find(`#${id}`).click();
    return w.settle();
  };
  /** The worker has it back; what this account calls for comes first. */
  const haveIt = async (w: Widget) => {
    await press(w, 'have-it');
    if (tag(w) === 'loh-phone-now') await w.press('Go on');
  };
  const tag = (w: Widget) => w.screen!.localName;
  const page = (w: Widget) => (w.screen as LohChildsPage).page?.id;

  it('are drawn by the child’s element, with nothing of the widget’s around them but danger', async () => {
    const w = await opened(upTo(first.id));
    expect([tag(w), page(w)]).to.deep.equal(['loh-childs-page', first.id]);
    expect(w.element.renderRoot.querySelector('loh-phone-now')).to.equal(null);
    expect(w.element.renderRoot.querySelector('.sr[role=status]')!.textContent).to.equal('');
    expect(w.element.renderRoot.querySelector<HTMLElement>('loh-start-again')!.hidden).to.equal(true);
    const danger = w.element.renderRoot.querySelector('loh-danger')!.shadowRoot!;
    expect(danger.textContent).to.match(/call 999/i).and.not.match(/social care|agreement|proof|24 hours/);
    expect(w.root.querySelector('loh-wording, .terms')).to.equal(null);
    await axeClean(w.element);
  });

  it('take nothing that a host knows', async () => {
    const w = await opened(upTo(first.id));
    w.element.prefill = { [first.id]: { [first.questions[0]!.id]: { words: 'An adult’s account' } } };
    await w.settle();
    expect(w.find('textarea').value).to.equal('');
  });

  it('follow one another on a press, and no worker’s page ever follows on one', async () => {
    const w = await opened(upTo(last.id));
    await w.write(last.questions[0]!.id, 'One more thing.');
    await press(w, 'next');
    expect([tag(w), page(w)]).to.deep.equal(['loh-childs-page', undefined]);
    expect(w.heading).to.match(/give this back/);
    expect(w.element.renderRoot.querySelector('loh-page')).to.equal(null);
    expect((w.root.activeElement as HTMLElement).id).to.equal('heading');
    await axeClean(w.element);
    await press(w, 'return');
    expect(page(w)).to.equal(last.id);
    expect(w.find('textarea').value).to.equal('One more thing.');
    await press(w, 'next');
    await press(w, 'have-it');
    expect(tag(w)).not.to.equal('loh-childs-page');
  });

  it('ask first before a worker’s page that lies behind, and before a child’s that does', async () => {
    const w = await opened(upTo(first.id));
    await press(w, 'back');
    expect(w.heading).to.match(/give this back/);
    await haveIt(w);
    expect(tag(w)).to.equal('loh-page');
    expect((w.screen as unknown as { page: { id: string } }).page.id).to.equal('childs-agreement');
    await w.goOn();
    expect(page(w)).to.equal(first.id);
    await press(w, 'next');
    expect(page(w)).to.equal(second.id);
    await press(w, 'stop');
    await haveIt(w);
    const worker = (w.screen as unknown as { page: { id: string } }).page.id;
    w.screen!.dispatchEvent(new LohTurned({ page: second.id }));
    await w.settle();
    expect(w.heading).to.match(/next page is for the child/);
    await press(w, 'return');
    expect((w.screen as unknown as { page: { id: string } }).page.id).to.equal(worker);
    w.screen!.dispatchEvent(new LohTurned({ page: second.id }));
    await w.settle();
    await press(w, 'have-it');
    expect(page(w)).to.equal(second.id);
  });

  it('keep what was said when the child stops, with where and when, and pass the rest by', async () => {
    const w = await opened(upTo(second.id));
    await w.write(second.questions[0]!.id, 'Out.');
    await press(w, 'stop');
    expect(w.root.querySelector('#return'), 'it was stopped').to.equal(null);
    const { said, stopped } = w.element.record!;
    expect(said.find((s) => s.page === second.id)!.answers).to.deep.equal({ [second.questions[0]!.id]: { words: 'Out.' } });
    expect(stopped).to.have.length(1);
    expect(stopped![0]).to.deep.include({ page: second.id, why: 'child' });
    await haveIt(w);
    expect((w.screen as unknown as { page: { facing?: string } }).page.facing).to.equal(undefined);
  });

  it('show the worker whom to call first, where something was told that cannot wait', async () => {
    const w = await opened(upTo(second.id));
    await press(w, 'told');
    expect(w.heading).to.match(/give this back/);
    expect(w.element.renderRoot.querySelector('loh-phone-now')).to.equal(null);
    await press(w, 'have-it');
    expect(tag(w), 'this account calls for a call today').to.equal('loh-phone-now');
    expect(w.element.renderRoot.querySelector<HTMLElement>('loh-start-again')!.hidden).to.equal(false);
    expect(w.element.record!.stopped![0]!.why).to.equal('told');
    await w.press('Go on');
    expect((w.screen as unknown as { page: { id: string } }).page.id).to.equal('told-something');
  });

  it('show no record when something breaks, until the worker asks', async () => {
    const w = await opened(upTo(second.id));
    w.screen!.dispatchEvent(new LohFailed(new Error('SECRET of the guide')));
    await w.settle();
    const text = () => w.element.renderRoot.querySelector('[role=alert]')!.textContent;
    expect(text()).to.match(/cannot be shown/).and.not.match(/SECRET/);
    expect(w.element.renderRoot.querySelector('pre')).to.equal(null);
    w.element.renderRoot.querySelector<HTMLButtonElement>('[role=alert] button')!.click();
    await w.settle();
    expect(text()).to.match(/SECRET/);
  });

  it('are given back before the worker’s page is drawn from what was kept on this machine', async () => {
    const w = await opened(say(upTo(last.id), last.id, {}));
    const draft = w.element.draft!;
    const { session } = w.element as unknown as { session: { kept: unknown; screen: string; resumed(e: { goOn: boolean }): void } };
    session.kept = { draft, at: '2026-11-23T14:00:00Z' };
    session.screen = 'resume';
    session.resumed({ goOn: true });
    await w.settle();
    expect(w.heading).to.match(/give this back/);
  });
});
