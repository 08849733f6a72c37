import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.ts';
import { printDecisions } from '../../src/guide/print-decisions.ts';
import { cite, type Source } from '../../src/guide/source.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { smallGuide } from '../support/small-guide.ts';

const decide = 'Agreed / changed to / left out: ______________________________ Name: ____________________ Date: ______________';
const linesOf = (guide: Guide) => printDecisions(guide).split('\n');
/** The ids of what is to be decided, in the page's order. */
const idsOf = (guide: Guide) => [...printDecisions(guide).matchAll(/^- \[ \] .* `(.*?)`$/gm)].map(([, id]) => id!);

/** However deep it stands in the book: the sources of every sentence that has any, found without the printer. */
function* sourcesIn(value: unknown): Generator<Source[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && Array.isArray(inner)) yield inner as Source[];
    else yield* sourcesIn(inner);
  }
}

describe('printDecisions', () => {
  it('says whose guide it is, how it stands, and how many sentences wait', () => {
    expect(linesOf(smallGuide()).slice(0, 14)).to.deep.equal([
      '# What a safeguarding lead must decide: Help in Saltmere',
      '> A draft, for nobody to rely on.',
      'Saltmere Harbour Partnership. Edition First. Nowhere only. Law as of 2026-11-23.',
      '',
      'Nobody published these 2 sentences as they stand: each rests at least in part on our own reading. Before the guide is adopted, a safeguarding lead agrees to each, changes it or leaves it out, and writes down who decided and when. The weightiest come first.',
      '',
      '| | To decide | Of |',
      '| --- | --- | --- |',
      '| Level of help | 2 | 3 |',
      '| How soon | 0 | 2 |',
      '| What to do, and not to do | 0 | 1 |',
      '| Whom to contact, and how | 0 | 1 |',
      '| Sentences about a child | 0 | 5 |',
      '| Contacts | 0 | 1 |',
    ]);
    expect(linesOf(smallGuide())).to.include('| **All** | **2** | **13** |');
  });

  it('says of each what it says, what it does, what of it is our reading, what stands beside it, and leaves room for the decision', () => {
    const lines = linesOf(smallGuide());
    expect(lines.slice(lines.indexOf('## Level of help: 2 of 3'))).to.deep.equal([
      '## Level of help: 2 of 3',
      '',
      '### Some help: 1',
      '',
      '- [ ] **Worries add up.** `adding-up`',
      '  - Takes a child to “Some help” when 2 or more worries printed at “Some help” or above (circumstances counted).',
      '  - Our reading: The count is ours.',
      '  - Beside it stands: The Harbour Book.',
      `  - ${decide}`,
      '',
      '### A little help: 1',
      '',
      '- [ ] **Nothing calls for more.** `base-help`',
      '  - Leaves a child at “A little help” when nothing else holds and every worry question was answered.',
      '  - Where too little is known, says instead: Not enough is known.',
      '  - Our reading: the whole of it.',
      '  - Nothing published stands beside it.',
      `  - ${decide}`,
      '',
    ]);
  });

  it('puts the highest step first, whatever the order of the book', () => {
    const guide = smallGuide();
    for (const one of [...guide.thresholds, ...guide.bases, ...guide.indicators]) one.source = ['ours'];
    expect(idsOf(guide)).to.deep.equal(['danger-much', 'adding-up', 'base-help', 'danger-today', 'base-soon', 'in-danger', 'hungry', 'cold-home', 'stays-away', 'kind-aunt']);
    guide.thresholds.reverse();
    expect(idsOf(guide).slice(0, 3)).to.deep.equal(['danger-much', 'adding-up', 'base-help']);
  });

  it('prints instructions, routes, contacts, patterns, vocabularies and terms with what they do', () => {
    const guide = smallGuide();
    const ours = [{ ref: 'ours', note: 'Ours.' }];
    guide.instructions[0]!.source = guide.routes[0]!.source = guide.contacts[0]!.source = ours;
    guide.instructions.push({ id: 'tell-nobody', kind: 'do-not-tell', when: { present: ['in-danger'] }, heading: 'Tell nobody', says: ['Not the harbour.'], source: ours });
    guide.routes.push({ ...guide.routes[0]!, id: 'no-step', at: { scale: 'soon' } }, { ...guide.routes[0]!, id: 'always', at: undefined, when: { present: ['hungry'] } });
    guide.patterns = [{ id: 'often', name: 'Often', says: 'Away often.', when: { episodes: { withinDays: 30, atLeast: 3 } }, source: ours }];
    guide.vocabularies = [{ id: 'port', name: 'The port’s words', from: '2020-01-01', labels: [{ id: 'ashore', name: 'Ashore', means: 'On land.' }], source: ours }];
    guide.terms = [{ term: 'quay', means: 'Where boats tie up.', source: ours }];
    const lines = linesOf(guide);
    expect(idsOf(guide)).to.deep.equal(['adding-up', 'base-help', 'call-pilots', 'tell-nobody', 'always', 'by-phone', 'no-step', 'pilot-house', 'often', 'port', 'quay']);
    expect(lines).to.include.members([
      '### Before everything else: 1', '  - Shown when “The child is in danger now.”.', '  - Says: Say where the child is.',
      '### Do not tell: 1',
      '  - Stands at “Today”.', '  - Leads to: The pilot house. Today.', '  - Says: They answer within a day.',
      '  - Stands at no step, where none could be said.',
      '  - Stands at every result when “The child is often hungry.”.',
      '  - Gives: 0100 200 300.',
      '  - Said when missing 3 times or more in 30 days (an undated time counts).',
      '  - Its words: Ashore.',
      '  - Where boats tie up.',
    ]);
  });

  it('finds a sentence within another, and one in a part of the book it has no words for', () => {
    const guide = smallGuide();
    guide.indicators[1]!.disputed = { elsewhere: [{ step: 'much', source: [{ ref: 'harbour-book', certainty: 'inferred', note: 'Read from a heading.' }] }], why: 'Books differ.' };
    const later = { ...guide, places: { list: [{ id: 'quay', name: 'Quay', source: ['ours'] }] } };
    const lines = linesOf(later);
    expect(idsOf(later)).to.deep.equal(['adding-up', 'base-help', 'hungry', 'quay']);
    expect(lines).to.include.members(['- [ ] **Much help** `hungry`', '  - Stands within: The child is often hungry.', '  - Our reading: Read from a heading. (Of: The Harbour Book.)', '## places: 1 of 1', '- [ ] **Quay** `quay`']);
  });

  for (const [name, guide] of [['the small guide', smallGuide()], ['the shipped guide', levelsOfHelp], ['the guide of five levels', fiveLevels]] as const)
    it(`lists every inferred sentence of ${name} and no other, and counts them rightly`, () => {
      const all = [...sourcesIn(guide)];
      const inferred = all.filter((source) => cite(guide.references, source).some((s) => s.certainty === 'inferred'));
      const printed = printDecisions(guide);
      expect(idsOf(guide)).to.have.length(inferred.length);
      expect(printed).to.include(`| **All** | **${inferred.length}** | **${all.length}** |`);
      expect(printed.split(decide)).to.have.length(inferred.length + 1);
      expect(printed).not.to.match(/undefined|\bnull\b|\[object|NaN/);
      for (const note of inferred.flat().flatMap((s) => (typeof s === 'object' && s.note && cite(guide.references, [s])[0]!.certainty === 'inferred' ? [s.note] : []))) expect(printed).to.include(`Our reading: ${note}`);
    });
});
