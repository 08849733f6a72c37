import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import type { LohAnswered, LohDrafted } from '../../src/elements/events.ts';
import type { LohPage } from '../../src/elements/page.ts';
import { termsIn } from '../../src/guide/terms-in.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { today } from '../../stories/cast.ts';

const pages = guide.conversations[0]!.pages;
const show = (id: string, answers: Answers = {}) =>
  fixture<LohPage>(html`<loh-page .guide=${guide} .page=${pages.find((p) => p.id === id)!} .answers=${answers} .asOf=${today}></loh-page>`);
const input = (page: LohPage, id: string) => page.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)!;
const draft = async (page: LohPage, act: () => void) => {
  setTimeout(act);
  return ((await oneEvent(page, 'loh-drafted')) as unknown as LohDrafted).answers;
};

describe('<loh-page>', () => {
  it('has a real label for every field, each with an id of its own', async () => {
    for (const { id, kind } of pages)
      if (!kind) {
        const page = await show(id);
        const ids = [...page.renderRoot.querySelectorAll('[id]')].map((e) => e.id);
        expect(new Set(ids).size, id).to.equal(ids.length);
        for (const field of page.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')) expect(field.labels!.length, `${id}: ${field.id}`).to.be.greaterThan(0);
      }
  });

  it('ticking a worry unticks “none of these”, and the other way round', async () => {
    const page = await show('about-caring', { 'caring-list': { options: ['none'] } });
    expect(await draft(page, () => input(page, 'caring-list-cares-some').click())).to.deep.equal({ 'caring-list': { options: ['cares-some'] } });
    expect(await draft(page, () => input(page, 'caring-list-not-known').click())).to.deep.equal({ 'caring-list': { options: ['not-known'] } });
    await page.updateComplete;
    expect(input(page, 'caring-list-cares-some').checked).to.equal(false);
  });

  it('keeps every answer of several given before anything is drawn anew', async () => {
    const grid = await show('everyone');
    for (const row of ['child-said', 'baby-injury', 'risky-person']) input(grid, `everyone-list-${row}-no`).click();
    expect(grid.answers['everyone-list']).to.deep.equal({ rows: { 'child-said': 'no', 'baby-injury': 'no', 'risky-person': 'no' } });
    const list = await show('about-caring');
    for (const worry of ['cares-some', 'caring-harms']) input(list, `caring-list-${worry}`).click();
    expect(list.answers['caring-list']).to.deep.equal({ options: ['cares-some', 'caring-harms'] });
  });

  it('sets each row of a grid by itself', async () => {
    const page = await show('everyone');
    await draft(page, () => input(page, 'everyone-list-suicide-not-known').click());
    await page.updateComplete;
    expect(await draft(page, () => input(page, 'everyone-list-nobody-no').click())).to.deep.equal({ 'everyone-list': { rows: { suicide: 'not-known', nobody: 'no' } } });
  });

  it('chooses nothing beforehand', async () => {
    for (const { id, kind } of pages) if (!kind) expect((await show(id)).renderRoot.querySelector(':checked'), id).to.equal(null);
  });

  it('keeps what is written from autofill and spelling services', async () => {
    const page = await show('strengths');
    for (const field of page.renderRoot.querySelectorAll('textarea, input[type=text]')) {
      expect(field.getAttribute('autocomplete')).to.equal('off');
      expect(field.getAttribute('spellcheck')).to.equal('false');
      expect(field.getAttribute('writingsuggestions')).to.equal('false');
    }
  });

  it('names a date still to come, or a return before the going, and keeps it', async () => {
    const page = await show('about-missing', { episodes: { episodes: [{ began: '2026-12-01', note: '' }] } });
    page.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.updateComplete;
    expect(page.renderRoot.textContent).to.match(/still to come/);
    expect(input(page, 'episodes-0-began').value).to.equal('2026-12-01');
    const back = await show('about-missing', { episodes: { episodes: [{ began: '2026-11-02', ended: '2026-11-01', note: '' }] } });
    back.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await back.updateComplete;
    expect(back.renderRoot.textContent).to.match(/came back before they went/);
  });

  it('adds and takes out a time missing', async () => {
    const page = await show('about-missing', { episodes: { episodes: [{ began: '2026-11-01', note: 'a' }] } });
    const press = (text: string) => [...page.renderRoot.querySelectorAll('button')].find((b) => b.textContent === text)!.click();
    await draft(page, () => press('Add another time'));
    await page.updateComplete;
    expect(await draft(page, () => press('Take out time 1'))).to.deep.equal({ episodes: { episodes: [{ note: '' }] } });
  });

  it('asks of a cause who says so, and lets the child name the one that matters most', async () => {
    const page = await show('why-home');
    expect(await draft(page, () => input(page, 'why-home-causes-conflict').click())).to.deep.equal({ 'why-home-causes': { causes: [{ option: 'conflict' }] } });
    await page.updateComplete;
    await draft(page, () => input(page, 'why-home-causes-conflict-by-child').click());
    await page.updateComplete;
    await draft(page, () => input(page, 'why-home-causes-loss').click());
    await page.updateComplete;
    await draft(page, () => input(page, 'why-home-causes-conflict-most').click());
    await page.updateComplete;
    expect(await draft(page, () => input(page, 'why-home-causes-loss-most').click()), 'only one matters most').to.deep.equal({ 'why-home-causes': { causes: [{ option: 'conflict', saidBy: 'child' }, { option: 'loss', most: true }] } });
    await page.updateComplete;
    expect(await draft(page, () => input(page, 'why-home-causes-not-known').click())).to.deep.equal({ 'why-home-causes': { causes: [{ option: 'not-known' }] } });
  });

  it('reads in the words of the agency', async () => {
    const page = await show('everyone');
    const text = () => page.renderRoot.textContent;
    expect(text()).to.match(/due to go today/);
    page.agency = 'health';
    await page.updateComplete;
    expect(text()).to.match(/due to be discharged/).and.not.match(/due to go today/);
  });

  it('lets evidence be added later', async () => {
    const page = await show('known-caring');
    setTimeout(() => [...page.renderRoot.querySelectorAll('button')].find((b) => b.textContent === 'Add it later')!.click());
    expect(((await oneEvent(page, 'loh-answered')) as unknown as LohAnswered).page).to.equal('known-caring');
  });

  it('has targets a thumb can hit', async () => {
    const page = await show('everyone');
    for (const target of page.renderRoot.querySelectorAll('button, .option, .choice')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  describe('the words it uses', () => {
    const terms = (page: LohPage) => page.renderRoot.querySelector<HTMLDetailsElement>('details.terms');
    const listed = (page: LohPage) => [...(terms(page)?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent);
    const all = new Map(guide.terms!.map((t) => [t.term, t]));

    it('are explained on every page where one of law or of the field stands, each with what it means', async () => {
      let pagesWith = 0;
      for (const { id, kind } of pages) {
        if (kind) continue;
        const page = await show(id);
        const form = page.renderRoot.querySelector('form')!.cloneNode(true) as HTMLElement;
        for (const e of form.querySelectorAll('.terms')) e.remove();
        const texts = [...form.querySelectorAll('*')].flatMap((e) => [...e.childNodes]).filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent ?? '');
        expect(listed(page).map((name) => name.replace(/ \(.*/, '')), id).to.deep.equal(termsIn(guide, texts).map((t) => t.term));
        for (const dt of terms(page)?.querySelectorAll('dt') ?? []) expect(dt.nextElementSibling!.textContent, id).to.equal(all.get(dt.textContent.replace(/ \(.*/, ''))!.means);
        if (terms(page)) pagesWith++;
      }
      expect(pagesWith).to.be.greaterThan(5);
    });

    it('stand closed after the actions, where they push nothing away', async () => {
      const page = await show('areas');
      expect(listed(page)).to.include('female genital mutilation (FGM)');
      expect(terms(page)!.open).to.equal(false);
      const actions = page.renderRoot.querySelector('.actions')!;
      expect(actions.nextElementSibling === terms(page)).to.equal(true);
      expect(actions.getBoundingClientRect().bottom).to.be.at.most(terms(page)!.getBoundingClientRect().top);
      expect(terms(page)!.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('are closed again on the next page, and stay open while this one is filled in', async () => {
      const page = await show('areas');
      terms(page)!.open = true;
      await draft(page, () => input(page, 'areas-list-violence').click());
      await page.updateComplete;
      expect(terms(page)!.open).to.equal(true);
      page.page = pages.find((p) => p.id === 'about-honour')!;
      await page.updateComplete;
      expect(listed(page)).to.include('forced marriage');
      expect(terms(page)!.open).to.equal(false);
    });

    it('wait for the rest of the guide, and are not missed where there are none', async () => {
      const page = await fixture<LohPage>(html`<loh-page .page=${pages.find((p) => p.id === 'who-and-where')!}></loh-page>`);
      expect(terms(page)).to.equal(null);
      page.guide = guide;
      await page.updateComplete;
      expect(listed(page)).to.include('looked after');
      page.guide = { ...guide, terms: undefined };
      await page.updateComplete;
      expect(terms(page)).to.equal(null);
    });
  });
});
