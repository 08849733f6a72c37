import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { say } from '../../src/assessment/assessment.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { Widget } from '../support/widget.ts';

/** A widget in a form, and all that browsers were given to write down. */
async function inForm(attributes: Partial<LevelsOfHelp>) {
  const given: unknown[] = [];
  // Its own, and nothing is kept of it.
  const real = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'setFormValue')!;
  ElementInternals.prototype.setFormValue = function (...values: Parameters<ElementInternals['setFormValue']>) {
    given.push(...values);
    (real.value as (...v: unknown[]) => void).apply(this, values);
  };
  const form = await fixture<HTMLFormElement>(html`<form><fieldset><levels-of-help as-of=${today} name="safeguarding"></levels-of-help></fieldset><input name="ward" value="A (invented)" /></form>`);
  const element = form.querySelector('levels-of-help')!;
  Object.assign(element, attributes);
  const w = await new Widget(element).settle();
  const data = () => Object.fromEntries(new FormData(form)) as Record<string, string>;
  return { form, element, w, data, given, done: () => Object.defineProperty(ElementInternals.prototype, 'setFormValue', real) };
}

/** Stands at the letter. */
function atTheLetter(id = 'young-carer') {
  let record = castMember(id).assessment;
  for (let next; (next = journeyOf(guide, record).pages.at(-1)!).kind !== 'letter'; ) record = say(record, next.id, {});
  return record;
}
const until = async (what: () => boolean) => {
  for (let i = 0; i < 200 && !what(); i++) await new Promise((done) => setTimeout(done, 10));
  expect(what(), String(what)).to.equal(true);
};

