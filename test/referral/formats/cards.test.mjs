// Cards against the specification of CDS Hooks, read as a JSON Schema. In Node: the reader of schemas is made for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { createServer } from 'vite';
import { cdsHooksResponse } from '../../support/cds-hooks.schema.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('cards, as CDS Hooks has them', () => {
  const check = new Ajv({ allErrors: true, formats: { uri: URL.canParse } }).compile(cdsHooksResponse);
  const isValid = (value, name) => assert.equal(check(value), true, `${name}: ${JSON.stringify(check.errors)}`);
  let server, card, guide, cast, hostile;
  before(async () => {
    server = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
    const load = (path) => server.ssrLoadModule(path);
    const { write } = await load('/src/referral/cds-card.ts');
    const { sendingOf } = await load('/src/referral/sending.ts');
    ({ levelsOfHelp: guide } = await load('/src/guides/levels-of-help/levels-of-help.ts'));
    ({ cast } = await load('/stories/cast.ts'));
    hostile = await load('/test/support/hostile.ts');
    card = (by, assessment) => JSON.parse(write(sendingOf(by, assessment)));
  });
  after(() => server.close());

  it('are valid for every member of the cast, with the guide’s reasons for judging otherwise and without', () => {
    const reasons = { ...guide, judgementReasons: [{ id: 'help-in-place', direction: 'lower', text: 'Help is in place', source: ['model'] }] };
    const none = { ...guide };
    delete none.judgementReasons;
    for (const { id, assessment } of cast) for (const by of [reasons, none]) isValid(card(by, assessment), id);
  });

  it('are valid whatever was written', () => {
    for (const [name, words] of Object.entries(hostile.hostile)) isValid(card(guide, hostile.saidEverywhere(guide, cast[0].assessment, words)), name);
  });

  it('are refused when a card is not as the specification says', () => {
    const good = card(guide, cast[0].assessment);
    const wrong = {
      'no cards': {},
      'a long summary': { summary: 'x'.repeat(140) },
      'no summary': { summary: undefined },
      'a level as indicator': { indicator: 'high' },
      'a source without a label': { source: {} },
      'an empty detail': { detail: '' },
      'an empty list of reasons': { overrideReasons: [] },
      'a reason that cannot be read': { overrideReasons: [{ code: 'a', system: 'urn:a:b' }] },
      'suggestions without a way to choose': { suggestions: [{ label: 'Do it' }] },
      'an unknown field': { level: 4 },
    };
    for (const [name, change] of Object.entries(wrong)) assert.equal(check(name === 'no cards' ? {} : JSON.parse(JSON.stringify({ cards: [{ ...good.cards[0], ...change }] }))), false, name);
  });
});
