import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohReferral } from '../../src/elements/referral.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { formats, type Format, type Write } from '../../src/referral/formats.ts';
import { audiences, type Audience, type Referral } from '../../src/referral/referral.ts';
import { refer } from '../../src/referral/refer.ts';
import { asHtml } from '../../src/referral/html.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { sendingOf, type Sending } from '../../src/referral/sending.ts';
import { asText } from '../../src/referral/text.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';

const letter = refer(guide, castMember('awkward-words').assessment);
const show = () => fixture<LohReferral>(html`<loh-referral .letter=${letter}></loh-referral>`);
const familys: Referral = { ...letter, title: 'For the family', sections: [] };

const find = (r: LohReferral, text: string) => [...r.renderRoot.querySelectorAll('button')].find((b) => b.textContent === text)!;
const press = (r: LohReferral, text: string) => find(r, text).click();
const status = (r: LohReferral) => r.renderRoot.querySelector('[role=status]')!.textContent;
const settle = async (r: LohReferral) => {
  for (let i = 0; i < 5; i++) {
    await new Promise((done) => setTimeout(done));
    await r.updateComplete;
  }
};

const sending = (audience: Audience, copies: Partial<Record<Audience, Referral>> = {}): Sending => {
  const made = sendingOf(guide, castMember('awkward-words').assessment, audience);
  const other: Partial<Record<Audience, Referral>> = { family: familys, child: familys, ...copies };
  return { ...made, letter: other[audience] ?? made.letter };
};
const sendable = (copies: Partial<Record<Audience, Referral>> = {}, from: Record<string, Format> = formats) =>
  fixture<LohReferral>(html`<loh-referral .formats=${from} .sendingTo=${(audience: Audience) => sending(audience, copies)}></loh-referral>`);
const choose = async (r: LohReferral, audience: string) => {
  r.renderRoot.querySelector<HTMLInputElement>(`#audience-${audience}`)!.click();
  await settle(r);
};
const pick = async (r: LohReferral, format: string) => {
  const select = r.renderRoot.querySelector('select')!;
  select.value = format;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(r);
};
/** What is told of each taking. */
const listen = (r: LohReferral) => {
  const taken: string[] = [];
  r.addEventListener('loh-taken', (event) => {
    const { how, format, audience } = event as Event & { how: string; format?: string; audience?: string };
    taken.push(`${how} ${format ?? ''} ${audience ?? ''}`);
  });
  return taken;
};

