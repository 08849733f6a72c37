import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { LohOpened } from '../../src/elements/events.ts';
import type { LohOpen } from '../../src/elements/open.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson } from '../../src/referral/json.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { sendingOf, type Sending } from '../../src/referral/sending.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';

const { assessment } = castMember('young-carer');
const sent = asJson(sendingOf(guide, assessment));
const LATER = '2026-12-14';

const settle = async (o: LohOpen) => {
  for (let i = 0; i < 5; i++) {
    await new Promise((done) => setTimeout(done));
    await o.updateComplete;
  }
};
const show = (day = today, here?: Sending) => fixture<LohOpen>(html`<loh-open .guide=${guide} .today=${day} .here=${here}></loh-open>`);
const find = <T extends HTMLElement = HTMLInputElement>(o: LohOpen, selector: string) => o.renderRoot.querySelector<T>(selector)!;
const press = async (o: LohOpen, text: string) => {
  [...o.renderRoot.querySelectorAll('button')].find((b) => b.textContent.trim() === text)!.click();
  // A file is read in the browser's own time.
  if (text === 'Open it') await waitUntil(() => o.stage !== 'ask' || find(o, '#summary'), 'it was neither opened nor refused');
  await settle(o);
};
const write = (o: LohOpen, selector: string, text: string) => {
  const field = find(o, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const paste = async (o: LohOpen, saved: unknown) => {
  write(o, '#pasted', typeof saved === 'string' ? saved : JSON.stringify(saved));
  await press(o, 'Open it');
  return o;
};
const give = (o: LohOpen, content: string, name = 'referral.json') => {
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'application/json' }));
  find(o, '#file').files = files.files;
  find(o, '#file').dispatchEvent(new Event('change'));
};
const heading = (o: LohOpen) => find(o, '#heading').textContent.trim();
const told = (o: LohOpen) => o.renderRoot.textContent.replace(/\s+/g, ' ');
const focused = (o: LohOpen) => o.shadowRoot!.activeElement?.id;
const listen = (o: LohOpen) => {
  const heard: { record: Assessment; toCheck: boolean }[] = [];
  o.addEventListener('loh-opened', (event) => heard.push({ record: (event as unknown as LohOpened).record, toCheck: (event as unknown as LohOpened).toCheck }));
  return heard;
};

