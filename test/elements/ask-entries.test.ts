import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.ts';
import type { Question } from '../../src/guide/question.ts';
import { causesOf } from '../../src/guide/causes-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { axeClean } from '../support/axe.ts';
import { laterPage } from '../support/later-page.ts';

const question: Question = {
  id: 'offers',
  ask: 'entries',
  text: 'Each time it was offered',
  entry: 'offer',
  fields: [
    { id: 'when', ask: 'moment', text: 'When' },
    { id: 'day', ask: 'date', text: 'By which day' },
    { id: 'by', ask: 'words', text: 'By whom', hint: 'Name and role.' },
    { id: 'reason', ask: 'words', text: 'The reason', lines: 2, childsWords: true },
    { id: 'answer', ask: 'one', text: 'What was said', options: [{ id: 'yes', text: 'Yes' }, { id: 'no', text: 'No' }] },
    { id: 'cause', ask: 'cause', text: 'Why the child goes' },
    { id: 'aim', ask: 'aim', text: 'Which aim' },
  ],
};
const causes = causesOf(guide);
const withAims = (aims: string[]): Guide => ({ ...guide, afterwards: { ...guide.afterwards, strategyAims: aims.map((text, i) => ({ id: `aim-${i}`, text, source: ['ours'] })) } as unknown as NonNullable<Guide['afterwards']> });

describe('a list of entries', () => {
  it('gives each entry its own heading, every field a label and an id of its own, axe-clean', async () => {
    const { page } = await laterPage(question, { offers: { entries: [{ by: 'A' }, { by: 'B' }] } }, { causes: [causes[3]!.id], guide: withAims(['Fewer children go']) });
    expect([...page.renderRoot.querySelectorAll('.item > legend')].map((l) => l.textContent.trim())).to.deep.equal(['Offer 1', 'Offer 2']);
    const ids = [...page.renderRoot.querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const field of page.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')) expect(field.labels!.length, field.id).to.be.greaterThan(0);
    await axeClean(page);
  });

  it('keeps every kind of field as text', async () => {
    const { find, write, goOn } = await laterPage(question, {}, { causes: [causes[0]!.id], guide: withAims(['Fewer children go']) });
    await write('offers-0-when-day', '2026-11-21');
    await write('offers-0-when-time', '16:15');
    await write('offers-0-day', '2026-12-01');
    await write('offers-0-by', 'Kit Invented');
    await write('offers-0-reason', 'Not today.');
    for (const id of ['offers-0-answer-no', `offers-0-cause-${causes[0]!.id}`, 'offers-0-aim-aim-0']) find(id).click();
    expect(await goOn()).to.deep.equal({ offers: { entries: [{ when: '2026-11-21T16:15:00Z', day: '2026-12-01', by: 'Kit Invented', reason: 'Not today.', answer: 'no', cause: causes[0]!.id, aim: 'aim-0' }] } });
  });

  it('loses nothing that was written by adding or taking out others, half a moment included', async () => {
    const { page, find, write, press } = await laterPage(question);
    await write('offers-0-by', 'first');
    await press('Add another offer');
    expect((page.renderRoot as ShadowRoot).activeElement?.id, 'the reader is taken to it').to.equal('offers-1');
    await write('offers-1-by', 'second');
    await press('Add another offer');
    await write('offers-2-by', 'third');
    await write('offers-2-when-day', '2026-11-20');
    await press('Take out offer 2');
    expect(page.answers).to.deep.equal({ offers: { entries: [{ by: 'first' }, { by: 'third' }] } });
    expect([find('offers-0-by').value, find('offers-1-by').value, find('offers-1-when-day').value]).to.deep.equal(['first', 'third', '2026-11-20']);
    await write('offers-1-when-time', '09:00');
    await press('Take out offer 1');
    expect(page.answers).to.deep.equal({ offers: { entries: [{ by: 'third', when: '2026-11-20T09:00:00Z' }] } });
    await press('Take out offer 1');
    expect(find('offers-0-by').value).to.equal('');
    expect(find('offers-0-when-day').value).to.equal('');
  });

  it('keeps all of several written before anything is drawn anew', async () => {
    const { page, find } = await laterPage(question);
    for (const id of ['by', 'reason']) {
      find(`offers-0-${id}`).value = id;
      find(`offers-0-${id}`).dispatchEvent(new Event('input', { bubbles: true }));
    }
    find('offers-0-answer-yes').click();
    expect(page.answers).to.deep.equal({ offers: { entries: [{ by: 'by', reason: 'reason', answer: 'yes' }] } });
  });

  it('keeps no entry that was added and left empty, and passes an empty list as unanswered', async () => {
    const { press, write, goOn, summary } = await laterPage(question);
    await press('Add another offer');
    expect(await goOn()).to.equal(undefined);
    expect(summary()).to.match(/or say that you do not know/);
    await write('offers-1-by', 'Kit');
    expect(await goOn()).to.deep.equal({ offers: { entries: [{ by: 'Kit' }] } });
  });

  it('names the entry in which half a moment stands, and cannot be passed with it', async () => {
    const { write, goOn, summary } = await laterPage({ ...question, optional: true });
    await write('offers-0-when-time', '10:00');
    expect(await goOn()).to.equal(undefined);
    expect(await goOn()).to.equal(undefined);
    expect(summary()).to.match(/Offer 1, When/i);
  });

  it('offers why this child goes: what was said first, every other reason behind it', async () => {
    const said = [causes[5]!, causes[1]!];
    const { page } = await laterPage(question, {}, { causes: said.map((c) => c.id) });
    const block = page.renderRoot.querySelector(`[id="offers-0-cause-${said[0]!.id}"]`)!.closest('fieldset')!;
    const texts = (root: ParentNode) => [...root.querySelectorAll('.option')].map((o) => o.textContent.trim());
    expect(texts(block).slice(0, 2), 'in the book’s order').to.deep.equal([causes[1]!.text, causes[5]!.text]);
    expect(texts(block)).to.have.length(causes.length);
    expect(texts(block.querySelector('details')!)).to.have.length(causes.length - 2);
    const { page: nothing } = await laterPage(question);
    expect(nothing.renderRoot.textContent).to.include('Nobody has said yet why this child goes');
  });

  it('says where an area has no strategy aim, and that this is recorded', async () => {
    const { page } = await laterPage(question, {}, { guide: withAims([]) });
    expect(page.renderRoot.textContent).to.match(/no strategy aim.*The record says so/s);
    expect(page.renderRoot.querySelector('[id^="offers-0-aim-"]')).to.equal(null);
  });

  it('asks for the child’s own words without help to better them', async () => {
    const { find } = await laterPage(question);
    expect(find('offers-0-reason').classList.contains('childs')).to.equal(true);
    expect(find('offers-0-reason').nextElementSibling?.localName).not.to.equal('loh-wording');
    expect(find('offers-0-by').nextElementSibling?.localName).to.equal('loh-wording');
  });
});
