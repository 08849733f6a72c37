import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AssessmentError } from '../../src/assessment/read-assessment.ts';
import { LohFailed, LohTurned } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson } from '../../src/referral/json.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';
import { widget, Widget } from '../support/widget.ts';

const frame = () => new Promise(requestAnimationFrame);
const shown = (slot: Element) => getComputedStyle(slot.parentElement!).display !== 'none';
const slotOf = (element: LevelsOfHelp) => element.renderRoot.querySelector('slot')!;

describe('<levels-of-help>', () => {
  it('asks about danger first, and is axe-clean', async () => {
    const w = await widget();
    expect(w.heading).to.equal('Right now');
    expect(w.root.querySelector('legend')!.textContent).to.match(/immediate danger/);
    await axeClean(w.element);
  });

  it('shows whom to phone on the very next screen after a decisive answer, and says so to the host', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    const heard = oneEvent(w.element, 'loh-phone-now');
    await w.press('Continue');
    expect((await heard) as unknown).to.have.property('step', 'now-999');
    expect(w.heading).to.equal('Call 999 now, then children’s social care');
    expect(w.root.textContent).to.match(/999/);
  });

  it('keeps the page, the focus and the answers that were given before the rest had arrived', async () => {
    const element = document.createElement('levels-of-help');
    element.asOf = today;
    document.body.append(element);
    // Only the first question is drawn yet: `updateComplete` would wait for the rest.
    for (let i = 0; i < 20 && !element.renderRoot?.querySelector('#now')?.shadowRoot?.querySelector('#danger-no'); i++) await Promise.resolve();
    const page = element.renderRoot.querySelector('#now')!;
    const radio = page.shadowRoot!.querySelector<HTMLInputElement>('#danger-no')!;
    expect(element.record, 'the conversation has not begun').to.equal(undefined);
    radio.focus();
    radio.click();
    page.shadowRoot!.querySelector<HTMLInputElement>('#whereabouts-confirmed')!.click();
    page.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    page.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    const w = await new Widget(element).settle();
    expect(w.heading).to.equal('You and the child');
    expect(element.renderRoot.querySelector('#now')).to.equal(page);
    expect(element.record!.said).to.deep.equal([{ page: 'now', answers: { danger: { option: 'no' }, whereabouts: { option: 'confirmed' } } }]);
    element.remove();
  });

  it('tells a police officer to record and look, not to report to the police, where the host says it is the police', async () => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} agency="police"></levels-of-help>`);
    const w = await new Widget(element).settle();
    await w.choose('danger-no', 'whereabouts-missing');
    await w.press('Continue');
    expect(w.heading).to.match(/^See that this child is recorded/);
  });

  it('fills in the agency the host is, and none that the guide does not know', async () => {
    for (const [agency, chosen] of [['school', ['agency-school']], ['nowhere', []], ['', []]] as const) {
      const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} agency=${agency}></levels-of-help>`);
      const w = await new Widget(element).settle();
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.press('Continue');
      expect([...w.root.querySelectorAll<HTMLInputElement>('input:checked')].map((i) => i.id), agency).to.deep.equal(chosen);
    }
  });

  it('reaches whom to phone by page three for a clear worry, with nothing filled in by the host', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.goOn();
    expect(w.heading).to.equal('Asked about every child');
    await w.choose('everyone-list-child-said-yes');
    await w.goOn();
    expect(w.heading).to.equal('Phone children’s social care today');
  });

  it('says on every page of a journey that nobody has adopted the guide', async () => {
    const w = await widget();
    const notice = () => w.element.renderRoot.querySelector('.model')?.textContent;
    const met: string[] = [];
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    for (const { page } of castMember('young-carer').assessment.said) {
      w.element.renderRoot.querySelector('.body')!.querySelector('#now')!.dispatchEvent(new LohTurned({ page }));
      await w.settle();
      met.push(w.heading);
      expect(notice(), w.heading).to.match(/^Model guide\. Not adopted by any/);
    }
    expect(new Set(met).size).to.be.greaterThan(10);
  });

  it('tells the host only ids: no event that leaves the widget carries a word that was written', async () => {
    const w = await widget();
    const heard: string[] = [];
    for (const name of ['loh-phone-now', 'loh-recommended', 'loh-referred', 'loh-wiped', 'loh-failed', 'loh-drafted', 'loh-answered', 'loh-turned', 'loh-judged', 'loh-called', 'loh-taken', 'input', 'change'])
      document.addEventListener(name, (event) => {
        const own = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
        heard.push(`${event.type} ${JSON.stringify(own)} ${(event.composedPath()[0] as HTMLElement).localName}`);
      });
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    await w.press('Go on');
    await w.write('whereabouts-place', 'A secret place');
    await w.press('Go to the letter now');
    expect(heard.filter((h) => h.startsWith('loh-'))).not.to.be.empty;
    expect(heard.join('\n')).not.to.include('secret').and.not.to.match(/^loh-(drafted|turned|called|taken|kept)/m).and.not.to.include('"answers"');
  });

  it('shows what the host filled in beforehand, to be passed or changed by the practitioner', async () => {
    const w = await widget();
    w.element.prefill = { 'who-and-where': { age: { age: 12 } } };
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    expect(w.find('#age').value).to.equal('12');
    expect(w.element.record!.said.map((s) => s.page), 'nothing counts before the page is passed').to.deep.equal(['now']);
    await w.write('age', '13');
    await w.goOn();
    expect(w.element.record!.said[1]!.answers['age']).to.deep.equal({ age: 13 });
  });

  it('moves focus to the new heading, and the error summary takes focus and leads to the field', async () => {
    const w = await widget();
    await w.choose('danger-no');
    await w.press('Continue');
    expect(w.root.activeElement!.id).to.equal('summary');
    w.find<HTMLAnchorElement>('#summary a').click();
    expect(w.root.activeElement!.id).to.equal('whereabouts-confirmed');
    await w.choose('whereabouts-confirmed');
    await w.press('Continue');
    expect(w.heading).to.equal('You and the child');
    expect(w.root.activeElement!.id).to.equal('heading');
  });

  it('lets a blank pass the second time, and never takes it as no', async () => {
    const w = await widget();
    await w.press('Continue');
    expect(w.heading).to.equal('Right now');
    await w.press('Continue');
    expect(w.heading, 'whereabouts left blank: report to the police').to.match(/^Report to the police now/);
  });

  it('refuses an age that is not one, keeps what was typed, and takes it put right', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.write('age', 'about ten');
    await w.press('Continue');
    await w.press('Continue');
    expect(w.heading).to.equal('You and the child');
    expect(w.find('#age').value).to.equal('about ten');
    expect(w.root.textContent).to.match(/whole number of years/);
    await w.write('age', '10');
    await w.goOn();
    expect(w.heading).not.to.equal('You and the child');
  });

  it('keeps what was drafted on a page when the practitioner goes back and comes again', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.write('whereabouts-place', 'In the library');
    await w.press('‹ Back');
    await w.press('Continue');
    expect(w.find('#whereabouts-place').value).to.equal('In the library');
  });

  it('goes back to check your answers after a change that opens nothing new', async () => {
    const w = await widget();
    const { left: _, ...whole } = castMember('young-carer').assessment;
    w.element.open({ ...whole, said: whole.said.filter((s) => s.page !== 'check') });
    await w.settle();
    expect(w.heading).to.equal('Check your answers');
    await w.press('Change: What is strong, what has been tried, what should change');
    await w.write('tried', 'A note home');
    await w.press('Continue');
    expect(w.heading).to.equal('Check your answers');
    expect(w.root.textContent).to.match(/A note home/);
  });

  it('stops at the new page when a change opens one', async () => {
    const w = await widget();
    const { assessment } = castMember('young-carer');
    w.element.open({ ...assessment, said: assessment.said.filter((s) => s.page !== 'check') });
    await w.settle();
    await w.press('Change: Your worries');
    await w.choose('areas-list-online');
    await w.press('Continue');
    expect(w.heading).to.equal('What do you know about life online, or about extremism?');
  });

  it('offers the letter from the first concern, and the questions again from the result', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    await w.press('Go on');
    await w.press('Go to the letter now');
    expect(w.heading).to.equal('Call 999 now, then children’s social care');
    await w.press('Go on with the questions');
    expect(w.heading).to.equal('Asked about every child');
  }).timeout(5000);

  it('keeps a call with the record', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    await w.press('Write down the call');
    await w.write('call-whom', 'Control room (invented)');
    await w.write('call-reference', 'EX-2');
    await w.press('Keep this call');
    expect(w.element.record!.calls[0]).to.include({ whom: 'Control room (invented)', reference: 'EX-2' });
    expect(w.heading).to.equal('You and the child');
  });

  it('changes exactly its own input for every label clicked, with two widgets on one page', async () => {
    const both = await fixture<HTMLElement>(html`<div><levels-of-help as-of=${today}></levels-of-help><levels-of-help as-of=${today}></levels-of-help></div>`);
    const [a, b] = await Promise.all([...both.querySelectorAll('levels-of-help')].map((e) => new Widget(e).settle()));
    const state = (w: Widget) => [...w.root.querySelectorAll('input')].map((i) => `${i.id}:${i.checked}:${i.value}`);
    for (const w of [a!, b!]) await w.choose('danger-no', 'whereabouts-confirmed').then(() => w.goOn());
    for (const [one, other] of [[a!, b!], [b!, a!]] as const)
      for (const label of one.root.querySelectorAll<HTMLLabelElement>('label')) {
        const input = one.root.getElementById(label.htmlFor) as HTMLInputElement;
        expect(input, label.textContent).to.exist;
        const before = state(other);
        label.click();
        await one.settle();
        if (input.type === 'checkbox' || input.type === 'radio') expect(input.checked, label.textContent).to.equal(true);
        else expect(one.root.activeElement).to.equal(input);
        expect(state(other)).to.deep.equal(before);
      }
  });

  it('shows the host’s own content until the first page is painted, and again when the guide is refused, with the danger line always', async () => {
    const element = document.createElement('levels-of-help');
    element.innerHTML = '<p>Phone children’s social care.</p>';
    document.body.append(element);
    for (let i = 0; i < 20 && !element.renderRoot?.querySelector('slot'); i++) await Promise.resolve();
    expect(shown(slotOf(element))).to.equal(true);
    await frame();
    await frame();
    await element.updateComplete;
    expect(shown(slotOf(element))).to.equal(false);
    element.guide = { nonsense: true };
    await element.updateComplete;
    expect(shown(slotOf(element))).to.equal(true);
    expect(element.renderRoot.querySelector('[role=alert]')!.textContent).to.match(/phone/i).and.match(/indicators: is missing/);
    expect(element.renderRoot.querySelector('loh-danger')!.shadowRoot!.textContent).to.match(/Call 999/);
    element.remove();
  });

  it('shows the way to phone, and keeps what was written, when something inside cannot be drawn', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    w.screen!.dispatchEvent(new LohFailed(new Error('made up')));
    await w.element.updateComplete;
    expect(shown(slotOf(w.element))).to.equal(true);
    expect(w.element.record!.said).to.have.length(1);
    expect(w.element.renderRoot.textContent).to.match(/still here/);
  });

  it('joins the form only when its data is read, and is never given to setFormValue', async () => {
    const given: unknown[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (...args) {
      given.push(args);
      setFormValue.apply(this, args);
    };
    try {
      const form = await fixture<HTMLFormElement>(html`<form><levels-of-help name="safeguarding" as-of=${today}></levels-of-help></form>`);
      const w = await new Widget(form.querySelector('levels-of-help')!).settle();
      expect([...new FormData(form)]).to.deep.equal([]);
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      const sent = JSON.parse(String(new FormData(form).get('safeguarding'))) as { format: string; record: unknown };
      expect(sent.format).to.equal('levels-of-help/referral');
      expect(sent.record).to.deep.equal(w.element.record);
      expect(given).to.deep.equal([]);
      form.reset();
      await w.settle();
      expect(w.heading).to.equal('Right now');
      expect([...new FormData(form)]).to.deep.equal([]);
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
  });

  it('loses nothing when it is moved in the page', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.write('whereabouts-place', 'In the library');
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(w.element);
    await w.settle();
    expect(w.heading).to.equal('You and the child');
    expect(w.find('#whereabouts-place').value).to.equal('In the library');
    elsewhere.remove();
  });

  it('wipes memory and screen after one confirm', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    const again = w.element.renderRoot.querySelector('loh-start-again')!;
    again.shadowRoot!.querySelector<HTMLButtonElement>('#again')!.click();
    await w.settle();
    expect(w.heading, 'not yet').to.match(/^Call 999 now/);
    again.shadowRoot!.querySelector<HTMLButtonElement>('#wipe')!.click();
    await w.settle();
    expect(w.heading).to.equal('Right now');
    expect(w.root.activeElement!.id, 'and focus is on the heading').to.equal('heading');
    expect(w.element.record!.said).to.deep.equal([]);
    expect([...w.root.querySelectorAll('input')].some((i) => i.checked)).to.equal(false);
    expect(again.hidden, 'there is nothing left to wipe').to.equal(true);
  });

  it('warns before leaving once words are written, and not before', async () => {
    const w = await widget();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    await w.choose('danger-no');
    expect(leave()).to.equal(true);
    w.element.wipe();
    expect(leave()).to.equal(false);
  });

  it('begins empty when a finished page is brought back', async () => {
    const w = await widget();
    const { assessment } = castMember('young-carer');
    w.element.open({ ...assessment, said: [...assessment.said, { page: 'result', answers: {} }, { page: 'details', answers: {} }] });
    await w.settle();
    expect(w.heading).to.equal('Referral for a child whose name is not written');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await w.settle();
    expect(w.heading).to.equal('Right now');
  });

  it('tells the host when a guide is refused, and when a record opened too soon cannot be read, which takes nothing away', async () => {
    const element = document.createElement('levels-of-help');
    const failed: unknown[] = [];
    element.addEventListener('loh-failed', (event) => failed.push(event.error));
    element.open('{"version":0,"gui');
    document.body.append(element);
    const w = await new Widget(element).settle();
    expect(failed[0]).to.be.instanceOf(AssessmentError);
    expect(w.heading).to.equal('Right now');
    element.guide = { x: 1 };
    await element.updateComplete;
    expect(failed[1]).to.have.property('name', 'GuideError');
    element.remove();
  });

  it('minds no contacts that are not contacts', async () => {
    const w = await widget();
    w.element.contacts = [null, { id: 'front-door', phone: '01632 960000' }] as never;
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    expect(w.root.textContent).to.match(/01632 960000/);
    w.element.contacts = null as never;
    await w.settle();
    expect(w.root.textContent).to.match(/999/);
  });

  describe('given local contacts kept by authority', () => {
    const of = (authority: string, phone: string, more: object = {}) => ({ authority, guide: 'levels-of-help-model', contacts: [{ id: 'front-door', name: `Front door of ${authority} (invented)`, phone, seen: '2026-11-01' }], ...more });
    const [exampleshire, saltmere] = [of('Exampleshire', '01632 960000'), of('Saltmere', '01632 960999')];
    const phoned = async (contacts: unknown, authority?: string) => {
      const w = await widget();
      w.element.contacts = contacts as never;
      if (authority) w.element.setAttribute('authority', authority);
      await w.choose('danger-yes', 'whereabouts-confirmed');
      await w.press('Continue');
      return w;
    };

    it('shows the number of the one', async () => {
      const w = await phoned(exampleshire);
      expect(w.root.textContent).to.match(/01632 960000.*Front door of Exampleshire.*number seen 1 November 2026/s).and.not.match(/has not been given/);
    });

    it('shows the number of the authority it is told, and another’s when told another', async () => {
      const w = await phoned([exampleshire, saltmere], 'Saltmere');
      expect(w.root.textContent).to.match(/01632 960999/).and.not.match(/01632 960000|has not been given/);
      w.element.authority = 'Exampleshire';
      await w.settle();
      expect(w.root.textContent).to.match(/01632 960000/).and.not.match(/01632 960999/);
    });

    for (const [name, contacts] of Object.entries({
      'for another guide': of('Exampleshire', '01632 960000', { guide: 'elsewhere' }),
      'of several authorities, none of them named': [exampleshire, saltmere],
      'with a number that is none': of('Exampleshire', 'ask Ann'),
      'with a number that is not text': of('Exampleshire', 1632960000 as never),
      'with no list of contacts': { ...exampleshire, contacts: 'front-door' },
    }))
      it(`goes on without those ${name}, and says that a number is missing`, async () => {
        const w = await phoned(contacts);
        expect(w.root.textContent).to.match(/999/).and.match(/has not been given your area’s number/).and.not.match(/01632|ask Ann/);
        await w.press('Go on');
        expect(w.heading).to.equal('You and the child');
      });
  });

  describe('judging lower than the guide', () => {
    const judging = (w: Widget) => w.root.querySelector('loh-judgement')!.shadowRoot!;
    const pressIn = async (w: Widget, root: ParentNode, text: string) => {
      [...root.querySelectorAll('button')].find((b) => b.textContent.trim() === text)!.click();
      await w.settle();
    };
    const atTheResult = async (id = 'young-carer') => {
      const w = await widget();
      w.element.open(castMember(id).assessment);
      await w.settle();
      w.screen!.dispatchEvent(new LohTurned({ page: 'result' }));
      return w.settle();
    };
    const goLower = async (w: Widget) => {
      judging(w).querySelector<HTMLInputElement>('#judge-lower')!.click();
      await w.settle();
      await pressIn(w, judging(w), 'Continue');
    };

    it('interrupts once, on a screen of its own, with its heading in focus; the way back keeps everything', async () => {
      const w = await atTheResult();
      await goLower(w);
      expect(w.screen!.localName).to.equal('loh-lower-judgement');
      expect(w.root.activeElement!.textContent).to.equal('Before you judge it lower');
      await w.choose('lower-step-level-2', 'lower-reason-help-works');
      await w.write('lower-why', 'Mornings are on time.');
      await w.press('‹ Back');
      expect(w.screen!.localName).to.equal('loh-recommendation');
      expect(judging(w).activeElement!.id, 'back where it was opened').to.equal('heading');
      expect(w.element.record!.said.find((s) => s.page === 'result')?.answers ?? {}, 'and nothing is decided').to.deep.equal({});
      await pressIn(w, judging(w), 'Continue');
      expect(w.find('#lower-why').value).to.equal('Mornings are on time.');
      expect(w.find('#lower-reason-help-works').checked).to.equal(true);
      await w.choose('lower-alone');
      await w.write('lower-assumptions', 'None that we see.');
      const before = Date.now();
      await w.press('Judge it lower, and go on');
      expect(w.heading).not.to.match(/lower/);
      const { judgement } = w.element.record!.said.find((s) => s.page === 'result')!.answers['judgement'] as unknown as { judgement: { at: string } };
      expect(judgement).to.deep.include({ decision: 'lower', step: 'level-2', reason: 'help-works', why: 'Mornings are on time.', noSupervisor: true });
      expect(Math.abs(Date.parse(judgement.at) - before)).to.be.lessThan(60_000);
      // At the result again: it is not asked about again.
      w.screen!.dispatchEvent(new LohTurned({ page: 'result' }));
      await w.settle();
      await pressIn(w, judging(w), 'Continue to the letter’s details');
      expect(w.screen!.localName).not.to.equal('loh-lower-judgement');
      expect((w.element.record!.said.find((s) => s.page === 'result')!.answers['judgement'] as unknown as { judgement: { at: string } }).judgement.at).to.equal(judgement.at);
    }).timeout(10_000);

    it('can be walked by keyboard: to the interruption, back, and through it', async () => {
      const w = await atTheResult();
      const active = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at as HTMLElement;
      };
      const tabTo = async (wanted: (at: HTMLElement) => boolean) => {
        for (let i = 0; i < 60 && !wanted(active()); i++) await sendKeys({ press: 'Tab' });
        expect(wanted(active()), 'Tab reached it').to.equal(true);
      };
      const named = (text: string) => (at: HTMLElement) => at.localName === 'button' && at.textContent.trim() === text;
      await tabTo((at) => (at as HTMLInputElement).name === 'judge');
      await sendKeys({ press: 'ArrowUp' });
      expect(active().id).to.equal('judge-lower');
      await tabTo(named('Continue'));
      await sendKeys({ press: 'Enter' });
      await w.settle();
      expect(w.root.activeElement!.textContent).to.equal('Before you judge it lower');
      await tabTo((at) => (at as HTMLInputElement).name === 'lower-step');
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Escape' });
      await w.settle();
      expect(w.screen!.localName, 'Escape leaves nothing').to.equal('loh-lower-judgement');
      await tabTo(named('Go back to the result'));
      await sendKeys({ press: 'Enter' });
      await w.settle();
      expect(active().textContent).to.equal('Your judgement');
      await tabTo(named('Continue'));
      await sendKeys({ press: 'Enter' });
      await w.settle();
      expect(w.find('#lower-step-level-1').checked).to.equal(true);
      await tabTo((at) => (at as HTMLInputElement).name === 'lower-reason');
      await sendKeys({ press: 'Space' });
      await tabTo((at) => at.id === 'lower-why');
      await sendKeys({ type: 'Mornings are on time.' });
      await tabTo((at) => at.id === 'lower-alone');
      await sendKeys({ press: 'Space' });
      await tabTo((at) => at.id === 'lower-assumptions');
      await sendKeys({ type: 'None seen.' });
      await tabTo(named('Judge it lower, and go on'));
      await sendKeys({ press: 'Enter' });
      await w.settle();
      expect(w.element.record!.said.find((s) => s.page === 'result')!.answers['judgement']).to.have.nested.property('judgement.decision', 'lower');
    }).timeout(20_000);

    it('lets the practitioner agree or go higher after all, with no interruption', async () => {
      const w = await atTheResult();
      await goLower(w);
      await w.press('Go back to the result');
      judging(w).querySelector<HTMLInputElement>('#judge-level-4')!.click();
      await w.settle();
      await pressIn(w, judging(w), 'Continue to the letter’s details');
      expect(w.element.record!.said.find((s) => s.page === 'result')!.answers['judgement']).to.have.nested.property('judgement.decision', 'higher');
      expect(w.screen!.localName).to.equal('loh-page');
    });

    it('keeps a supervisor’s view, from the result and from the letter, and changes no judgement by it', async () => {
      const w = await atTheResult('judged-lower');
      const { said, calls } = w.element.record!;
      await pressIn(w, judging(w), 'A supervisor adds their view');
      expect(w.heading).to.equal('A supervisor’s view');
      await w.choose('supervision-entered-by-supervisor', 'supervision-view-level-3');
      await w.write('supervision-by', 'Ms Example');
      await w.press('Keep this view');
      expect(w.screen!.localName).to.equal('loh-recommendation');
      expect(judging(w).textContent).to.match(/Ms Example: Higher: Level 3/);
      expect(w.element.record!.supervision).to.have.length(1);
      expect(w.element.record!.said).to.deep.equal(said);
      expect(w.element.record!.calls).to.deep.equal(calls);
    });

    it('keeps who has been given the letter, and tells it there', async () => {
      const w = await atTheResult('judged-lower');
      w.element.open({ ...w.element.record!, said: [...w.element.record!.said, { page: 'details', answers: {} }] });
      await w.settle();
      if (w.screen!.localName !== 'loh-referral') for (let i = 0; i < 3 && w.screen!.localName !== 'loh-referral'; i++) await w.goOn();
      await w.press('Write down who has been given this');
      await w.write('share-to', 'Front door (invented)');
      await w.press('Keep this');
      expect(w.screen!.localName, 'the list stays, for another').to.equal('loh-shares');
      await w.press('Back');
      expect(w.screen!.localName).to.equal('loh-referral');
      expect(w.root.textContent).to.match(/Shared with\s*·?\s*Front door \(invented\)/);
      expect(w.element.record!.shares![0]).to.include({ to: 'Front door (invented)' });
    });
  });

  it('does not ask a person to confirm leaving by the form that has just taken the record', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><levels-of-help name="safeguarding" as-of=${today}></levels-of-help></form>`);
    const w = await new Widget(form.querySelector('levels-of-help')!).settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(true);
    new FormData(form);
    expect(leave()).to.equal(false);
    await w.write('whereabouts-place', 'In the library');
    expect(leave(), 'something new was written').to.equal(true);
  });

  it('refuses a saved record that is cut short, and leaves what is here alone', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const before = w.element.record;
    expect(() => w.element.open(JSON.stringify(castMember('insulin').assessment).slice(0, 200))).to.throw(AssessmentError);
    expect(w.element.record).to.equal(before);
    expect(w.heading).to.equal('You and the child');
  });

  it('opens a record of another edition to be read only, saying what differs', async () => {
    const w = await widget();
    const { assessment } = castMember('young-carer');
    w.element.open({ ...assessment, guide: { ...assessment.guide, edition: 'old', hash: '0'.repeat(64) } });
    await w.element.updateComplete;
    expect(w.screen).to.equal(null);
    expect(w.element.renderRoot.textContent).to.match(/another edition/).and.match(/edition old/).and.match(/If I don’t get her up/);
  });

  it('takes 100,000 characters, other scripts and markup as text, everywhere', async () => {
    const long = `${'ا🙂<script>window.__ran = true</script>'.repeat(2_700)}end`;
    expect(long.length).to.be.greaterThan(100_000);
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    await w.press('Go on');
    await w.write('whereabouts-place', long);
    await w.choose('agency-police', 'age-not-known', 'support-none');
    await w.press('Go to the letter now');
    const judge = w.root.querySelector('loh-judgement')!;
    judge.shadowRoot!.querySelector<HTMLInputElement>('#judge-agree')!.click();
    judge.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await w.settle();
    await w.goOn();
    await w.goOn();
    expect(w.heading).to.equal('Referral for a child whose name is not written');
    expect(w.root.textContent).to.include(long.slice(0, 5_000));
    expect(w.root.querySelector('script')).to.equal(null);
    expect(window).not.to.have.property('__ran');
  }).timeout(20_000);

  it('can be walked by keyboard: tab, space, arrows and enter', async () => {
    const w = await widget();
    w.find('#danger-yes').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(w.find('#danger-no').checked).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await w.settle();
    expect(w.find('#whereabouts-confirmed').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await w.settle();
    expect(w.heading).to.equal('You and the child');
  });

  it('announces politely when what to do changes, without moving focus from the heading', async () => {
    const w = await widget();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    expect(w.element.renderRoot.querySelector('[role=status]')!.textContent).to.match(/Call 999 now/);
    expect(w.root.activeElement!.id).to.equal('heading');
  });

  describe('a letter saved from here', () => {
    const { assessment } = castMember('young-carer');
    const sent = JSON.stringify(asJson(sendingOf(guide, assessment)));
    /** Opens the screen, pastes this and looks at it. */
    const looking = async (w: Widget, saved = sent) => {
      await w.press('Open a letter saved from here');
      await w.write('pasted', saved);
      await w.press('Open it');
      await waitUntil(() => /^A letter/.test(w.heading), 'it was not opened');
      return w.settle();
    };

    it('is opened from the first page and from no other, and Back leads back', async () => {
      const w = await widget();
      await w.press('Open a letter saved from here');
      expect(w.heading).to.equal('Open a letter saved from here');
      expect(w.root.activeElement!.id).to.equal('heading');
      await w.press('‹ Back');
      expect(w.heading).to.equal('Right now');
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      expect(w.root.textContent).not.to.match(/saved from here/);
    });

    it('is gone on with from where it stood, as the record it is', async () => {
      const w = await looking(await widget());
      await w.choose('what-go-on');
      await w.press('Continue');
      expect(w.screen!.localName).to.equal('loh-referral');
      expect(w.element.record).to.deep.equal(assessment);
      expect(w.element.isWritten).to.equal(true);
    });

    it('is corrected by a new record that names it, from the page on which answers are checked', async () => {
      const w = await looking(await widget());
      await w.choose('what-correct');
      await w.write('why', 'His age was wrong.');
      await w.press('Continue');
      expect(w.heading).to.equal('Check your answers');
      const { corrects, ...rest } = w.element.record!;
      expect(rest).to.deep.equal(assessment);
      expect(corrects).to.include({ hash: sealOf(assessment).hash, why: 'His age was wrong.' });
      expect(w.element.text).to.include(`This corrects the record with code ${sealOf(assessment).code}: His age was wrong.`);
    });

    it('takes the place of nothing that is written without asking; what is here can be kept, and saved', async () => {
      const w = await widget();
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      await w.press('‹ Back');
      const before = w.element.record;
      await looking(w);
      await w.choose('what-go-on');
      await w.press('Continue');
      expect(w.heading).to.equal('What is written here now would be lost');
      expect(w.element.record).to.equal(before);
      await w.press('Keep what is here');
      expect(w.heading).to.equal('Right now');
      expect(w.element.record).to.equal(before);
      await looking(w);
      await w.choose('what-go-on');
      await w.press('Continue');
      await w.press('Open it in its place');
      expect(w.element.record).to.deep.equal(assessment);
    });

    it('says of itself whether it is what it was, when a host opens it', async () => {
      const w = await widget();
      expect(w.element.verdict).to.equal(undefined);
      w.element.open(sent);
      expect(w.element.verdict).to.deep.equal({ stands: 'unchanged', follows: true });
      w.element.open(sent.replace('13 years', '15 years'));
      expect(w.element.verdict).to.deep.equal({ stands: 'changed', follows: true });
    });
  });

  it('tells the host how the letter was taken, in which format and for whom, and never what it says', async () => {
    const w = await widget();
    const { assessment } = castMember('young-carer');
    w.element.open({ ...assessment, said: [...assessment.said, { page: 'result', answers: {} }, { page: 'details', answers: { 'child-name': { words: 'Sam Invented' } } }] });
    await w.settle();
    const heard: string[] = [];
    document.body.addEventListener('loh-referred', (event) => heard.push(JSON.stringify(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted')))));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await w.press('Download');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(heard).to.deep.equal([JSON.stringify({ how: 'download', format: 'text', audience: 'social-care' })]);
  });
});
