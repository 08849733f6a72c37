import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohReferral } from '../../src/elements/referral.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { asHtml } from '../../src/referral/html.ts';
import { asText } from '../../src/referral/text.ts';
import { castMember, today } from '../../stories/cast.ts';

const letter = refer(guide, castMember('awkward-words').assessment);
const show = () => fixture<LohReferral>(html`<loh-referral .letter=${letter}></loh-referral>`);
const press = (r: LohReferral, text: string) => [...r.renderRoot.querySelectorAll('button')].find((b) => b.textContent === text)!.click();

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

  it('offers the letter to be copied by hand where the page may not copy', async () => {
    const r = await show();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      let taken = 0;
      r.addEventListener('loh-taken', () => taken++);
      press(r, 'Copy as text');
      for (let i = 0; i < 5; i++) await r.updateComplete;
      expect(taken, 'nothing was taken yet').to.equal(0);
      expect(r.renderRoot.querySelector('textarea')!.value).to.equal(asText(letter));
      expect(r.renderRoot.querySelector('[role=status]')!.textContent).to.match(/Ctrl and C/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
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
