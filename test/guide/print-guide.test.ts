import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.ts';
import { printCondition } from '../../src/guide/print-condition.ts';
import { printGuide } from '../../src/guide/print-guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { everyCondition } from '../support/every-condition.ts';
import { smallGuide } from '../support/small-guide.ts';

const linesOf = (guide: Guide) => printGuide(guide).split('\n');
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from)));

describe('printGuide', () => {
  it('says whose guide it is, how it stands and when its law was checked', () => {
    expect(linesOf(smallGuide()).slice(0, 3)).to.deep.equal([
      '# Help in Saltmere',
      '> A draft, for nobody to rely on.',
      'Saltmere Harbour Partnership. Edition First. Nowhere only. Law as of 2026-11-23.',
    ]);
  });

  it('says who adopted it, and when it is due for review', () => {
    const guide = { ...smallGuide(), adoption: { status: 'adopted' as const, says: 'Adopted.', by: 'Saltmere', on: '2026-10-01' } };
    expect(linesOf(guide)[1]).to.equal('> Adopted. Adopted by Saltmere, 2026-10-01; review due not set.');
  });

  it('prints each step of each scale, and which ask for a call', () => {
    expect(linesOf(smallGuide())).to.include.members([
      '- **1. A little help.** Ordinary services are enough. _Ordinary services._',
      '- **Today.** Somebody needs to hear today. _Phone today._ Phone first.',
    ]);
  });

  for (const [kind, when] of Object.entries(everyCondition))
    it(`prints a condition of the kind “${kind}” as a whole sentence`, () => {
      const guide = smallGuide();
      guide.instructions[0]!.when = when;
      expect(linesOf(guide)).to.include(`When ${printCondition(guide, when)}.`);
    });

  it('prints when a page is asked, its questions and its options', () => {
    const lines = linesOf(smallGuide());
    const school = lines.slice(lines.indexOf('### School'));
    expect(school.slice(0, 5)).to.deep.equal(['### School', 'Asked when worried about School.', '', '**Is any of this so?**', '- The child stays away from school.']);
    expect(lines).to.include.members(['- None of these _(none)_', '- I do not know _(not known)_', '**When was the child missing?** (optional)', 'Phone before anything else.']);
  });

  it('draws each conversation between Mermaid fences', () => {
    const drawn = between(printGuide(smallGuide()), '```mermaid\n', '\n```').split('\n');
    expect(drawn).to.deep.equal([
      'flowchart TD',
      '  danger["Right now"]',
      '  phone["Phone first"]',
      '  worries["Your worries"]',
      '  school["School"]',
      '  known["How do you know?"]',
      '  check["Check your answers"]',
      '  result["What this calls for"]',
      '  letter["The letter"]',
      '  danger -.-> phone',
      '  danger --> worries',
      '  phone --> worries',
      '  worries -.-> school',
      '  worries --> check',
      '  school -.-> known',
      '  school --> check',
      '  known --> check',
      '  check --> result',
      '  result --> letter',
    ]);
  });

  it('closes every fence it opens, and keeps quotation marks out of the drawing', () => {
    const guide = smallGuide();
    guide.conversations.push({ id: 'second', name: 'A second talk', pages: [{ id: 'again', heading: 'The "other" page', questions: [] }] });
    const fences = linesOf(guide).filter((line) => line.startsWith('```'));
    expect(fences).to.deep.equal(['```mermaid', '```', '```mermaid', '```']);
    expect(printGuide(guide)).to.contain('again["The ’other’ page"]');
  });

  it('prints each indicator once under its area, with its kind, its step and its source', () => {
    const indicators = between(printGuide(smallGuide()), '## Indicators', '## Thresholds').split('\n');
    expect(indicators).to.include.members([
      '| The child is often hungry. | indicator | Some help | The Harbour Book (published threshold) |',
      '| An aunt helps every day. | protective factor | no level | The Harbour Book (published threshold) |',
    ]);
    for (const { text } of smallGuide().indicators) expect(indicators.filter((line) => line.includes(text)), text).to.have.length(1);
  });

  it('leaves out an area without indicators', () => {
    const guide = smallGuide();
    guide.areas.push({ id: 'sea', name: 'The sea' });
    expect(printGuide(guide)).not.to.contain('The sea');
  });

  it('prints each threshold and base under its step, the highest step first', () => {
    const printed = between(printGuide(smallGuide()), '## Thresholds', '## For a safeguarding lead');
    expect(printed.split('\n').filter(Boolean)).to.deep.equal([
      '### Level of help',
      '#### Much help',
      '- **The child may be harmed now.** When “The child is in danger now.”. _The Tide Act (statute)._',
      '#### Some help',
      '- **Worries add up.** When 2 or more worries printed at “Some help” or above (circumstances counted). _The Harbour Book (published threshold); Our own reading (inferred: The count is ours.)._',
      '#### A little help',
      '- **Nothing calls for more.** When nothing else holds and every worry question was answered. Where too little is known: “Not enough is known.” _Our own reading (inferred)._',
      '### How soon',
      '#### Today',
      '- **Somebody needs to hear of it today.** When “The child is in danger now.” **or** (“The child is often hungry.” **and** the child is under 2 (or the age is not known)). _The Tide Act (statute)._',
      '#### This week',
      '- **Nothing asks for a call today.** When nothing else holds and every worry question was answered, unless the child is disabled (or that is not known). Where too little is known: “Talk it through today.” Where that exception holds: “Ask the social worker.” _The Harbour Book (published threshold)._',
    ]);
  });

  it('leads to the page of what must be decided, without a list of its own', () => {
    expect(between(printGuide(smallGuide()), '## For a safeguarding lead', '## What to do')).to.match(/printed on a page of its own/).and.not.match(/\[ \]/);
  });

  it('prints what to do, whom to contact and where it comes from', () => {
    const guide = smallGuide();
    guide.instructions[0]!.duty = { standing: 'good-practice', binds: 'everybody', nation: 'Nowhere', checked: '2026-11-23' };
    guide.contacts[0]!.seen = '2026-11-01';
    guide.routes[0]!.agreement = 'Ask the family.';
    expect(linesOf(guide)).to.include.members([
      '### Call the pilots',
      '- Say where the child is.',
      '- good practice; binds everybody; Nowhere; checked 2026-11-23',
      'Today. Phone, then write. Ask the family.',
      '- They answer within a day.',
      '- The pilot house: 0100 200 300 (seen 2026-11-01). _The Tide Act (statute)._',
      '- [The Tide Act](https://example.org/tide): statute.',
      '- The Harbour Book: published threshold. Only its opening was read.',
    ]);
  });

  it('says of a contact without a number that the area sets it', () => {
    const guide = smallGuide();
    guide.contacts.push({ id: 'gate', name: 'The gate', local: true, source: ['ours'] });
    expect(linesOf(guide)).to.include('- The gate: set by the area. _Our own reading (inferred)._');
  });

  it('explains the words it uses, where it explains any', () => {
    expect(printGuide(smallGuide())).not.to.contain('Words used here');
    const guide = { ...smallGuide(), terms: [{ term: 'neap tide', also: ['neaps'], means: 'A small tide.', source: ['harbour-book'] }, { term: 'pilot', means: 'One who knows the way in.', source: ['ours'] }] };
    const lines = linesOf(guide);
    expect(lines.slice(lines.indexOf('## Words used here'), lines.indexOf('## Where it comes from')).filter(Boolean)).to.deep.equal([
      '## Words used here',
      '- **neap tide** (also: neaps): A small tide. _The Harbour Book (published threshold)._',
      '- **pilot**: One who knows the way in. _Our own reading (inferred)._',
    ]);
  });

  it('prints the phrases it marks, where it marks any', () => {
    expect(printGuide(smallGuide())).not.to.contain('Words that blame');
    const guide = { ...smallGuide(), phrases: [{ id: 'drifting', forms: ['drifts/drifting about', 'adrift'], leave: ['adrift on purpose'], sayInstead: ['is carried by the tide', 'has lost the oars'], why: 'The tide does it.', source: ['harbour-book'] }] };
    expect(linesOf(guide)).to.include('- **drifts/drifting about; adrift** (not: adrift on purpose): consider instead: is carried by the tide; or: has lost the oars. The tide does it. _The Harbour Book (published threshold)._');
  });

  it('leaves nothing undefined in the shipped guide', () => {
    expect(printGuide(levelsOfHelp)).not.to.match(/undefined|null|\[object|NaN/);
  });

  it('prints why a practitioner may judge otherwise, and what may let an agency share, each with its source; and neither where the guide has none', () => {
    const guide = smallGuide();
    expect(linesOf(guide).join()).not.to.match(/judge otherwise|let an agency share/);
    guide.judgementReasons = [{ id: 'rising', direction: 'higher', text: 'The tide is rising', source: ['harbour-book'] }, { id: 'turned', direction: 'lower', text: 'The tide has turned', source: ['ours'] }];
    guide.lawfulBases = [{ id: 'task', text: 'It is the harbour’s task', means: 'Nobody has to agree.', source: [{ ref: 'tide-act', note: 'To be checked.' }] }];
    const lines = linesOf(guide);
    expect(lines.slice(lines.indexOf('## Why a practitioner may judge otherwise') + 3).slice(0, 2)).to.deep.equal([
      '- _Lower:_ **The tide has turned.** _Our own reading (inferred)._',
      '- _Higher:_ **The tide is rising.** _The Harbour Book (published threshold)._',
    ]);
    expect(lines).to.include('- **It is the harbour’s task.** Nobody has to agree. _The Tide Act (statute: To be checked.)._');
  });
});
