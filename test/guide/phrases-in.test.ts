import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { phrasesIn } from '../../src/guide/phrases-in.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const rest = { sayInstead: ['say what was seen'], why: 'The tide does it.', source: ['harbour-book'] };
const phrases = [
  { ...rest, id: 'drifting', forms: ['drifts/drifting about', 'adrift'], leave: ['adrift on purpose'] },
  { ...rest, id: 'drifting-far', forms: ['drifting about at sea'] },
  { ...rest, id: 'refusal', forms: ['won\'t steer', 'un-helmed'] },
];
const found = (text: string) => phrasesIn({ phrases }, text).map(({ phrase, words }) => `${phrase.id}: ${words}`);

describe('phrasesIn', () => {
  it('finds whole words, whatever their case, at either end of a text', () => {
    expect(found('Adrift. It was DRIFTING ABOUT')).to.deep.equal(['drifting: Adrift', 'drifting: DRIFTING ABOUT']);
    expect(found('adrifted, unadrift, drifting abouts')).to.deep.equal([]);
  });

  it('finds any of the words that may stand for one another', () => expect(found('It drifts about.')).to.deep.equal(['drifting: drifts about']));

  it('finds over a hyphen, a wide space, a line break and indents', () => {
    for (const text of ['drifting-about', 'drifting\u00a0about', 'drifting\nabout', 'drifting \r\n   about', 'drifting\u2011about']) expect(found(text), text).to.have.length(1);
    for (const text of ['un helmed', 'un-helmed', 'un\nhelmed']) expect(found(text), text).to.have.length(1);
  });

  it('does not join words that a mark parts', () => expect(found('drifting, about; drifting. About. drifting – about. drifting/about')).to.deep.equal([]));

  it('takes either apostrophe', () => expect(found('It won’t steer. It won\'t steer.')).to.deep.equal(['refusal: won’t steer', 'refusal: won\'t steer']));

  it('stops before what shows an owner', () => {
    expect(found('the adrift’s oars')).to.deep.equal(['drifting: adrift']);
    expect(found('the drifting about\'s end')).to.deep.equal(['drifting: drifting about']);
  });

  it('takes the longest that begins at a word, and none inside another', () => expect(found('drifting about at sea')).to.deep.equal(['drifting-far: drifting about at sea']));

  it('leaves alone what is to be left alone', () => expect(found('adrift on purpose, then adrift')).to.deep.equal(['drifting: adrift']));

  it('says where', () => {
    const text = 'So: adrift, and “adrift”, and adrift.';
    expect(phrasesIn({ phrases }, text).map(({ from, to, words }) => [from, to, text.slice(from, to) === words])).to.deep.equal([[4, 10, true], [30, 36, true]]);
  });

  it('leaves somebody’s own words alone', () => {
    expect(found('He said “I was adrift”. She said \'I was adrift\', and ‘adrift’ again.')).to.deep.equal([]);
    expect(found('He said “yes” and was adrift. It isn’t so; she was adrift, wasn’t she.')).to.have.length(2);
  });

  it('does not fall silent after a mark that is not closed', () => {
    expect(found('He said “I was adrift. She was adrift.')).to.have.length(1);
    expect(found('He said \'cause he was adrift. She was adrift.')).to.have.length(2);
    expect(found('He said "I was adrift\nShe was adrift')).to.have.length(1);
  });

  it('finds nothing where there is no guide yet, or it marks nothing', () => {
    expect(phrasesIn(undefined, 'adrift')).to.deep.equal([]);
    expect(phrasesIn({ phrases: undefined }, 'adrift')).to.deep.equal([]);
    expect(found('')).to.deep.equal([]);
  });

  const wordings = phrases.flatMap((p) => (p.id === 'drifting-far' ? [] : p.forms.map((form) => ({ id: p.id, form: form.replace(/\/\w+/g, '') }))));
  const quiet = fc.array(fc.constantFrom('the', 'boat', 'was', 'seen', 'near', 'a', 'quay', 'today,', 'and', 'isn’t', 'home.', '\n', '5\'10"'), { maxLength: 30 }).map((w) => w.join(' '));

  it('finds each wording once, wherever it stands in quiet words and however it is written', () =>
    fc.assert(
      fc.property(quiet, quiet, fc.constantFrom(...wordings), fc.constantFrom(' ', '-', '\n', ' \n '), fc.boolean(), (before, after, { id, form }, gap, loud) => {
        const written = form.split(/[ -]/).join(gap);
        const text = `${before} ; ${loud ? written.toUpperCase() : written.replace('\'', '’')} ; ${after}`;
        expect(phrasesIn({ phrases }, text).map((f) => f.phrase.id), text).to.deep.equal([id]);
      }),
    ));

  it('never finds one inside “…”', () =>
    fc.assert(
      fc.property(quiet, fc.constantFrom(...wordings), (before, { form }) => {
        expect(found(`“${before} ; ${form}”`)).to.deep.equal([]);
      }),
    ));

  it('says true places, in order, none over another, for any text', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('adrift', 'drifting', 'about', 'at sea', ' ', '“', '”', '\'', '’s')), { maxLength: 40 }).map((p) => p.join('')), (text) => {
        let last = 0;
        for (const { from, to, words } of phrasesIn({ phrases }, text)) {
          expect(text.slice(from, to)).to.equal(words);
          expect(from).to.be.at.least(last);
          last = to;
        }
      }),
    ));

  // A ratio in one run, the best of several: how fast this machine is today says nothing.
  it('takes about four times as long for four times the letters, whatever they are', () => {
    const hard = ['put ', 'putting herself at ', '“', '\'', '" ', 's\' x', '\n', ' ', 'a', '-', '“a. ', '‘s’ a', 'non-', 'she claims '];
    const best = (text: string) => Math.min(...Array.from({ length: 7 }, () => {
      const began = performance.now();
      phrasesIn(levelsOfHelp, text);
      return performance.now() - began;
    }));
    for (const part of hard) {
      const [less, more] = [5_000, 20_000].map((letters) => best(part.repeat(Math.ceil(letters / part.length))));
      // Where it grew with the square it would be sixteen; below a few milliseconds there is nothing to compare.
      expect(more! / Math.max(less!, 3), JSON.stringify(part)).to.be.below(12);
    }
  });
});