describe('<loh-referral>', () => {
  it('shows every line of the letter as text, markup and all', async () => {
    const r = await show();
    for (const line of [...letter.summary, ...letter.sections.flatMap((s) => s.lines)]) expect(r.renderRoot.textContent).to.include(line.text);
    expect(r.renderRoot.querySelector('article img, article script, article i, article b')).to.equal(null);
  });

  for (const whereabouts of ['missing', 'confirmed'])
    it(`shows markup in every free-text field there is as text: on the screen, on paper and in HTML (${whereabouts})`, async () => {
      const evil = '<img src=x onerror="window.__ran = 1"><script>window.__ran = 2</script><b>&amp;</b>';
      let account = begin(guide, today);
      for (;;) {
        const page = journeyOf(guide, account).pages.at(-1)!;
        if (page.kind === 'letter') break;
        const worries = concernsIn(guide, journeyOf(guide, account)).map((c) => c.indicator.id);
        account = say(account, page.id, Object.fromEntries(page.questions.flatMap((q): [string, Answer][] => {
          const all = q.options?.filter((o) => !o.stands).map((o) => o.id) ?? [];
          const answers: Partial<Record<typeof q.ask, Answer>> = {
            words: { words: evil },
            evidence: { evidence: worries.map((indicator) => ({ indicator, what: evil, who: evil, when: evil, basis: 'said-by-child' as const })) },
            people: { people: [{ name: evil, relation: evil, thinks: evil, safeContact: evil, knows: 'yes' }] },
            episodes: { episodes: [{ note: evil }] },
            judgement: { judgement: { decision: 'lower', step: 'level-1', why: evil, consulted: evil, assumptions: evil } },
            many: { options: all },
            causes: { causes: all.map((option) => ({ option, saidBy: 'child' as const })) },
            one: q.id === 'whereabouts' ? { option: whereabouts } : { option: q.options?.find((o) => o.stands === 'no')?.id ?? q.options?.[0]?.id ?? '' },
            grid: { rows: Object.fromEntries((q.options ?? []).map((o) => [o.id, 'no' as const])) },
          };
          const answer = answers[q.ask];
          return answer ? [[q.id, answer]] : [];
        })));
      }
      account = { ...account, calls: [{ whom: evil, number: evil, when: evil, said: evil, reference: evil, agreed: evil, decisionDue: evil }] };
      const told = refer(guide, account);
      const stage = await fixture<HTMLElement>(html`<div>
        <loh-referral .letter=${told}></loh-referral>
        <loh-answers .guide=${guide} .journey=${journeyOf(guide, account)} .page=${guide.conversations[0]!.pages.find((p) => p.kind === 'check')!}></loh-answers>
        <loh-recommendation .guide=${guide} .assessment=${account}></loh-recommendation>
      </div>`);
      dispatchEvent(new Event('beforeprint'));
      const roots = [...stage.children, document.querySelector('.loh-paper')!].map((e) => e.shadowRoot!);
      for (const root of roots) {
        expect(root.textContent).to.include(evil);
        expect(root.querySelector('img, script')).to.equal(null);
      }
      dispatchEvent(new Event('afterprint'));
      const page = new DOMParser().parseFromString(asHtml(told), 'text/html');
      expect(page.querySelector('img, script')).to.equal(null);
      expect(page.body.textContent).to.include(evil);
      expect(window).not.to.have.property('__ran');
    });

  const withClipboard = async (value: unknown, act: () => Promise<void>) => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    try {
      await act();
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  };

  it('offers the letter to be copied by hand where the page may not copy', async () => {
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }]) {
      const r = await show();
      await withClipboard(clipboard, async () => {
        const taken = listen(r);
        press(r, 'Copy as text');
        await settle(r);
        expect(taken, 'nothing was taken yet').to.deep.equal([]);
        const box = r.renderRoot.querySelector('textarea')!;
        expect(box.value).to.equal(asText(letter));
        expect(box.readOnly).to.equal(true);
        expect(r.shadowRoot!.activeElement).to.equal(box);
        expect([box.selectionStart, box.selectionEnd], 'all of it is chosen').to.deep.equal([0, box.value.length]);
        expect(status(r)).to.match(/Ctrl and C/);
      });
    }
  });

  it('copies what is shown, for the reader that was chosen, and says so', async () => {
    const r = await sendable();
    const copied: string[] = [];
    await withClipboard({ writeText: (text: string) => Promise.resolve(void copied.push(text)) }, async () => {
      const taken = listen(r);
      press(r, 'Copy as text');
      await settle(r);
      expect(status(r)).to.match(/^Copied\./);
      await choose(r, 'family');
      press(r, 'Copy as text');
      await settle(r);
      expect(copied).to.deep.equal([asText(letter), asText(familys)]);
      expect(taken).to.deep.equal(['copy text social-care', 'copy text family']);
    });
  });

  it('is for social care unless somebody else is chosen, and offers each reader only the formats that may be theirs', async () => {
    const r = await sendable();
    const offered = () => [...r.renderRoot.querySelectorAll('option')].map((o) => o.value);
    expect(r.renderRoot.querySelector<HTMLInputElement>('input:checked')!.id).to.equal('audience-social-care');
    // Whoever looks for the child is offered a sheet only where one was written.
    expect(r.renderRoot.querySelector('#audience-trigger-plan')).to.equal(null);
    for (const audience of audiences.filter((id) => id !== 'trigger-plan')) {
      await choose(r, audience);
      expect(offered(), audience).to.deep.equal(Object.entries(formats).filter(([, f]) => f.for.includes(audience)).map(([id]) => id));
    }
    expect(offered()).not.to.include('json');
  });

  it('says why there is no copy for a reader, and then shows nothing to take', async () => {
    const r = await sendable({ family: { ...letter, refused: 'No copy for the family, because they must not be told yet.' } });
    await choose(r, 'family');
    expect(r.renderRoot.querySelector('article')!.textContent).to.match(/they must not be told yet/).and.not.include(letter.summary[0]!.text);
    expect([...r.renderRoot.querySelectorAll('.take button')]).to.deep.equal([]);
    expect(status(r)).to.match(/there is no copy/);
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.loh-paper')!.shadowRoot!.textContent, 'nor on paper').to.match(/they must not be told yet/).and.not.include(letter.summary[0]!.text);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows what is only to be said aloud, and lays it on no paper', async () => {
    const r = await sendable({ child: { ...familys, refused: 'Not safe on paper.', aloud: true, sections: [{ id: 'next', heading: 'What happens next', lines: [{ text: 'Somebody will ring.' }] }] } });
    await choose(r, 'child');
    expect(r.renderRoot.querySelector('article')!.textContent).to.match(/Not safe on paper/).and.match(/Somebody will ring/);
    expect([...r.renderRoot.querySelectorAll('.take button')]).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.loh-paper')!.shadowRoot!.textContent).to.match(/Not safe on paper/).and.not.match(/Somebody will ring/);
    dispatchEvent(new Event('afterprint'));
  });

  it('never shows the family or the child the whole letter, whoever forgot to lay theirs out', async () => {
    const r = await sendable({ family: letter, child: letter });
    for (const audience of ['family', 'child']) {
      await choose(r, audience);
      expect(r.renderRoot.querySelector('article')!.textContent, audience).to.match(/not for them/).and.not.include(letter.summary[0]!.text);
    }
  });

  describe('downloaded', () => {
    let saved: { name: string; href: string }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    before(() => (HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, href: this.href });
    }));
    after(() => (HTMLAnchorElement.prototype.click = click));
    beforeEach(() => (saved = []));

    for (const [id, format] of Object.entries(formats).filter(([id]) => ['text', 'html', 'json'].includes(id)))
      it(`as ${id}: under a name that names no child, with a way to copy it should nothing have been saved`, async () => {
        const r = await sendable();
        const taken = listen(r);
        await pick(r, id);
        press(r, 'Download');
        await settle(r);
        const { code } = sealOf(castMember('awkward-words').assessment);
        expect(saved.map((s) => s.name)).to.deep.equal([`referral-${code}.${format.ending}`]);
        const written = await (await (format as Format).load())(sending('social-care'));
        expect(await (await fetch(saved[0]!.href)).text()).to.equal(written);
        expect(status(r)).to.include(saved[0]!.name);
        expect(r.renderRoot.querySelector('details')!.open).to.equal(false);
        expect(r.renderRoot.querySelector('summary')!.textContent).to.match(/If nothing was saved/);
        // A text box has one kind of line end.
        expect(r.renderRoot.querySelector('textarea')!.value).to.equal(String(written).replaceAll('\r\n', '\n'));
        expect(taken).to.deep.equal([`download ${id} social-care`]);
      });

    const made = (load: Format['load']): Record<string, Format> => ({ text: formats.text, madeUp: { name: 'Made-up', type: 'application/x-made-up', ending: 'made', for: audiences, load } });

    it('in a format that is loaded only when it is asked for, once however often it is pressed, on a button that keeps its focus', async () => {
      let asked = 0;
      let arrive!: (write: Write) => void;
      const r = await sendable({}, made(() => (asked++, new Promise((done) => (arrive = done)))));
      await pick(r, 'madeUp');
      expect(asked, 'not for the looking').to.equal(0);
      const button = find(r, 'Download');
      button.focus();
      button.click();
      await settle(r);
      expect(status(r)).to.equal('Loading the Made-up copy…');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(button.disabled).to.equal(false);
      button.click();
      button.click();
      await settle(r);
      expect([asked, saved.length]).to.deep.equal([1, 0]);
      arrive(() => new Uint8Array([1, 2, 3]));
      await settle(r);
      expect(saved.map((s) => s.name.split('.').at(-1))).to.deep.equal(['made']);
      expect(r.shadowRoot!.activeElement).to.equal(button);
      expect(button.hasAttribute('aria-disabled')).to.equal(false);
      expect(r.renderRoot.querySelector('textarea')!.value, 'bytes cannot be copied: the letter can').to.equal(asText(letter));
    });

    for (const [why, load, says] of [
      ['cannot be loaded', () => Promise.reject(new TypeError('Failed to fetch')), /^The Made-up copy could not be loaded from this page’s folder\. The plain text is below\.$/],
      ['cannot be written', () => Promise.resolve(() => Promise.reject(new Error('made up'))), /^The Made-up copy could not be made\./],
    ] as const)
      it(`and ${why}: says so, and gives the plain text`, async () => {
        const r = await sendable({}, made(load));
        const taken = listen(r);
        await pick(r, 'madeUp');
        press(r, 'Download');
        await settle(r);
        expect(status(r)).to.match(says);
        expect(r.renderRoot.querySelector('details')).to.equal(null);
        expect(r.renderRoot.querySelector('textarea')!.value).to.equal(asText(letter));
        expect([saved, taken]).to.deep.equal([[], []]);
        await axeClean(r);
      });

    it('never for a reader who was left while it was loading', async () => {
      let arrive!: (write: Write) => void;
      const r = await sendable({}, made(() => new Promise((done) => (arrive = done))));
      await pick(r, 'madeUp');
      press(r, 'Download');
      await settle(r);
      await choose(r, 'family');
      arrive(() => 'for social care');
      await settle(r);
      expect(saved).to.deep.equal([]);
      expect(status(r)).to.match(/this copy is below/);
    });
  });

  describe('printed', () => {
    const { print } = window;
    afterEach(() => (window.print = print));

    it('says that a window was opened, and no more', async () => {
      const r = await sendable();
      const taken = listen(r);
      window.print = () => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name)));
      press(r, 'Print');
      await settle(r);
      expect(status(r)).to.match(/^The print window was opened\. Nothing tells/);
      expect(taken).to.deep.equal(['print  social-care']);
    });

    it('says where none was, as in a frame that may open none, and gives the text', async () => {
      const r = await sendable();
      const taken = listen(r);
      window.print = () => undefined;
      press(r, 'Print');
      await new Promise((done) => setTimeout(done, 1100));
      await settle(r);
      expect(status(r)).to.match(/no print window was opened/);
      expect(r.renderRoot.querySelector('textarea')!.value).to.equal(asText(letter));
      expect(taken).to.deep.equal([]);
    });

    it('has a title of its own that names no child, and gives the page’s back', async () => {
      const mine = document.title;
      await sendable();
      document.title = 'The host’s own';
      dispatchEvent(new Event('beforeprint'));
      expect(document.title).to.equal(`Letter ${sealOf(castMember('awkward-words').assessment).code}`);
      dispatchEvent(new Event('afterprint'));
      expect(document.title).to.equal('The host’s own');
      dispatchEvent(new Event('beforeprint'));
      document.title = 'Changed meanwhile';
      dispatchEvent(new Event('afterprint'));
      expect(document.title).to.equal('Changed meanwhile');
      document.title = mine;
    });
  });

  it('lays the letter on paper only while printing, and shows nothing else there', async () => {
    const r = await show();
    dispatchEvent(new Event('beforeprint'));
    const paper = document.querySelector('.loh-paper')!;
    expect(paper.shadowRoot!.textContent).to.include(letter.summary[0]!.text);
    expect(getComputedStyle(paper).display, 'not on the screen').to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.loh-paper')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(0);
    r.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.loh-paper'), 'gone with the letter').to.equal(null);
  });
});
