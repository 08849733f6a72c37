import { expect } from '@open-wc/testing';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { Part } from '../../src/guide/question.ts';
import type { CdsResponse } from '../../src/referral/cds-card.ts';
import { cardIndicators } from '../../src/referral/codes-cds.ts';
import { assessmentFactors, censusLists, contactSource, missingFromCare, primaryNeed } from '../../src/referral/codes-census.ts';
import { bases, decisions, kinds, levelUnsaid, ownLists, periods, roles, rowKinds, stands, voices } from '../../src/referral/codes-own.ts';
import type { Column } from '../../src/referral/csv.ts';
import { formats } from '../../src/referral/formats.ts';
import type { Pole } from '../../src/referral/pole-of.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast } from '../../stories/cast.ts';
import { rowsIn } from '../support/read-csv.ts';

const keys = (list: { codes: Readonly<Record<string, string>> }) => Object.keys(list.codes);
const steps = guide.scales.flatMap((scale) => scale.steps.map((step) => step.id));

/** Each column that holds a code, and where that code must stand. */
const coded: Partial<Record<Column, readonly string[]>> = {
  row: keys(rowKinds),
  guide_id: [guide.id],
  cont_contact_source_code: keys(contactSource),
  suggested_cine_cin_primary_need_code: keys(primaryNeed),
  suggested_miss_missing_episode_type: keys(missingFromCare),
  level_id: steps,
  level_unsaid: keys(levelUnsaid),
  how_soon_id: steps,
  decision: keys(decisions),
  decided_level_id: steps,
  suggested_cinf_assessment_factor: keys(assessmentFactors),
  indicator_id: guide.indicators.map((i) => i.id),
};

/** The same for the names in the lists for the police. */
const named: Record<string, readonly string[]> = {
  role: keys(roles),
  kind: keys(kinds),
  basis: keys(bases),
  period: keys(periods),
  words: keys(voices),
  is: [...Part.options, 'age'],
  lawful: (guide.lawfulBases ?? []).map((b) => b.id),
  ...Object.fromEntries(['knows', 'agrees', 'told', 'mayBeSource', 'mustNotBeContacted'].map((name) => [name, keys(stands)])),
};

/** Columns and names that hold words, days, numbers and the ids of their own entries. Whatever is neither here nor above fails. */
const uncoded = new Set(['record_code', 'guide_edition', 'made_on', 'cont_contact_source_desc', 'level_name', 'how_soon_name', 'child_name', 'pers_dob', 'pers_expected_dob', 'age_years', 'nhs_number', 'upn', 'referrer_name', 'referrer_role', 'referrer_contact', 'sentence', 'evidence', 'miss_missing_episode_start_date', 'miss_missing_episode_end_date', 'episode_note']);
const unnamed = new Set(['id', 'name', 'relation', 'label', 'text', 'of', 'who', 'when', 'effect', 'began', 'ended', 'thinks', 'whyNotTold', 'safeContact']);

describe('every code that goes out', () => {
  for (const { id, assessment } of cast)
    it(`${id}: stands in a dated list or in the guide`, async () => {
      const sending = sendingOf(guide, assessment);
      for (const row of rowsIn((await formats.csv.load())(sending)))
        for (const [column, cell] of Object.entries(row)) {
          if (!cell || uncoded.has(column)) continue;
          if (column === 'of_these_factors') expect(keys(assessmentFactors)).to.include.members(cell.split(' '));
          else expect(coded[column as Column], column).to.include(cell);
        }
      const pole = JSON.parse((await formats.pole.load())(sending)) as Pole;
      const walk = (value: unknown, name: string): void => {
        if (Array.isArray(value)) value.forEach((inner) => walk(inner, name));
        else if (typeof value === 'object' && value) Object.entries(value).forEach(([key, inner]) => walk(inner, key));
        else if (!unnamed.has(name)) expect(named[name], name).to.include(value);
      };
      for (const list of [pole.persons, pole.objects, pole.locations, pole.events]) walk(list, '');
      const { cards: [card] } = JSON.parse((await formats.cds.load())(sending)) as CdsResponse;
      expect(keys(cardIndicators)).to.include(card.indicator);
      expect(guide.scales.map((s) => s.id)).to.include(card.source.topic.code);
      for (const reason of card.overrideReasons ?? []) expect((guide.judgementReasons ?? []).map((r) => r.id)).to.include(reason.code);
    });
});

describe('the lists of codes', () => {
  it('say where they were read, of what day they are, and when they were read', () => {
    for (const list of [...censusLists, ...ownLists, cardIndicators]) {
      expect(list.source, list.id).to.match(/\w{4}/);
      for (const day of [list.dated, list.seen]) expect(day, list.id).to.match(/^\d{4}-\d\d-\d\d$/);
      for (const [code, says] of Object.entries(list.codes)) expect(says, code).to.match(/\w/);
    }
  });

  it('hold as many codes as their sources do', () => {
    expect([contactSource, assessmentFactors, primaryNeed, missingFromCare].map((list) => keys(list).length)).to.deep.equal([22, 42, 8, 2]);
  });

  it('hold every code of every shelved guide', () => {
    for (const shelved of [guide, fiveLevels]) {
      expect(keys(assessmentFactors)).to.include.members(shelved.indicators.flatMap((i) => i.factors ?? []));
      expect(keys(contactSource)).to.include.members(shelved.agencies.flatMap((a) => a.source ?? []));
      expect(keys(missingFromCare)).to.include.members((shelved.vocabularies ?? []).flatMap((v) => v.labels.flatMap((l) => l.code ?? [])));
    }
  });

  it('are never filled with “unknown” or “anonymous”: what no code is near to is left for whoever records it', () => {
    for (const shelved of [guide, fiveLevels]) for (const { source } of shelved.agencies) expect(['9', '10']).not.to.include(source);
  });
});
