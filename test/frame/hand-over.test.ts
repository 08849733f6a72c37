import { expect } from '@open-wc/testing';
import { HandOver } from '../../src/frame/hand-over.ts';
import { widget } from '../support/widget.ts';

const ask = (what: 'record' | 'text' | 'code' | 'fhir', id = 1) => ({ version: 1, kind: 'ask', id, what }) as const;
const configure = (settings: object) => ({ version: 1, kind: 'configure', id: 2, settings }) as const;

describe('HandOver', () => {
  it('gives what is asked as plain data, and null before there is any', async () => {
    const screen = await widget();
    const handOver = new HandOver(screen.element);
    expect(await handOver.do(ask('text'))).to.deep.equal({ value: null });
    await screen.choose('danger-yes', 'whereabouts-confirmed');
    await screen.press('Continue');
    const { value } = (await handOver.do(ask('record'))) as { value: { said: unknown[] } };
    expect(value).to.deep.equal(JSON.parse(JSON.stringify(screen.element.record)));
    expect(value).not.to.equal(screen.element.record);
    expect(value.said).to.have.length(1);
  });

  it('sets what is named and leaves the rest', async () => {
    const { element } = await widget();
    const handOver = new HandOver(element);
    expect(await handOver.do(configure({ agency: 'police', lang: 'en-GB', childAge: 7 }))).to.deep.equal({ value: null });
    expect([element.agency, element.lang, element.childAge, element.authority]).to.deep.equal(['police', 'en-GB', '7', undefined]);
    await handOver.do(configure({ authority: 'Exampleshire' }));
    expect([element.agency, element.authority]).to.deep.equal(['police', 'Exampleshire']);
  });

  it('sets nothing that is so already: the same guide again begins nothing again', async () => {
    const { levelsOfHelp } = await import('../../src/guides/levels-of-help/levels-of-help.ts');
    const screen = await widget();
    const handOver = new HandOver(screen.element);
    const guide = () => JSON.parse(JSON.stringify(levelsOfHelp)) as Record<string, unknown>;
    await handOver.do(configure({ guide: guide() }));
    await screen.settle();
    await screen.choose('danger-yes', 'whereabouts-confirmed');
    await screen.press('Continue');
    await handOver.do(configure({ guide: guide() }));
    await screen.settle();
    expect(screen.element.record!.said).to.have.length(1);
    await handOver.do(configure({ guide: { ...guide(), title: 'Another' } }));
    await screen.settle();
    expect(screen.element.record!.said).to.have.length(0);
  });

  it('says once a guide has come', async () => {
    const { element } = await widget();
    let guided = 0;
    const handOver = new HandOver(element, () => guided++);
    await handOver.do(configure({ agency: 'police' }));
    expect(guided).to.equal(0);
    await handOver.do(configure({ guide: { not: 'a guide' } }));
    expect(guided).to.equal(1);
  });

  it('opens what was saved, and wipes, in the order asked', async () => {
    const screen = await widget();
    await screen.choose('danger-yes', 'whereabouts-confirmed');
    await screen.press('Continue');
    const saved = JSON.parse(JSON.stringify(screen.element.record)) as Record<string, unknown>;
    const handOver = new HandOver(screen.element);
    const [, empty, , full] = await Promise.all([handOver.do({ version: 1, kind: 'wipe', id: 1 }), handOver.do(ask('text')), handOver.do({ version: 1, kind: 'open', id: 3, saved }), handOver.do(ask('record'))]);
    expect(empty).to.deep.equal({ value: null });
    expect((full as { value: { said: unknown } }).value.said).to.deep.equal(saved['said']);
  });

  it('says why not in one word, and leaves what is there alone', async () => {
    const screen = await widget();
    await screen.choose('danger-yes', 'whereabouts-confirmed');
    await screen.press('Continue');
    const before = JSON.stringify(screen.element.record);
    const handOver = new HandOver(screen.element);
    expect(await handOver.do({ version: 1, kind: 'open', id: 1, saved: { said: 'Canary' } })).to.deep.equal({ error: 'unreadable' });
    expect(JSON.stringify(screen.element.record)).to.equal(before);
    Object.defineProperty(screen.element, 'code', { get: () => { throw new Error('Canary'); }, configurable: true });
    expect(await handOver.do(ask('code'))).to.deep.equal({ error: 'failed' });
    Object.defineProperty(screen.element, 'fhir', { value: () => import('./nowhere-at-all.ts' as string), configurable: true });
    expect(await handOver.do(ask('fhir'))).to.deep.equal({ error: 'not-loaded' });
  });
});
