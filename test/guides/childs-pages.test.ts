import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { hashOfRecord, keptAccount } from '../../src/assessment/account.ts';
import type { LohChildsPage } from '../../src/elements/childs-page.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { today } from '../../stories/cast.ts';
import { Planted, plantedAccount } from '../support/planted-account.ts';
import { chance, seed } from '../support/random.ts';
import { Widget } from '../support/widget.ts';

/** All that stands on a screen: text and attributes, through every shadow root, closed parts and live regions among it; and the page's title. */
function everythingIn(host: Element): { text: string; attributes: string[] } {
  const text: string[] = [document.title];
  const attributes: string[] = [];
  const walk = (node: Element | ShadowRoot) => {
    if (node instanceof Element) {
      // What the widget itself is styled and found by is the same on every screen, whatever the guide.
      for (const { name, value } of node.attributes) if (!['class', 'part', 'exportparts'].includes(name) && !(name === 'id' && value === 'now')) attributes.push(value);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) text.push(node.value);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    for (const child of node.childNodes)
      if (child instanceof Text) text.push(child.data);
      else if (child instanceof Element && child.localName !== 'style') walk(child);
  };
  walk(host);
  return { text: text.join('\n'), attributes };
}

/** What no child may meet: what is said of levels and reasons, and what every one of them is called. */
function notForChildren(guide: Guide): { sentences: string[]; ids: Set<string> } {
  const steps = guide.scales.flatMap((s) => s.steps);
  const sentences = [
    ...guide.scales.map((s) => s.name),
    ...steps.flatMap((s) => [s.name, s.meaning, s.response]),
    ...guide.thresholds.map((t) => t.because),
    ...guide.bases.flatMap((b) => [b.because, b.notKnown ?? '']),
    ...guide.indicators.map((i) => i.text),
    ...guide.instructions.flatMap((i) => [i.heading, ...i.says]),
    ...guide.routes.flatMap((r) => [r.heading, r.how, ...r.then]),
    ...(guide.patterns ?? []).flatMap((p) => [p.name, p.says]),
    ...(guide.vocabularies ?? []).flatMap((v) => [v.name, ...v.labels.flatMap((l) => [l.name, l.means])]),
    ...(guide.afterwards?.prompts ?? []).flatMap((p) => [p.heading, ...p.says]),
    ...(guide.phrases ?? []).map((p) => p.why),
    ...(guide.terms ?? []).map((t) => t.means),
    ...guide.conversations.flatMap((c) => [c.name, c.offer ?? '', ...c.pages.filter((p) => !p.facing).flatMap((p) => p.questions.map((q) => q.text))]),
  ].filter(Boolean);
  const own = new Set(guide.conversations.flatMap((c) => c.pages).filter((p) => p.facing).flatMap((p) => [p.id, ...p.questions.map((q) => q.id)]));
  const ids = [
    ...steps, ...guide.thresholds, ...guide.bases, ...guide.indicators, ...guide.instructions, ...guide.routes, ...guide.areas, ...guide.agencies, ...guide.contacts, ...guide.conversations,
    ...guide.conversations.flatMap((c) => c.pages).flatMap((p) => [p, ...p.questions]),
  ].map(({ id }) => id).filter((id) => !own.has(id));
  // Of one word each could be any word: those are looked for as a whole attribute only.
  return { sentences, ids: new Set(ids) };
}

