import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { LohTurned } from '../../src/elements/events.ts';
import { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { languageOf, Languages, nearestLang } from '../../src/elements/language.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { mark, pseudo, pseudoWords } from '../support/pseudo.ts';
import { Widget } from '../support/widget.ts';

const frameOf = (element: LevelsOfHelp) => element.renderRoot.querySelector<HTMLElement>('.frame')!;
const dangerOf = (element: LevelsOfHelp) => element.renderRoot.querySelector('loh-danger')!.shadowRoot!.querySelector('.more')!.textContent;
const settled = (element: LevelsOfHelp) => new Widget(element).settle();

describe('nearestLang', () => {
  it('is the element’s own, or the nearest above it, through slots and shadow roots, or the document’s', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><section><b></b></section></div>`);
    const section = outer.querySelector('section')!;
    const root = section.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="cy"><slot></slot><i></i></p><em></em>';
    expect(nearestLang(outer.querySelector('b')!), 'slotted').to.equal('cy');
    expect(nearestLang(root.querySelector('i')!)).to.equal('cy');
    expect(nearestLang(root.querySelector('em')!), 'through the shadow root').to.equal('fr');
    outer.querySelector('b')!.lang = 'de';
    expect(nearestLang(outer.querySelector('b')!)).to.equal('de');
    const alone = document.body.appendChild(document.createElement('div'));
    expect(nearestLang(alone)).to.equal(document.documentElement.lang);
    alone.remove();
    expect(nearestLang(document.createElement('div'))).to.equal('');
  });
});

describe('languageOf', () => {
  it('is the tag’s own language, then that of its first part, whatever the case; none for one that nobody brought', () => {
    const cy = { lang: 'cy', words: pseudoWords };
    const north = { lang: 'cy-GB-north', words: pseudoWords };
    const languages = new Languages().set('cy', cy).set('cy-GB-north', north);
    expect(languageOf('cy', languages)).to.equal(cy);
    expect(languageOf('CY-gb', languages)).to.equal(cy);
    expect(languageOf('cy-GB-North', languages)).to.equal(north);
    for (const tag of ['en', 'en-GB', 'fr', '']) expect(languageOf(tag, languages), tag).to.equal(undefined);
  });
});

describe('the language of a widget', () => {
  before(() => LevelsOfHelp.languages.set('qps', pseudo(guide)));
  after(() => ['qps', 'qpr', 'qpn'].forEach((tag) => LevelsOfHelp.languages.delete(tag)));

  it('is each widget’s own: two languages on one page, each right', async () => {
    const both = await fixture<HTMLElement>(html`<div><levels-of-help as-of=${today} lang="qps-GB"></levels-of-help><levels-of-help as-of=${today} lang="en"></levels-of-help></div>`);
    const [a, b] = [...both.querySelectorAll('levels-of-help')];
    await Promise.all([settled(a!), settled(b!)]);
    expect([dangerOf(a!), dangerOf(b!)]).to.deep.equal([mark('What to do'), 'What to do']);
    expect([frameOf(a!).lang, frameOf(b!).lang]).to.deep.equal(['qps', 'en']);
    expect(new Widget(a!).heading).to.equal(mark('Right now'));
    expect(new Widget(b!).heading).to.equal('Right now');
  });

  it('follows its own lang, and keeps the page and what is being written on it', async () => {
    const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today}></levels-of-help>`));
    await w.settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const { screen } = w;
    await w.write('age', 'about ten');
    w.element.lang = 'qps';
    await w.settle();
    await w.settle();
    expect(w.heading).to.equal(mark('You and the child'));
    expect(w.screen).to.equal(screen);
    expect(w.find('#age').value).to.equal('about ten');
    w.element.lang = 'fr';
    await w.settle();
    await w.settle();
    expect(w.heading, 'no French was brought: English').to.equal('You and the child');
  });

  it('is looked up again where it is put', async () => {
    const home = await fixture<HTMLElement>(html`<div><div lang="qps"></div><div lang="en"><levels-of-help as-of=${today}></levels-of-help></div></div>`);
    const element = home.querySelector('levels-of-help')!;
    await settled(element);
    expect(dangerOf(element)).to.equal('What to do');
    home.firstElementChild!.append(element);
    await settled(element);
    expect(dangerOf(element)).to.equal(mark('What to do'));
  });

  it('is drawn anew when its door comes later, and lets go when it has left the page', async () => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qpr"></levels-of-help>`);
    await settled(element);
    expect(dangerOf(element)).to.equal('What to do');
    LevelsOfHelp.languages.set('qpr', pseudo(guide, { lang: 'qpr', dir: 'rtl' }));
    await settled(element);
    expect(dangerOf(element)).to.equal(mark('What to do'));
    expect(frameOf(element).dir).to.equal('rtl');
    element.remove();
    LevelsOfHelp.languages.set('qpr', pseudo(guide));
  });

  it('marks what stays in the guide’s language, and only that, where a language has no guide', async () => {
    LevelsOfHelp.languages.set('qpn', { lang: 'qpn', words: pseudoWords });
    const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qpn"></levels-of-help>`));
    await w.settle();
    expect(w.heading).to.equal('Right now');
    expect(w.find('#heading').lang).to.equal('en-GB');
    expect(w.element.renderRoot.querySelector<HTMLElement>('.model')!.lang).to.equal('en-GB');
    const button = w.find<HTMLElement>('button[type=submit]');
    expect([button.textContent, button.closest('[lang]')]).to.deep.equal([mark('Continue'), null]);
    // Every text with a plain letter stands in something marked as English.
    const bare = [...w.root.querySelectorAll('*')].filter((e) => e.localName !== 'style' && [...e.childNodes].some((n) => n instanceof Text && /[A-Za-z]/.test(n.data)) && !e.closest('[lang="en-GB"]'));
    expect(bare.map((e) => e.textContent)).to.deep.equal([]);
  });

  it('uses no overlay that has a fault: its screens stay in the guide’s language, and the form goes on', async () => {
    const said = console.error;
    const heard: unknown[] = [];
    console.error = (...all: unknown[]) => heard.push(...all);
    try {
      LevelsOfHelp.languages.set('qpn', { lang: 'qpn', words: pseudoWords, guide: { language: 'qpn', guide: 'another', indicators: {} } });
      const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qpn"></levels-of-help>`));
      await w.settle();
      expect(w.heading).to.equal('Right now');
      expect(String(heard[0])).to.match(/overlay.*another guide/s);
    } finally {
      console.error = said;
    }
  });
});

