import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { Piece } from '../../src/assessment/evidence.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohPage } from '../../src/elements/page.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';

const journey = journeyOf(guide, castMember('young-carer').assessment);
const found = guide.conversations[0]!.pages.find((p) => p.id === 'known-caring')!;
const concerns = concernsIn(guide, journey).filter((c) => c.pages.some((p) => p.id === 'about-caring'));
const first = 'evidence-caring-caring-harms-0';
const log = '2/11/2026 Late, 09:10\n5/11/2026 Late, 09:25\n12/11/2026 – Asleep\n20/11/2026 Late';

const show = (...evidence: Piece[]) =>
  fixture<LohPage>(html`<loh-page .guide=${guide} .page=${found} .answers=${evidence.length ? { 'evidence-caring': { evidence } } : {}} .concerns=${concerns} .asOf=${today}></loh-page>`);
const find = <T extends HTMLElement = HTMLInputElement>(page: LohPage, id: string) => page.renderRoot.querySelector<T>(`#${CSS.escape(id)}`);
const button = (page: LohPage, text: string | RegExp) => [...page.renderRoot.querySelectorAll('button')].find((b) => (typeof text === 'string' ? b.textContent.trim() === text : text.test(b.textContent)));
const pieces = (page: LohPage): Piece[] => {
  const answer = page.answers['evidence-caring'];
  return answer && 'evidence' in answer ? answer.evidence : [];
};
const write = async (page: LohPage, id: string, text: string) => {
  const field = find(page, id)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.updateComplete;
};
const press = async (page: LohPage, text: string | RegExp) => {
  button(page, text)!.click();
  await page.updateComplete;
  await page.updateComplete;
};
const paste = async (page: LohPage, id: string, text: string) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  find(page, id)!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
  await write(page, id, text);
};
const pause = () => new Promise((done) => setTimeout(done, 1400));
const piece = (more: Partial<Piece> = {}): Piece => ({ indicator: 'caring-harms', what: 'Late.', basis: 'recorded', when: '20 November 2026', who: 'School register', effect: 'Tired.', ...more });
const focused = (page: LohPage) => (page.renderRoot as ShadowRoot).activeElement?.id;
const helps = (page: LohPage) => [...page.renderRoot.querySelectorAll('.help p')].map((p) => p.textContent);

