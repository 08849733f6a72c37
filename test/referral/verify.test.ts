import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { asJson } from '../../src/referral/json.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { verify } from '../../src/referral/verify.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { chance } from '../support/random.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const letters = cast.map(({ assessment }) => JSON.stringify(asJson(sendingOf(guide, assessment))));

/** Every place in a value, as the path to it. */
const places = (value: Json, path: (string | number)[] = []): (string | number)[][] => [
  ...(path.length ? [path] : []),
  ...(value && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, Array.isArray(value) ? Number(name) : name])) : []),
];

/** The value with one thing in it changed, taken out, put in or moved. */
function changed(value: Json, pick: (below: number) => number): Json {
  const copy = structuredClone(value);
  const all = places(copy);
  const path = all[pick(all.length)]!;
  const name = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<Json>((v, step) => (v as Record<string | number, Json>)[step]!, copy) as Record<string | number, Json>;
  const old = holder[name]!;
  const kind = pick(5);
  if (kind === 0 && Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (kind === 0) Reflect.deleteProperty(holder, name);
  else if (kind === 1 && Array.isArray(holder)) holder.splice(Number(name), 0, structuredClone(old));
  else if (kind === 1) holder[`${name}x`] = 'put in';
  else if (kind === 2 && typeof old === 'string') {
    const at = pick(old.length + 1);
    holder[name] = old.slice(0, at) + String.fromCharCode(33 + pick(90)) + old.slice(at);
  } else if (kind === 3 && typeof old === 'string' && old.length) {
    const at = pick(old.length);
    holder[name] = old.slice(0, at) + old.slice(at + 1);
  } else if (typeof old === 'number') holder[name] = old + 1;
  else holder[name] = typeof old === 'string' ? null : 'changed';
  return copy;
}

describe('is this record what it was?', () => {
  it('says unchanged of every letter as it was made, and that what it recommends follows from its answers', () => {
    for (const letter of letters) expect(verify(guide, letter)).to.deep.equal({ stands: 'unchanged', follows: true });
  });

  it('says unchanged however the text is set and whatever order its names stand in', () => {
    const turned = (value: Json): Json => (Array.isArray(value) ? value.map(turned) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([k, v]) => [k, turned(v)])) : value);
    for (const letter of letters) expect(verify(guide, JSON.stringify(turned(JSON.parse(letter) as Json), null, 3)).stands).to.equal('unchanged');
  });

  it('judges 10,000 changes rightly', function () {
    this.timeout(120_000);
    const pick = chance(4).below;
    let judged = 0;
    for (let i = 0; judged < 10000; i++) {
      const letter = letters[i % letters.length]!;
      const value = JSON.parse(letter) as Json;
      const other = changed(value, pick);
      if (JSON.stringify(other) === JSON.stringify(value)) continue;
      judged++;
      const { stands } = verify(guide, other);
      if (stands !== 'changed') expect.fail(`${stands}: ${JSON.stringify(other).slice(0, 300)}`);
    }
  });

  it('says unknown of what cannot be read or carries no seal', () => {
    for (const saved of ['', 'not JSON', letters[0]!.slice(0, -20), '[]', 'null', '7', {}, castMember('insulin').assessment, undefined]) expect(verify(guide, saved).stands, String(saved)).to.equal('unknown');
  });

  it('sees that a level does not follow, also where somebody sealed it again', () => {
    const sent = sendingOf(guide, castMember('one-small-worry').assessment);
    const top = { ...sent.recommendation.level, step: guide.scales.find((s) => s.id === guide.level)!.steps.at(-1)! };
    const forged = asJson({ ...sent, recommendation: { ...sent.recommendation, level: top } });
    expect(verify(guide, forged)).to.deep.equal({ stands: 'unchanged', follows: false });
  });

  it('does not say whether it follows by a guide that did not make it', () => expect(verify(fiveLevels, letters[0]!)).to.deep.equal({ stands: 'unchanged' }));
});