describe('<loh-open>', () => {
  it('opens a file, a paste and a record alone', async () => {
    const file = await show();
    give(file, JSON.stringify(sent));
    await press(file, 'Open it');
    expect(heading(file)).to.equal('A letter made on 23 November 2026');
    const pasted = await paste(await show(), sent);
    expect(heading(pasted)).to.equal('A letter made on 23 November 2026');
    expect(focused(pasted)).to.equal('heading');
    const alone = await paste(await show(), assessment);
    expect(heading(alone)).to.equal('A record made on 23 November 2026');
  });

  it('takes what was given last: a paste after a file, a file after a paste', async () => {
    const o = await show();
    give(o, 'not this');
    await paste(o, sent);
    expect(heading(o)).to.match(/^A letter/);
    const other = await show();
    write(other, '#pasted', 'not this');
    give(other, JSON.stringify(sent));
    await press(other, 'Open it');
    expect(heading(other)).to.match(/^A letter/);
  });

  it('takes a file dropped onto it', async () => {
    const o = await show();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([JSON.stringify(sent)], 'referral.json'));
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
    find(o, '.drop').dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    find(o, '.drop').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    expect(find(o, '#file').files![0]!.name).to.equal('referral.json');
    await press(o, 'Open it');
    expect(heading(o)).to.match(/^A letter/);
  });

  for (const [name, saved, says] of [
    ['nothing', '', [/Choose a file, or paste/]],
    ['what is cut short', JSON.stringify(sent).slice(0, 300), [/The record is not whole/]],
    ['something else', { version: 9, asOf: 'today', said: [{ page: 7 }] }, [/version: must be one of 0/, /guide: is missing/, /said\[0\]\.page: must be text/, /said\[0\]\.answers: is missing/, /calls: is missing/]],
    ['a list', [], [/The record must be an object/]],
  ] as const)
    it(`given ${name}, names every fault and its place, and loses nothing that was pasted`, async () => {
      const text = typeof saved === 'string' ? saved : JSON.stringify(saved);
      const o = await paste(await show(), text);
      for (const fault of says) expect(told(o)).to.match(fault);
      expect(focused(o)).to.equal('summary');
      expect(find<HTMLTextAreaElement>(o, '#pasted').value).to.equal(text);
      await axeClean(o);
    });

  it('refuses what is larger than 5 MB before reading it, from a file and from a paste', async () => {
    const large = `"${'x'.repeat(5 * 1024 * 1024)}"`;
    const o = await show();
    give(o, large);
    await press(o, 'Open it');
    expect(told(o)).to.match(/larger than 5 MB/);
    expect(told(await paste(await show(), large))).to.match(/larger than 5 MB/);
  });

  it('says when a file cannot be read', async () => {
    const o = await show();
    give(o, '{}');
    find(o, '#file').files![0]!.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await press(o, 'Open it');
    expect(told(o)).to.match(/could not be read/);
  });

  for (const [name, saved, says, warns] of [
    ['unchanged', sent, /Unchanged since it was made\..*It follows from its answers\./, false],
    ['changed', { ...sent, patterns: ['made-up'] }, /CHANGED since it was made: do not rely on it; ask for it again\./, true],
    ['sealed again with another level', { ...sent, level: { ...sent.level, step: 'made-up' } }, /It does NOT follow from its answers/, true],
    ['with nothing to compare', assessment, /This cannot be checked/, false],
  ] as const)
    it(`says in plain words of what is ${name}`, async () => {
      const o = await paste(await show(), saved);
      expect(told(o)).to.match(says).and.match(/does not rule out forgery/);
      expect(Boolean(o.renderRoot.querySelector('.urgent')), 'a warning').to.equal(warns);
      await axeClean(o);
    });

  it('says what made it, when, and its code', async () => {
    const o = await paste(await show(LATER), sent);
    expect(told(o)).to.include(`${guide.title}, edition ${guide.edition}`).and.include('23 November 2026. Today is 14 December 2026.').and.include(sealOf(assessment).code);
  });

  it('shows the letter as it was sent, with nothing to change and nothing heard', async () => {
    const worded = structuredClone(sent);
    worded.letter.title = 'Referral, as it was worded then';
    const o = await paste(await show(), worded);
    const heard = listen(o);
    await press(o, 'Continue');
    const letter = find<HTMLElement & { updateComplete: Promise<unknown> }>(o, 'loh-referral');
    await letter.updateComplete;
    expect(letter.shadowRoot!.textContent).to.include('Referral, as it was worded then').and.match(/DO NOT RELY ON THIS/);
    expect([...letter.shadowRoot!.querySelectorAll('button')].map((b) => b.textContent.trim())).to.deep.equal(['‹ Back', 'Copy as text', 'Print']);
    letter.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await settle(o);
    expect(heading(o), 'back to the choices').to.match(/^A letter/);
    expect(heard).to.deep.equal([]);
  });

  it('goes on with a record of today as it is', async () => {
    const o = await paste(await show(), sent);
    const heard = listen(o);
    find(o, '#what-go-on').click();
    await settle(o);
    expect(told(o)).not.to.match(/As of which day/);
    await press(o, 'Continue');
    expect(heard).to.deep.equal([{ record: assessment, toCheck: false }]);
  });

  it('never takes a day for granted: it asks, and writes a change of day down', async () => {
    for (const [day, expected] of [['today', LATER], ['own', today]] as const) {
      const o = await paste(await show(LATER), sent);
      const heard = listen(o);
      find(o, '#what-go-on').click();
      await settle(o);
      await press(o, 'Continue');
      expect(heard, 'not without the day').to.deep.equal([]);
      expect(focused(o)).to.equal('as-of-today');
      expect(told(o)).to.match(/Choose the day/);
      await axeClean(o);
      find(o, `#as-of-${day}`).click();
      await press(o, 'Continue');
      const { record } = heard[0]!;
      expect(record.asOf).to.equal(expected);
      expect(record.carriedOn?.map((c) => c.from)).to.deep.equal(day === 'today' ? [today] : undefined);
      expect(record.said).to.deep.equal(assessment.said);
    }
  });

  it('corrects only when it is told what was wrong', async () => {
    const o = await paste(await show(), sent);
    const heard = listen(o);
    find(o, '#what-correct').click();
    await settle(o);
    write(o, '#why', '   ');
    await press(o, 'Continue');
    expect(heard).to.deep.equal([]);
    expect(focused(o)).to.equal('why');
    expect(find(o, '#why').getAttribute('aria-invalid')).to.equal('true');
    write(o, '#why', ' The age was wrong. ');
    await press(o, 'Continue');
    expect(heard[0]!.toCheck).to.equal(true);
    expect(heard[0]!.record.corrects).to.include({ hash: sealOf(assessment).hash, why: 'The age was wrong.' });
  });

  it('gives the one it came from back as it came, to be kept', async () => {
    const text = `${JSON.stringify(sent)}\n`;
    const o = await paste(await show(), text);
    let name = '';
    let kept: Promise<string> | undefined;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
      kept = fetch(this.href).then((r) => r.text());
    };
    try {
      await press(o, 'Download it as it came');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.equal(`referral-${sealOf(assessment).code}.json`);
    expect(await kept).to.equal(text);
    expect(told(o)).to.match(/If nothing was saved/);
  });

  it('offers one of another edition to be read and no more: its letter as it was sent, or its answers where it came alone', async () => {
    const older = { ...assessment, guide: { ...assessment.guide, edition: 'old', hash: '0'.repeat(64) } };
    for (const [saved, shows] of [[older, /If I don’t get her up/], [{ ...sent, record: older }, undefined]] as const) {
      const o = await paste(await show(), saved);
      expect([...o.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((i) => i.id)).to.deep.equal(['what-read']);
      expect(told(o)).to.match(/another edition of the guide/).and.match(/edition old/);
      await press(o, 'Continue');
      if (shows) expect(told(o)).to.match(shows);
      else expect(find(o, 'loh-referral').shadowRoot!.textContent).to.match(/If I don’t get her up/);
    }
  });

  it('asks before it takes the place of what is written, and saves that first if it is wanted', async () => {
    const here = sendingOf(guide, castMember('insulin').assessment);
    const o = await paste(await show(today, here), sent);
    const heard = listen(o);
    find(o, '#what-go-on').click();
    await settle(o);
    await press(o, 'Continue');
    expect(heading(o)).to.equal('What is written here now would be lost');
    expect(focused(o)).to.equal('heading');
    await axeClean(o);
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      await press(o, 'Save what is here first');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal([`referral-${here.seal.code}.json`]);
    expect(heard).to.deep.equal([]);
    await press(o, 'Open it in its place');
    expect(heard).to.have.length(1);
  });

  it('holds nothing any more when the browser brings the page back', async () => {
    const o = await paste(await show(), sent);
    await press(o, 'Continue');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle(o);
    expect(heading(o)).to.equal('Open a letter saved from here');
    expect(find<HTMLTextAreaElement>(o, '#pasted').value).to.equal('');
    expect(o.saved).to.equal(undefined);
  });
});