describe('a page of evidence', () => {
  it('is one field for each worry until something is written, and then asks how, when and who', async () => {
    const page = await show();
    expect(page.renderRoot.querySelectorAll('textarea').length).to.equal(2);
    expect(page.renderRoot.querySelectorAll('input').length).to.equal(0);
    await write(page, `${first}-what`, 'Late again.');
    expect(pieces(page)).to.deep.equal([{ indicator: 'caring-harms', what: 'Late again.', when: '23 November 2026', who: 'The person referring' }]);
    expect(page.renderRoot.querySelectorAll(`[name="${first}-basis"]`).length).to.equal(5);
    expect(page.renderRoot.querySelectorAll(':checked').length, 'nothing is chosen beforehand').to.equal(0);
  });

  it('takes when and who in one press, and any words instead', async () => {
    const page = await show();
    await write(page, `${first}-what`, 'Late again.');
    await press(page, 'Yesterday');
    expect(pieces(page)[0]!.when).to.equal('22 November 2026');
    expect(button(page, 'Yesterday')!.getAttribute('aria-pressed')).to.equal('true');
    await write(page, `${first}-when`, '2 to 20 November');
    expect(pieces(page)[0]!.when).to.equal('2 to 20 November');
  });

  it('never gives the person referring for what another said, and leaves a name that was written', async () => {
    const page = await show();
    await write(page, `${first}-what`, 'Late again.');
    find(page, `${first}-basis-said-by-child`)!.click();
    await page.updateComplete;
    expect(pieces(page)[0]!.who).to.equal('The child, to the person referring');
    await write(page, `${first}-who`, 'Told the nurse');
    find(page, `${first}-basis-recorded`)!.click();
    await page.updateComplete;
    expect(pieces(page)[0]!.who).to.equal('Told the nurse');
  });

  it('keeps whose words they are, and what it means for the child; emptied again it is not kept', async () => {
    const page = await show();
    await write(page, `${first}-what`, 'I am tired.');
    find(page, `${first}-basis-said-by-child`)!.click();
    await page.updateComplete;
    find(page, `${first}-words-child`)!.click();
    await page.updateComplete;
    expect(find(page, `${first}-what`)!.classList.contains('childs')).to.equal(true);
    await write(page, `${first}-effect`, 'He sleeps in class.');
    expect(pieces(page)[0]).to.deep.include({ words: 'child', effect: 'He sleeps in class.' });
    await write(page, `${first}-effect`, '');
    expect(pieces(page)[0]).not.to.have.property('effect');
    expect(find<HTMLElement>(page, `${first}-so-what`)!.closest('details')!.open, 'it does not close under the hands').to.equal(true);
  });

  it('stands as a line once written; Change opens it where it was, Done closes it', async () => {
    const page = await show(piece({ what: 'I get her up.', words: 'child', basis: 'said-by-child' }));
    expect(page.renderRoot.querySelector('.written q')!.textContent).to.equal('I get her up.');
    expect(find(page, `${first}-what`)).to.equal(null);
    await press(page, 'Change');
    expect(focused(page)).to.equal(`${first}-what`);
    await press(page, /^Done/);
    expect(focused(page)).to.equal(`${first}-change`);
  });

  it('adds a piece and takes one out, which can be undone', async () => {
    const page = await show(piece());
    await press(page, /^Add another piece/);
    expect(focused(page)).to.equal('evidence-caring-caring-harms-1-what');
    await write(page, 'evidence-caring-caring-harms-1-what', 'Asleep.');
    await press(page, /^Take it out/);
    expect(pieces(page).map((p) => p.what)).to.deep.equal(['Late.']);
    await press(page, 'Undo');
    expect(pieces(page).map((p) => p.what)).to.deep.equal(['Late.', 'Asleep.']);
  });

  it('keeps what was written of a worry that is not ticked now', async () => {
    const page = await show(piece(), piece({ indicator: 'not-ticked', what: 'Kept.' }));
    await press(page, 'Change');
    await write(page, `${first}-what`, 'Late, often.');
    expect(pieces(page).map((p) => p.what)).to.deep.equal(['Late, often.', 'Kept.']);
  });

  describe('when several lines are pasted', () => {
    it('offers to make pieces of them, with their days, and puts them back as they were', async () => {
      const page = await show();
      await write(page, `${first}-what`, 'x');
      await paste(page, `${first}-what`, log);
      await press(page, 'Make 4 pieces of these lines');
      expect(pieces(page).map((p) => [p.when, p.what])).to.deep.equal([['2/11/2026', 'Late, 09:10'], ['5/11/2026', 'Late, 09:25'], ['12/11/2026', 'Asleep'], ['20/11/2026', 'Late']]);
      expect(focused(page)).to.equal('evidence-caring-caring-harms-undo');
      expect(page.renderRoot.querySelector('[role=status]')!.textContent).to.equal('4 pieces made of your lines.');
      await press(page, 'Undo');
      expect(pieces(page).map((p) => p.what)).to.deep.equal([log]);
    });

    it('gives no day to a line that has none, and loses nothing that was said beside them', async () => {
      const page = await show();
      await write(page, `${first}-what`, 'x');
      await write(page, `${first}-effect`, 'Tired.');
      await paste(page, `${first}-what`, 'Late\nAsleep');
      await press(page, 'Make 2 pieces of these lines');
      expect(pieces(page)).to.deep.equal([
        { indicator: 'caring-harms', what: 'Late', when: '', who: 'The person referring', effect: 'Tired.' },
        { indicator: 'caring-harms', what: 'Asleep', when: '', who: 'The person referring' },
      ]);
    });

    it('takes back the way back once something else was written', async () => {
      const page = await show();
      await paste(page, `${first}-what`, log);
      await press(page, 'Make 4 pieces of these lines');
      await press(page, 'Change');
      await write(page, `${first}-what`, 'Late, 09:10, in tears');
      expect(button(page, 'Undo')).to.equal(undefined);
    });

    it('keeps them as one, or says nothing where they were typed or are one line', async () => {
      const page = await show();
      await paste(page, `${first}-what`, log);
      await press(page, 'Keep as one');
      expect([pieces(page)[0]!.what, button(page, /pieces of these/)]).to.deep.equal([log, undefined]);
      await write(page, `${first}-what`, `${log}\nmore`);
      expect(button(page, /pieces of these/)).to.equal(undefined);
      await paste(page, `${first}-what`, 'One line.');
      expect(button(page, /pieces of these/)).to.equal(undefined);
    });
  });

  describe('the help for the reader', () => {
    it('waits until the writing pauses, is told once, and stops nobody', async () => {
      const page = await show();
      await write(page, `${first}-what`, 'She seems tired.');
      find(page, `${first}-basis-seen`)!.click();
      await page.updateComplete;
      expect(helps(page)).to.deep.equal([]);
      await pause();
      await page.updateComplete;
      expect(helps(page).join()).to.match(/Is “seems” what was seen/).and.match(/What does it mean for the child/);
      const status = page.renderRoot.querySelector('[role=status]')!;
      expect(status.textContent).to.match(/would help the reader/);
      setTimeout(() => page.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click());
      expect(await oneEvent(page, 'loh-answered')).to.exist;
    });

    it('asks about when, and takes it in one press', async () => {
      const page = await show(piece({ when: 'most days' }));
      expect(helps(page)).to.deep.equal(['A date helps the reader see a pattern. About when?']);
      await press(page, 'Earlier');
      expect(pieces(page)[0]).to.deep.include({ when: 'most days', period: 'earlier' });
      expect([helps(page), focused(page)]).to.deep.equal([[], `${first}-change`]);
    });

    it('is put aside, and stays so', async () => {
      const page = await show(piece({ when: 'most days' }));
      await press(page, 'Not now');
      expect(helps(page)).to.deep.equal([]);
      await press(page, 'Change');
      await press(page, /^Done/);
      expect(helps(page)).to.deep.equal([]);
    });

    it('asks nothing more of what a child said', async () => {
      const page = await show(piece({ what: 'I think she always forgets.', basis: 'said-by-child' }));
      expect(helps(page)).to.deep.equal([]);
    });

    it('counts nothing and shows no level', async () => {
      const page = await show(piece({ when: '', basis: 'professional-opinion', effect: '' }));
      expect(helps(page).join()).to.match(/professional view/).and.not.match(/\d|level/i);
    });
  });

  it('has a label for every field and an id of its own, and targets a thumb can hit', async () => {
    const page = await show(piece(), piece({ when: 'often', basis: 'seen', what: 'He seems ill.' }));
    await press(page, 'Change');
    const ids = [...page.renderRoot.querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const field of page.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')) expect(field.labels!.length, field.id).to.be.greaterThan(0);
    for (const target of page.renderRoot.querySelectorAll<HTMLElement>('button, .choice, summary')) if (target.checkVisibility()) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
  });
});
