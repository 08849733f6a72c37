import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { LohTurned, type Turn } from '../../src/elements/events.ts';
import { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { keptAccount } from '../../src/assessment/account.ts';
import { cast, castMember, today } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';
import { pseudo, pseudoWords } from '../support/pseudo.ts';
import { textsIn, unmarkedIn } from '../support/unmarked.ts';
import { Widget } from '../support/widget.ts';

LevelsOfHelp.languages.set('qps', pseudo(guide));

const begun = async (more = html``) => new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="qps" exit-url="/">${more}</levels-of-help>`)).settle();
const opened = async (id: string, change: object = {}) => {
  const w = await begun();
  w.element.open({ ...castMember(id).assessment, ...change });
  return w.settle();
};
const turn = async (w: Widget, to: Turn) => {
  w.screen!.dispatchEvent(new LohTurned(to));
  return w.settle();
};
/** Every closed part is opened, so that nothing is drawn only later. */
const open = async (w: Widget) => {
  const each = (root: ParentNode) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) each(element.shadowRoot);
  };
  each(w.element.renderRoot);
  return w.settle();
};
const clean = async (w: Widget, where: string) => {
  await open(w);
  const own = [today, ...textsIn(w.element.record), ...textsIn(w.element.account), ...textsIn(w.element.draft)];
  expect(unmarkedIn(w.element.renderRoot, own), where).to.deep.equal([]);
};

describe('a language that nobody speaks', () => {
  it('finds a text that was planted past the catalogue, in an element, a label and a placeholder', async () => {
    const w = await begun();
    await clean(w, 'before');
    const planted = document.createElement('p');
    planted.textContent = 'Continue';
    const field = document.createElement('input');
    field.placeholder = 'Write here';
    field.setAttribute('aria-label', 'Name');
    w.root.querySelector('form')!.append(planted, field);
    expect(unmarkedIn(w.element.renderRoot).map(({ text }) => text)).to.have.members(['Continue', 'Write here', 'Name']);
  });

  it('is spoken by the first page, its danger line and footer, and by what was left unanswered', async () => {
    const w = await begun();
    await clean(w, 'first page');
    w.find<HTMLButtonElement>('button[type=submit]').click();
    await w.settle();
    expect(w.root.querySelector('#summary')).to.exist;
    await clean(w, 'error summary');
    await w.choose('danger-no');
    const footer = w.element.renderRoot.querySelector('loh-start-again')!;
    for (const id of ['again', 'leave']) {
      footer.shadowRoot!.querySelector<HTMLButtonElement>(`#${id}`)!.click();
      await footer.updateComplete;
      await clean(w, id);
      footer.shadowRoot!.querySelector<HTMLButtonElement>('#keep')!.click();
      await footer.updateComplete;
    }
  });

  it('is spoken by every page that any of the cast meets', async () => {
    const met = new Set<string>();
    const w = await begun();
    for (const { id, assessment } of cast) {
      const fresh = assessment.said.filter(({ page }) => !met.has(page));
      if (!fresh.length) continue;
      w.element.open(assessment);
      await w.settle();
      await clean(w, `${id}: where it stands`);
      for (const { page } of fresh) {
        met.add(page);
        await turn(w, { page });
        await clean(w, `${id}: ${page}`);
      }
    }
    expect(met.size).to.be.greaterThan(30);
  }).timeout(120_000);

  it('is spoken by evidence as it is written, its helps and the help with wording', async () => {
    const w = await opened('young-carer');
    await turn(w, { page: 'known-caring' });
    for (const change of w.root.querySelectorAll<HTMLButtonElement>('[id$=-change]')) {
      change.click();
      await w.settle();
      await clean(w, change.id);
    }
    const field = [...w.root.querySelectorAll('textarea')].find((box) => box.nextElementSibling?.localName === 'loh-wording')!;
    field.value = 'He is streetwise and looks anxious.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 1500));
    await w.settle();
    expect(field.nextElementSibling!.shadowRoot!.querySelector('.rows')).to.exist;
    await clean(w, 'while writing');
  });

  it('is spoken by the result, judging lower, a supervisor, shares, a call and the letter’s controls', async () => {
    for (const id of ['young-carer', 'supervised', 'officer-grading', 'third-time-in-25-days', 'nothing-known', 'first-time-missing']) {
      const w = await opened(id);
      await turn(w, { page: 'result' });
      await new Promise((done) => setTimeout(done, 100));
      await clean(w, `${id}: result`);
    }
    const w = await opened('supervised');
    await turn(w, { page: 'result' });
    for (const aside of ['lower-judgement', 'supervision', 'shares', 'call'] as const) {
      await turn(w, aside);
      await clean(w, aside);
      // Pressed with nothing written: what is still to be said.
      w.root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await w.settle();
      await clean(w, `${aside}, pressed`);
      if (w.screen!.localName !== 'loh-recommendation') await turn(w, 'back');
    }
    await turn(w, 'leave');
    const letter = await opened('supervised', { left: true });
    await turn(letter, { page: 'letter' });
    expect(letter.screen!.localName).to.equal('loh-referral');
    expect(letter.root.querySelector('article')!.lang).to.equal('en-GB');
    expect(letter.root.querySelector('article')!.textContent).to.match(/In short/);
    for (const audience of ['social-care', 'own-file', 'family', 'child']) {
      letter.find(`#audience-${audience}`).click();
      await letter.settle();
      await clean(letter, `letter for ${audience}`);
    }
  }).timeout(60_000);

  it('is spoken by whom to phone now, and above every page after', async () => {
    for (const id of ['insulin', 'baby-bruise', 'marriage-planned']) {
      const w = await opened(id);
      await turn(w, { page: 'everyone' });
      await clean(w, `${id}: above the page`);
    }
    const w = await begun();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    w.find<HTMLButtonElement>('button[type=submit]').click();
    await w.settle();
    expect(w.screen!.localName).to.equal('loh-phone-now');
    await clean(w, 'phone now');
  });

  it('is spoken by every page that a child sees, by what stands between, and by the pages after', async () => {
    const { id, pages } = guide.conversations.find((c) => c.purpose === 'return-home-interview')!;
    let record = begin(guide, today, { conversation: id });
    const w = await begun();
    const met: string[] = [];
    for (let page = journeyOf(guide, record).pages.at(-1)!; page.kind !== 'check'; page = journeyOf(guide, record).pages.at(-1)!) {
      w.element.open(record);
      await w.settle();
      await clean(w, page.id);
      met.push(page.id);
      if (page === pages.filter((p) => p.facing).at(-1)) {
        w.find('#next').click();
        await w.settle();
        await clean(w, 'given back');
      }
      record = say(record, page.id, page.questions.some((q) => q.id === 'talk-now') ? { 'talk-now': { option: 'yes' } } : {});
    }
    expect(met).to.include.members(pages.filter((p) => p.facing).map((p) => p.id));
  }).timeout(60_000);

  it('is spoken where a saved letter is opened', async () => {
    const w = await opened('supervised');
    const saved = JSON.stringify(w.element.referral);
    await turn(w, { page: 'now' });
    await turn(w, 'open');
    await clean(w, 'open');
    w.find<HTMLButtonElement>('button[type=submit]').click();
    await w.settle();
    await clean(w, 'nothing given');
    (w.screen as HTMLElementTagNameMap['loh-open']).read('{');
    await w.settle();
    expect(w.root.querySelectorAll('#summary .technical[lang=en]')).to.have.length(1);
    await clean(w, 'cut short');
    (w.screen as HTMLElementTagNameMap['loh-open']).read(saved);
    await w.settle();
    await clean(w, 'found');
    for (const what of ['go-on', 'correct', 'read']) {
      w.find(`#what-${what}`).click();
      await w.settle();
      w.find<HTMLButtonElement>('button[type=submit]').click();
      await w.settle();
      await clean(w, what);
      if (what === 'go-on') {
        w.root.querySelector<HTMLButtonElement>('button.link')!.click();
        await w.settle();
      }
    }
  });

  const after = async (id: string, lang = 'qps') => {
    const account = wrenUntil(id);
    const w = await begun();
    w.element.lang = lang;
    w.element.asOf = account.at(-1)!.asOf;
    w.element.open(keptAccount(account));
    return { w: await w.settle(), account };
  };
  const slim = async (w: Widget, where: string) => {
    w.element.style.inlineSize = '320px';
    await open(w);
    const frame = w.element.renderRoot.querySelector('.frame')!;
    expect(frame.scrollWidth, `${where}: wider than 320 pixels`).to.be.at.most(320);
    w.element.style.inlineSize = '';
  };

  it('is spoken by a child’s record over time and its chart, whatever is due, and by what each later record changes, also at 320 pixels', async () => {
    for (const { id, conversation } of weeks) {
      const { w, account } = await after(id);
      expect(w.screen!.localName).to.equal('loh-timeline');
      await clean(w, `${id}: over time`);
      // What is read of a record is drawn when it is opened.
      await clean(w, `${id}: over time, each read`);
      expect(w.root.querySelectorAll('.read')).to.have.length(account.length);
      await slim(w, `${id}: over time`);
      if (conversation === 'referral') continue;
      for (const { page } of account.at(-1)!.said) await turn(w, { page }).then(() => clean(w, `${id}: ${page}`));
      await turn(w, { page: account.at(-1)!.said.at(-1)!.page });
      const result = journeyOf(guide, account.at(-1)!).pages.find(({ kind }) => kind === 'result')!;
      await turn(w, { page: result.id });
      if (w.screen!.localName === 'loh-phone-now') await turn(w, 'back');
      expect(w.screen!.localName).to.equal('loh-changed');
      await clean(w, `${id}: what changed`);
      await slim(w, `${id}: what changed`);
    }
  }).timeout(240_000);

  it('marks every text of a guide that is in no such language as what it is, over time and in what changed', async () => {
    LevelsOfHelp.languages.set('qpu', { lang: 'qpu', words: pseudoWords });
    const left = (w: Widget) => {
      // What somebody wrote may begin with a text of the guide.
      const own = textsIn(w.element.account).flatMap((text) => [text, ...text.split(': ').slice(1).map((rest) => `: ${rest}`)]).filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
      const found = new Set<string>();
      const walk = (node: ParentNode) => {
        for (const child of node.childNodes) {
          if (child instanceof Text && /[A-Za-z]{2}/.test(own.reduce((rest, text) => rest.split(text).join(''), child.data)) && langOf(child.parentElement) !== 'en-GB') found.add(child.data.trim());
          else if (child instanceof Element && child.localName !== 'style') {
            walk(child);
            if (child.shadowRoot) walk(child.shadowRoot);
          }
        }
      };
      const langOf = (element: Element | null): string => element?.closest('[lang]')?.getAttribute('lang') ?? (element ? langOf((element.getRootNode() as ShadowRoot).host ?? null) : '');
      walk(w.root);
      return [...found];
    };
    for (const id of ['accepted', 'no-better', 'not-closed', 'closed']) {
      const { w, account } = await after(id, 'qpu');
      await open(w);
      await open(w);
      expect(left(w), `${id}: over time`).to.deep.equal([]);
      await turn(w, { page: journeyOf(guide, account.at(-1)!).pages.find(({ kind }) => kind === 'result')!.id });
      if (w.screen!.localName === 'loh-phone-now') await turn(w, 'back');
      await open(w);
      expect(left(w), `${id}: what changed`).to.deep.equal([]);
    }
  }).timeout(120_000);

  it('is spoken where a saved record over time is opened, whole, broken, and in place of what is here', async () => {
    for (const account of [wrenUntil('closed'), wrenUntil('closed').map((record, i) => (i === 3 ? { ...record, asOf: '2026-10-31' } : record)), wrenUntil('referral')]) {
      const w = await opened('supervised');
      await turn(w, { page: 'now' });
      await turn(w, 'open');
      (w.screen as HTMLElementTagNameMap['loh-open']).read(JSON.stringify(keptAccount(account)));
      await w.settle();
      expect(w.root.querySelectorAll('ol li')).to.have.length(account.length);
      await clean(w, 'found');
      await slim(w, 'found');
      w.find<HTMLButtonElement>('[aria-describedby="go-on"]').click();
      await w.settle();
      await clean(w, 'in place of what is here');
    }
    const { w, account } = await after('no-better');
    w.element.open(keptAccount(account.map((record, i) => (i === 3 ? { ...record, asOf: '2026-10-31' } : record))));
    await w.settle();
    await clean(w, 'a link that is broken');
  });

  it('is spoken of a record of another edition, of a broken widget, and of the desk', async () => {
    const { guide: made } = castMember('young-carer').assessment;
    const w = await opened('young-carer', { guide: { ...made, edition: '2025 (invented)', hash: 'f'.repeat(64) } });
    await clean(w, 'another edition');
    w.element.wipe();
    await w.settle();
    w.element.persist = 'sealed';
    await w.settle();
    await clean(w, 'nothing kept');
    w.element.required = true;
    w.element.name = 'record';
    await w.settle();
    expect(w.element.validationMessage).not.to.match(/[A-Za-z]/);
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    w.element.guide = { id: 'not a guide' };
    await w.settle();
    expect(w.element.renderRoot.querySelector('[role=alert] .technical')).to.exist;
    await clean(w, 'broken');
  });

  it('keeps the record and the letter as they are in English, whatever the screen speaks', async () => {
    const letters = [];
    for (const lang of ['en', 'qps']) {
      const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang=${lang}></levels-of-help>`));
      await w.settle();
      w.element.open(castMember('young-carer').assessment);
      await w.settle();
      await turn(w, { page: 'known-caring' });
      const { localName } = w.screen!;
      expect(localName).to.equal('loh-page');
      w.root.querySelector<HTMLButtonElement>('[id$="-add"]')!.click();
      await w.settle();
      const box = [...w.root.querySelectorAll('textarea')].find((one) => !one.value)!;
      box.value = 'Seen at the gate.';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await w.settle();
      w.root.querySelector<HTMLElement>(`#${CSS.escape(box.id.replace('-what', '-basis-seen'))}`)!.click();
      await w.settle();
      w.find<HTMLButtonElement>('button[type=submit]').click();
      await w.settle();
      letters.push(JSON.stringify([w.element.record, w.element.letter]));
    }
    expect(letters[0]).to.include('The person referring').and.include('23 November 2026');
    expect(letters[1]).to.equal(letters[0]);
  });
});