/** What leaks on a screen. The words a child wrote on this very page are theirs. */
function leaksOn(host: Element, page: Page | undefined, words: Planted, never: ReturnType<typeof notForChildren>, hashes: readonly string[]): string[] {
  const { text: whole, attributes } = everythingIn(host);
  // The charity’s name, which is also a word of the police’s.
  const text = whole.replaceAll('Missing People', '');
  const all = [text, ...attributes].join('\n').toLowerCase();
  // A name of one word is looked for as that word where it is read; a sentence anywhere.
  const has = (sentence: string) => (/\s/.test(sentence) ? all.includes(sentence.toLowerCase()) : text.split(/[^\p{L}\d-]+/u).includes(sentence));
  return [
    ...[...words.words].filter(([word, where]) => all.includes(word) && !(page && where.startsWith(`child: ${page.id}.`))).map(([word, where]) => `${word}, said at ${where}`),
    ...never.sentences.filter(has),
    ...[...never.ids].filter((id) => attributes.some((value) => value.split(/[\s#]+/).includes(id)) || (id.includes('-') && text.includes(id))).map((id) => `the id ${id}`),
    ...hashes.filter((hash) => all.includes(hash.slice(0, 8).toLowerCase())),
  ];
}

for (const guide of [levelsOfHelp, fiveLevels] as Guide[]) {
  const conversations = guide.conversations.filter((c) => c.pages.some((p) => p.facing));
  if (!conversations.length) continue;
  describe(`what a child sees of a whole account: ${guide.title}`, () => {
    const never = notForChildren(guide);
    const opened = async (conversation: (typeof conversations)[number], by: ReturnType<typeof chance>) => {
      const words = new Planted();
      const account = plantedAccount(guide, conversation, today, by, words);
      const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} .guide=${guide}></levels-of-help>`));
      await w.settle();
      w.element.open(keptAccount(account));
      await w.settle();
      expect(w.screen?.localName, `${conversation.id}, seed ${seed}`).to.equal('loh-childs-page');
      return { w, words, hashes: account.map(hashOfRecord) };
    };
    const now = (w: Widget) => (w.screen as LohChildsPage).page;

    for (const conversation of conversations)
      it(`${conversation.name}: nothing that anybody else said, no level, no reason, no code (seed ${seed})`, async () => {
        const by = chance(seed);
        const met = new Set<string>();
        for (let turn = 0; turn < 6; turn++) {
          const { w, words, hashes } = await opened(conversation, by);
          expect(words.words.size).to.be.greaterThan(60);
          for (let page = now(w); page; page = now(w)) {
            met.add(page.id);
            // The child writes too; on the next page it is gone.
            const box = w.root.querySelector('textarea');
            if (box) await w.write(box.id, words.put(`child: ${page.id}.${box.id}`));
            expect(leaksOn(w.element, page, words, never, hashes), `${page.id}, turn ${turn}, seed ${seed}`).to.deep.equal([]);
            w.find(by.yes(0.1) && !box ? '#skip' : '#next').click();
            await w.settle();
          }
          expect(leaksOn(w.element, undefined, words, never, hashes), `given back, turn ${turn}, seed ${seed}`).to.deep.equal([]);
          w.element.remove();
        }
        const reachable = conversation.pages.filter((p) => p.facing).map((p) => p.id);
        expect([...met], 'every page that a child sees was looked at').to.have.members(reachable);
      }).timeout(120_000);

    it('is found out when something leaks: in a text, an attribute, a field, a live region, the title', async () => {
      const { w, words, hashes } = await opened(conversations[0]!, chance(7));
      const [word] = [...words.words].find(([, where]) => !where.startsWith('child: '))!;
      const page = now(w)!;
      const leaks = () => leaksOn(w.element, page, words, never, hashes);
      expect(leaks()).to.deep.equal([]);
      const put = async (plant: () => void, undo: () => void, found: RegExp) => {
        plant();
        await w.settle();
        expect(leaks().join('\n')).to.match(found);
        undo();
        await w.settle();
        expect(leaks()).to.deep.equal([]);
      };
      const screen = w.screen as LohChildsPage;
      const said = new RegExp(word);
      const step = guide.scales[0]!.steps.at(-1)!;
      await put(() => (screen.page = { ...page, intro: [`Your aunt says ${word}.`] }), () => (screen.page = page), said);
      await put(() => (screen.page = { ...page, heading: guide.thresholds[0]!.because }), () => (screen.page = page), /\w/);
      await put(() => (screen.page = { ...page, heading: step.name }), () => (screen.page = page), new RegExp(step.name));
      await put(() => screen.setAttribute('title', word), () => screen.removeAttribute('title'), said);
      await put(() => screen.setAttribute('data-step', step.id), () => screen.removeAttribute('data-step'), /the id/);
      await put(() => (screen.answers = { [page.questions[0]!.id]: { words: word } }), () => (screen.answers = {}), said);
      const live = w.element.renderRoot.querySelector('[role=status]')!;
      const note = document.createElement('span');
      note.textContent = guide.indicators[0]!.text;
      await put(() => live.append(note), () => note.remove(), /\w/);
      const { title } = document;
      await put(() => (document.title = word), () => (document.title = title), said);
    });
  });
}
