import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/assessment/answer.ts';
import { say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { poleOf } from '../../src/referral/pole-of.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';

const pole = (id: string) => poleOf(sendingOf(guide, castMember(id).assessment));

describe('persons, objects, locations and events', () => {
  it('begin with the child, then the adults, those named, and whoever made the letter', () => {
    const { persons } = pole('young-carer');
    expect(persons.map((p) => [p.id, p.role])).to.deep.equal([['person-1', 'child'], ['person-2', 'adult'], ['person-3', 'named'], ['person-4', 'named'], ['person-5', 'named'], ['person-6', 'reporter']]);
    expect(persons[0]).to.deep.include({ name: 'Robin Invented' });
    expect(persons[0]!.details.map((d) => d.is)).to.include.members(['age', 'child-born', 'child-school']).and.not.include('child-address');
    expect(persons[1]).to.deep.include({ name: 'Ms Invented', relation: 'Mother', knows: 'yes', agrees: 'yes', mayBeSource: 'no' });
  });

  it('keep beside an adult whether they must not be contacted, and never say what anybody has done', () => {
    expect(pole('marriage-planned').persons.find((p) => p.role === 'adult')).to.deep.include({ name: 'Mr Example', mustNotBeContacted: 'yes', mayBeSource: 'yes' });
    for (const { id } of cast) expect(JSON.stringify(pole(id))).not.to.match(/suspect|offender|perpetrator|victim/i);
  });

  it('put an address and where the child is among the locations, and a phone among the objects', () => {
    expect(pole('young-carer').locations.map((l) => l.kind)).to.deep.equal(['where-now', 'address']);
    expect(pole('young-carer').objects.map((o) => [o.kind, o.text])).to.deep.equal([['phone', 'Ring the school, not the home']]);
  });

  it('hold every piece of evidence, every time missing and every call, as they were given', () => {
    for (const { id, assessment } of cast) {
      const { journey } = sendingOf(guide, assessment);
      const answers: Answer[] = [...journey.answers.values()];
      const { events } = pole(id);
      const has = (kind: string, text: string) => expect(events.filter((e) => e.kind === kind).map((e) => e.text ?? ''), id).to.include(text);
      for (const a of answers) {
        if ('evidence' in a) for (const piece of a.evidence) has('worry', piece.what);
        if ('episodes' in a) for (const e of a.episodes) has('missing', e.note);
      }
      expect(events.filter((e) => e.kind === 'missing').length).to.equal(answers.flatMap((a) => ('episodes' in a ? a.episodes : [])).length);
      expect(events.filter((e) => e.kind === 'call').length).to.equal(assessment.calls.length);
    }
    expect(pole('baby-bruise').events.at(-1)).to.deep.include({ kind: 'call', when: '23 November 2026, 10:35' });
    expect(pole('baby-bruise').events.at(-1)!.text).to.include('Reference: EX-0001').and.include('Decision due: 24 November 2026');
  });

  it('link every object, place and event to a person there is', () => {
    for (const { id } of cast) {
      const { persons, objects, locations, events } = pole(id);
      const ids = persons.map((p) => p.id);
      for (const thing of [...objects, ...locations, ...events]) expect(ids, id).to.include.members(thing.of);
    }
  });

  it('hold what was said of a crime, and nothing where nothing was', () => {
    const told = say(castMember('young-carer').assessment, 'details', { crime: { words: 'None known. Not told.' } });
    expect(poleOf(sendingOf(guide, told)).events.find((e) => e.kind === 'crime')?.text).to.equal('None known. Not told.');
    expect(pole('insulin').events.some((e) => e.kind === 'crime')).to.equal(false);
  });
});
