import { expect } from '@open-wc/testing';
import type { Indicator } from '../../src/guide/indicator.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { saying } from '../support/saying.ts';
import { standsAt } from './cases/wrongs.ts';
import { matrixRows } from './matrix-rows.ts';

const rowOf = new Map(matrixRows.map((row) => [row[0], row]));
const levelOf = (n: number) => `level-${n}`;
/** Each sentence of the guide, once for each row it stands for. */
const placed: [string, Indicator][] = guide.indicators.flatMap((i) => (i.rows ?? []).map((row): [string, Indicator] => [row, i]));

/** Sentences whose step is not the row’s level, because the row has none to give. */
const without: Record<string, [step: string | undefined, why: string]> = {
  PH03: ['level-4', 'a public list of signs, without a level: it points to PH02'],
  CC05: ['level-3', 'a public list of signs, without a level: it points to social care, as CC02 does'],
  RD02: [undefined, 'no published level was found: by duty'],
};

/** Rows that count only with more, and that the guide takes as enough alone: each is said to be our reading where it stands. */
const moreCareful: Record<string, string> = {
  E12: 'out-of-education', B07: 'self-harm-repeated', B08: 'self-harm-repeated', NG02: 'neglect-chronic', YC02: 'young-carer',
  DA03: 'domestic-abuse-serious', SX02: 'harmful-sexual-behaviour', MS02: 'missing-often', MS03: 'missing-harm',
};

/** The factors of the children in need census: 1 to 6 for the child, a parent, another in the home; then one by one. The two old codes that validators still take are left out. */
const census = [
  '1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C', '4A', '4B', '4C', '5A', '5B', '5C', '6A', '6B', '6C', '7A', '8B', '8C', '8D', '8E', '8F', '9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A',
  '18B', '18C', '19B', '19C', '20', '21', '22A', '23A', '24A',
];

const alone = (id: string, age: number | 'unborn') => recommend(guide, saying(guide, { says: [id], age })).level;
const ageOf = (row: string) => (/^U|^H13$/.test(row) ? 'unborn' : 15);

describe('the rows of the compiled matrix, in the model guide', () => {
  it('are 214, each once', () => {
    expect(matrixRows).to.have.length(214);
    expect(rowOf.size).to.equal(214);
  });

  it('are each held by a sentence or a threshold, and none is made up', () => {
    const held = new Set([...guide.indicators, ...guide.thresholds].flatMap((x) => x.rows ?? []));
    expect(matrixRows.filter(([id]) => !held.has(id)).map(([id]) => id)).to.deep.equal([]);
    expect([...held].filter((id) => !rowOf.has(id))).to.deep.equal([]);
  });

  it('that are rules are thresholds, and reach what they say', () => {
    const rules = guide.thresholds.flatMap((t) => (t.rows ?? []).map((row) => `${row} ${t.reaches}`));
    expect(rules).to.have.members(['CS02 level-3', 'CS05 level-4', 'DA05 level-3', 'DA05 level-4']);
  });

  it('stand at their level, unless a placing is disputed or the row has none', () => {
    const used = new Set<string>();
    for (const [row, { id, kind, step, disputed }] of placed) {
      const stands = rowOf.get(row)![1];
      if (kind === 'protective-factor') expect(step, id).to.equal(undefined);
      else if (without[row]) {
        expect(step, `${row} ${id}: ${without[row][1]}`).to.equal(without[row][0]);
        expect(stands, row).not.to.be.a('number');
        used.add(row);
      } else if (step !== (typeof stands === 'number' ? levelOf(stands) : undefined)) {
        expect(disputed, `${row} ${id} stands at ${step}, not ${stands}`).to.exist;
        used.add(row);
      }
    }
    // Each that stands elsewhere is known here: a new one is looked at.
    expect([...used]).to.have.members([...Object.keys(without), 'E13', 'ME01', 'U04']);
  });

  it('that are baselines are strengths, and no other row is', () => {
    for (const [row, { id, kind }] of placed) expect(kind === 'protective-factor', `${row} ${id}`).to.equal(rowOf.get(row)![2] === 'N');
  });

  it('that are disputed hold what else was seen', () => {
    for (const row of ['PF01', 'E10', 'PB07', 'F04', 'B03', 'SI03', 'H19']) expect(placed.filter(([r]) => r === row).every(([, i]) => i.disputed), row).to.equal(true);
  });

  describe('said alone, with nothing of time, effect or failed help', () => {
    for (const [row, { id, kind }] of placed) {
      if (kind === 'protective-factor') continue;
      const [, stands, code] = rowOf.get(row)!;
      const own = typeof stands === 'number' ? stands : undefined;
      // A worry is at least early help; a sentence of the highest level never less than one below it; a circumstance nothing without its effect.
      const expected = kind === 'circumstance' ? 1
        : code === 'C' && own !== undefined && !moreCareful[row] ? Math.max(2, own - 1)
        : own ?? { PH03: 4, CC05: 2, ME01: 2, U04: 3, PF01: 2 }[row];
      it(`${row} (${stands}, ${code}): ${id} leads to ${expected ?? 'no level'}`, () => {
        const found = alone(id, ageOf(row));
        expect(standsAt(found)).to.equal(expected === undefined ? 'not-ours' : levelOf(expected));
        const ground = moreCareful[row];
        if (ground) {
          const { threshold } = found.reasons.find((r) => r.threshold.id === ground)!;
          expect(threshold.source.some((s) => typeof s !== 'string' && s.ref === 'model'), `${ground} does not say that it is our reading`).to.equal(true);
        }
      });
    }
  });
});

describe('the census factors of the model guide', () => {
  it('are codes of the census, each once in the list', () => {
    expect(new Set(census).size).to.equal(census.length);
    for (const { id, factors } of guide.indicators) for (const code of factors ?? []) expect(census, id).to.include(code);
  });

  it('hold no code that says nothing was found', () => {
    for (const { id, factors } of guide.indicators) expect(factors ?? [], id).not.to.include('21');
  });
});
