import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.ts';
import { GuideError } from '../../src/guide/guide-error.ts';
import { readLocalContacts } from '../../src/guide/read-local-contacts.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { smallGuide } from '../support/small-guide.ts';

/** The small guide, with two contacts that it leaves to the area. */
const guide = (): Guide => {
  const book = smallGuide();
  book.contacts.push({ id: 'gate', name: 'The gate', local: true, source: ['ours'] }, { id: 'keeper', name: 'The keeper', local: true, source: ['ours'] });
  return book;
};
const own = (contacts: (object | null)[], more: object = {}) => ({ authority: 'Saltmere', guide: 'saltmere', contacts, ...more });
const gate = { id: 'gate', phone: '01632 960000', seen: '2026-11-01' };
const keeper = { id: 'keeper', url: 'https://example.org/keeper', seen: '2026-11-01' };

const faultsOf = (value: unknown): string[] => {
  try {
    readLocalContacts(guide(), value);
  } catch (error) {
    expect(error).to.be.instanceOf(GuideError);
    return (error as GuideError).faults.map(({ path, message }) => `${path}: ${message}`);
  }
  throw new Error('nothing was thrown');
};

describe('readLocalContacts', () => {
  it('gives an area’s contacts back as they are, with nothing to see to where all are set', () => {
    const { local, warnings } = readLocalContacts(guide(), own([gate, keeper]), '2026-11-23');
    expect(local).to.deep.equal(own([gate, keeper]));
    expect(warnings).to.deep.equal([]);
  });

  const refused: Record<string, [unknown, ...string[]]> = {
    'a contact the guide does not have': [own([gate, { ...keeper, id: 'gull' }]), 'contacts[1].id: points to no contact: gull'],
    'a contact the guide does not leave to the area': [own([{ ...gate, id: 'pilot-house' }]), 'contacts[0].id: is not left to the area: pilot-house'],
    'a number that is none': [own([{ ...gate, phone: 'ask Ann' }]), 'contacts[0].phone: is not a phone number'],
    'a number without the day it was seen': [own([{ id: 'gate', phone: '01632 960000' }]), 'contacts[0].seen: is missing: the day the number or address was last seen to be right'],
    'an address without the day it was seen': [own([{ id: 'keeper', url: 'https://example.org/keeper' }]), 'contacts[0].seen: is missing: the day the number or address was last seen to be right'],
    'a contact set twice': [own([gate, keeper, gate]), 'contacts[2].id: repeats the id gate'],
    'contacts for another guide': [own([gate], { guide: 'elsewhere' }), 'guide: is for another guide: elsewhere, where this is saltmere'],
    'contacts for another nation': [own([gate], { nation: 'Somewhere' }), 'nation: is for another nation: Somewhere, where this is Nowhere'],
    'a list alone': [[gate], 'the list of local contacts: must be an object'],
    'nothing': [undefined, 'the list of local contacts: is missing'],
    'contacts that are no list': [own({} as never), 'contacts: must be a list'],
  };
  for (const [name, [value, ...faults]] of Object.entries(refused))
    it(`refuses ${name}`, () => {
      expect(faultsOf(value).map((fault) => (fault.startsWith(':') ? `the list of local contacts${fault}` : fault))).to.deep.equal(faults);
    });

  it('names every fault at once, those of shape and those of sense', () => {
    expect(faultsOf(own([{ ...gate, phone: 7 }, { id: 'gull' }, null, { id: 'gate' }], { guide: 'elsewhere', authority: '' }))).to.deep.equal([
      'authority: is blank',
      'contacts[0].phone: must be text',
      'contacts[2]: must be an object',
      'guide: is for another guide: elsewhere, where this is saltmere',
      'contacts[1].id: points to no contact: gull',
      'contacts[3].id: repeats the id gate',
    ]);
  });

  it('says of the error what cannot be used', () => {
    expect(() => readLocalContacts(guide(), [])).to.throw('This list of local contacts cannot be used: 1 fault.\n  the list of local contacts: must be an object');
  });

  it('warns of every contact left to the area that has no number and no address', () => {
    expect(readLocalContacts(guide(), own([{ id: 'keeper', name: 'Ms Invented' }])).warnings).to.deep.equal([
      { path: 'contacts', message: 'no number or address is set for gate: The gate' },
      { path: 'contacts', message: 'no number or address is set for keeper: The keeper' },
    ]);
    const model = { authority: 'Exampleshire (invented)', guide: levelsOfHelp.id, contacts: [] };
    expect(readLocalContacts(levelsOfHelp, model).warnings).to.have.length(levelsOfHelp.contacts.filter((c) => c.local).length);
  });

  for (const [seen, asOf, says] of [
    ['2025-11-23', '2026-11-23', undefined],
    ['2025-11-22', '2026-11-23', 'is more than twelve months ago: 2025-11-22'],
    ['2024-02-29', '2025-03-01', 'is more than twelve months ago: 2024-02-29'],
    ['2026-11-24', '2026-11-23', 'is a day still to come: 2026-11-24'],
  ] as const)
    it(`${says ? 'warns' : 'does not warn'} on ${asOf} of a number seen on ${seen}`, () => {
      const { warnings } = readLocalContacts(guide(), own([{ ...gate, seen }, { ...keeper, seen: asOf }]), asOf);
      expect(warnings).to.deep.equal(says ? [{ path: 'contacts[0].seen', message: says }] : []);
    });

  it('judges no age without a day to judge it on', () => {
    expect(readLocalContacts(guide(), own([{ ...gate, seen: '1999-01-01' }, keeper])).warnings).to.deep.equal([]);
  });
});