describe('what is written in another direction', () => {
  before(() => LevelsOfHelp.languages.set('qpr', pseudo(guide, { lang: 'qpr', dir: 'rtl' })));
  after(() => LevelsOfHelp.languages.delete('qpr'));

  it('keeps numbers to phone, the letter and what the practitioner writes in their own direction', async () => {
    const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qpr" .contacts=${[{ id: 'front-door', phone: '01632 960000', seen: today }]}><p>Phone.</p></levels-of-help>`));
    await w.settle();
    w.element.open(castMember('baby-bruise').assessment);
    await w.settle();
    w.screen!.dispatchEvent(new LohTurned({ page: 'result' }));
    await w.settle();
    const directionOf = (selector: string) => getComputedStyle(w.find<HTMLElement>(selector)).direction;
    expect(directionOf('h2')).to.equal('rtl');
    const numbers = [...w.root.querySelectorAll<HTMLElement>('.number')];
    expect(numbers).not.to.be.empty;
    for (const number of numbers) expect(getComputedStyle(number).direction, number.textContent).to.equal('ltr');
    w.screen!.dispatchEvent(new LohTurned('call'));
    await w.settle();
    const field = w.find('#call-said');
    field.value = 'She asked for help.';
    expect(field.matches(':dir(ltr)')).to.equal(true);
  });

  it('draws the letter in its own, with the language it is in, on the screen and on paper', async () => {
    const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qpr"></levels-of-help>`));
    await w.settle();
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    const article = w.find<HTMLElement>('article');
    expect([article.lang, getComputedStyle(article).direction, w.find('#heading').lang]).to.deep.equal(['en-GB', 'ltr', 'en-GB']);
    dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('.loh-paper')!.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
    expect([sheet.lang, sheet.dir]).to.deep.equal(['en-GB', 'ltr']);
    expect(sheet.textContent).to.match(/In short/);
    dispatchEvent(new Event('afterprint'));
  });
});
