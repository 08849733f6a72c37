import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohKept, LohTurned } from '../../src/elements/events.ts';
import type { LohShares } from '../../src/elements/shares.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';

const clock = () => new Date('2026-11-23T14:40:00Z');
const shared = castMember('supervised').assessment.shares!;
const show = (shares = shared, bases = guide.lawfulBases!, quiet: string[] = []) => fixture<LohShares>(html`<loh-shares .shares=${shares} .bases=${bases} .quiet=${quiet} .clock=${clock}></loh-shares>`);
const el = (s: LohShares, id: string) => s.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const write = async (s: LohShares, id: string, text: string) => {
  el(s, id).value = text;
  el(s, id).dispatchEvent(new Event('input'));
  await s.updateComplete;
};
const press = (s: LohShares, text: string) => [...s.renderRoot.querySelectorAll('button')].find((b) => b.textContent.trim() === text)!.click();
const kept = async (s: LohShares, text: string) => {
  setTimeout(() => press(s, text));
  return ((await oneEvent(s, 'loh-kept')) as unknown as LohKept).kept.shares!;
};

describe('<loh-shares>', () => {
  it('writes down to whom, what, why and on what ground; when is now unless said otherwise', async () => {
    const s = await show([]);
    await write(s, 'share-to', 'School nurse (invented)');
    await write(s, 'share-what', 'The whole letter');
    await write(s, 'share-why', 'She sees him weekly');
    el(s, 'share-lawful-public-task').click();
    await s.updateComplete;
    expect(await kept(s, 'Keep this')).to.deep.equal([{ to: 'School nurse (invented)', what: 'The whole letter', why: 'She sees him weekly', when: '23 November 2026 at 14:40', lawful: 'public-task', acknowledged: '' }]);
    await s.updateComplete;
    expect(s.renderRoot.querySelector('[role=status]')!.textContent).to.match(/Written down: School nurse/);
    expect(el(s, 'share-to').value, 'ready for another').to.equal('');
    expect(s.renderRoot.querySelectorAll('.shares > li')).to.have.length(1);
  });

  it('lets “not known” be said of the ground, and takes none for granted', async () => {
    const s = await show([]);
    expect(s.renderRoot.querySelector('input:checked')).to.equal(null);
    await write(s, 'share-to', 'Ann (invented)');
    el(s, 'share-lawful-not-known').click();
    await s.updateComplete;
    expect((await kept(s, 'Keep this'))[0]).to.include({ lawful: 'not-known' });
  });

  it('keeps agreeing to help, and to medical care, apart from what lets us share', async () => {
    const s = await show();
    expect(s.renderRoot.querySelector('#share-lawful-hint')!.textContent).to.match(/agreeing to be helped is another matter, and agreeing to medical care a third/);
    expect(s.renderRoot.textContent).not.to.match(/\bconsent/i);
  });

  it('adds later who said that they have it, to that share alone', async () => {
    const s = await show();
    s.renderRoot.querySelector<HTMLButtonElement>('.shares button')!.click();
    await s.updateComplete;
    await s.updateComplete;
    expect(s.shadowRoot!.activeElement!.id, 'focus is not lost with the button').to.equal('share-1-who');
    expect(el(s, 'share-1-when').value, 'now, unless said otherwise').to.equal('23 November 2026 at 14:40');
    await write(s, 'share-1-who', 'Bo (invented)');
    expect(await kept(s, 'Keep')).to.deep.equal([shared[0], { ...shared[1], acknowledged: 'Bo (invented), 23 November 2026 at 14:40' }]);
    await s.updateComplete;
    expect(s.renderRoot.querySelectorAll('.shares button')).to.have.length(0);
  });

  it('asks to whom, and who said so, before it keeps anything', async () => {
    const s = await show();
    let events = 0;
    s.addEventListener('loh-kept', () => events++);
    press(s, 'Keep this');
    await s.updateComplete;
    expect(s.renderRoot.querySelector('#summary')!.textContent).to.match(/Write who was given it/);
    s.renderRoot.querySelector<HTMLButtonElement>('.shares button')!.click();
    await s.updateComplete;
    await write(s, 'share-1-who', ' ');
    press(s, 'Keep');
    await s.updateComplete;
    expect(s.renderRoot.querySelector('#summary')!.textContent).to.match(/Write who said so/);
    expect(events).to.equal(0);
  });

  it('says what must not be told where shares are written down, and leads back', async () => {
    const s = await show([], [], ['Do not tell or ask the family']);
    expect(s.renderRoot.textContent).to.match(/Do not tell or ask the family\. Check before/);
    expect(s.renderRoot.querySelector('[id^=share-lawful]'), 'a guide that lists no grounds').to.equal(null);
    setTimeout(() => press(s, 'Back'));
    expect(((await oneEvent(s, 'loh-turned')) as unknown as LohTurned).to).to.equal('back');
  });

  it('is axe-clean with a receipt being written and what is missing named', async () => {
    const s = await show();
    s.renderRoot.querySelector<HTMLButtonElement>('.shares button')!.click();
    await s.updateComplete;
    press(s, 'Keep this');
    await s.updateComplete;
    await axeClean(s);
  });
});