describe('in a form', () => {
  let f: Awaited<ReturnType<typeof inForm>>;
  afterEach(() => f.done());

  it('joins as a record only when the form’s data is read, and gives the browser nothing to write down', async () => {
    f = await inForm({});
    expect(f.data()).to.deep.equal({ ward: 'A (invented)' });
    f.element.open(castMember('young-carer').assessment);
    await f.w.settle();
    const joined = JSON.parse(f.data()['safeguarding']!) as { format: string; record: unknown };
    expect(joined.format).to.equal('levels-of-help/referral');
    expect(joined.record).to.deep.equal(f.element.record);
    expect(f.given).to.deep.equal([]);
    expect(f.element.form).to.equal(f.form);
  });

  it('joins as a FHIR document, whose writer is fetched once something is written', async () => {
    f = await inForm({ valueFormat: 'fhir', required: true });
    f.element.open(atTheLetter());
    await f.w.settle();
    await until(() => f.element.checkValidity());
    const bundle = JSON.parse(f.data()['safeguarding']!) as { resourceType: string; entry: { resource: { resourceType: string } }[] };
    expect(bundle.resourceType).to.equal('Bundle');
    expect(bundle.entry[0]!.resource.resourceType).to.equal('Composition');
    expect(await f.element.fhir()).to.deep.equal(bundle);
    expect(f.data()['safeguarding'], 'without white space').not.to.include('\n');
    expect((JSON.parse(f.data()['safeguarding-record']!) as { record: unknown }).record, 'and beside it what can be opened again').to.deep.equal(f.element.record);
    expect(f.given).to.deep.equal([]);
  });

  it('joins as a code of step ids, the one thing a browser is given, and takes it back', async () => {
    f = await inForm({ valueFormat: 'code' });
    await f.w.choose('danger-no', 'whereabouts-confirmed');
    await f.w.goOn();
    expect(f.element.code).to.equal('');
    f.element.open(atTheLetter());
    await f.w.settle();
    const { level, howSoon } = castMember('young-carer');
    expect(f.element.code).to.equal(`${level!}.${howSoon}`);
    expect(f.data()['safeguarding']).to.equal(`${level!}.${howSoon}`);
    f.form.reset();
    await f.w.settle();
    expect(f.data()['safeguarding']).to.equal(undefined);
    expect(f.given).to.deep.equal([`${level!}.${howSoon}`, null]);
  });

  it('required: the form cannot be sent before the letter, says why, and can from there', async () => {
    f = await inForm({ required: true });
    expect(f.element.validity.valueMissing).to.equal(true);
    expect(f.element.validationMessage).to.equal('Go on to the letter before you send this form');
    expect(f.form.checkValidity()).to.equal(false);
    f.element.open(atTheLetter());
    await f.w.settle();
    expect(f.form.checkValidity()).to.equal(true);
    f.form.reset();
    await f.w.settle();
    expect(f.form.checkValidity()).to.equal(false);
  });

  it('required: sent too soon, it says so at its top and leads there, and no longer once the letter is reached', async () => {
    f = await inForm({ required: true });
    const line = () => f.element.renderRoot.querySelector<HTMLElement>('.asked')!;
    f.element.checkValidity();
    await f.w.settle();
    expect(line().textContent, 'asking whether it could be sent says nothing').to.equal('');
    f.form.requestSubmit();
    await f.w.settle();
    expect(line().textContent).to.equal('Go on to the letter before you send this form');
    expect((f.element.renderRoot as ShadowRoot).activeElement).to.equal(line());
    f.element.open(atTheLetter());
    await f.w.settle();
    expect(line().textContent).to.equal('');
  });

  it('not required, it never stands in the way', async () => {
    f = await inForm({});
    expect(f.element.checkValidity()).to.equal(true);
  });

  for (const [how, disable] of [['by itself', (el: LevelsOfHelp) => (el.disabled = true)], ['by its fieldset', (el: LevelsOfHelp) => (el.closest('fieldset')!.disabled = true)]] as const)
    it(`disabled ${how}: nothing can be written or joins, nothing is missing, and what to do in danger stays`, async () => {
      f = await inForm({ required: true });
      f.element.open(castMember('young-carer').assessment);
      disable(f.element);
      await f.w.settle();
      expect(f.data()).to.deep.equal({ ward: 'A (invented)' });
      expect(f.form.checkValidity()).to.equal(true);
      expect(f.element.renderRoot.querySelector('.body')!.hasAttribute('inert')).to.equal(true);
      expect(f.element.renderRoot.querySelector('loh-danger')!.closest('[inert]')).to.equal(null);
      expect(f.element.hasAttribute('disabled'), 'not reflected').to.equal(false);
    });

  it('follows when it is moved to another form, and leaves the first', async () => {
    f = await inForm({});
    f.element.open(castMember('young-carer').assessment);
    const other = await fixture<HTMLFormElement>(html`<form></form>`);
    other.append(f.element);
    await f.w.settle();
    expect(f.data()).to.deep.equal({ ward: 'A (invented)' });
    expect(new FormData(other).has('safeguarding')).to.equal(true);
    expect(f.element.record!.said.length, 'and what was written is still here').to.be.greaterThan(3);
  });

  it('joins as the record where the FHIR writer cannot be had, and the host hears of it', async () => {
    f = await inForm({ valueFormat: 'fhir', required: true });
    const { HostForm } = await import('../../src/elements/host-form.ts');
    const heard: unknown[] = [];
    const own = new HostForm(f.element, { form: f.form, setValidity: () => {}, setFormValue: () => {} } as unknown as ElementInternals, {
      record: () => ({ format: 'levels-of-help/referral' }),
      sending: () => ({ letter: {} }) as never,
      code: () => '',
      isFinished: () => true,
      isDisabled: () => false,
      anchor: () => undefined,
      says: () => ({ required: '', preparing: '' }),
      handedOver: () => {},
      failed: (error) => heard.push(error),
    });
    f.element.name = 'own';
    own.listen(f.form);
    own.prepare(() => Promise.reject(new Error('blocked')));
    await until(() => heard.length === 1);
    expect(f.data()['own']).to.equal('{"format":"levels-of-help/referral"}');
    expect(f.data()['own-record']).to.equal(f.data()['own']);
    own.unlisten();
  });
});
