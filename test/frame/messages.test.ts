import { expect } from '@open-wc/testing';
import { FrameSays, HostSays, readMessage, ToWindow } from '../../src/frame/messages.ts';
import { events } from '../../src/frame/protocol.ts';
import { chanceFrom, oddMessage } from '../support/odd-messages.ts';
import { frameSays, hostSays, toWindow } from '../support/sound-messages.ts';
import { seed } from '../support/random.ts';

describe('messages', () => {
  it('takes each sound message as it is', () => {
    for (const [schema, sound] of [[HostSays, hostSays], [FrameSays, frameSays], [ToWindow, toWindow]] as const)
      for (const message of sound) expect(readMessage<unknown>(schema, message), JSON.stringify(message)).to.deep.equal({ says: message });
  });
  it('has a sound message of every event, with the fields of the contract and no others', () => {
    for (const [name, fields] of Object.entries(events)) {
      expect(frameSays.some((m) => m['name'] === name), name).to.be.true;
      const message = { version: 1, kind: 'event', name, fields: { ...(name === 'loh-draft' && { draft: {} }) } };
      expect('says' in readMessage(FrameSays, message), name).to.be.true;
      for (const field of new Set(Object.values(events).flat())) {
        const value = field === 'draft' ? {} : field === 'reached' ? 1 : 'x';
        const read = readMessage(FrameSays, { ...message, fields: { ...message.fields, [field]: value } });
        expect('says' in read, `${name} ${field}`).to.equal((fields as readonly string[]).includes(field));
      }
    }
  });
  it(`refuses 10,000 messages with one fault each, from either side (seed ${seed})`, () => {
    const next = chanceFrom(seed);
    for (let i = 0; i < 10_000; i++) {
      const [schema, sound] = ([[HostSays, hostSays], [FrameSays, frameSays], [ToWindow, toWindow]] as const)[i % 3]!;
      const odd = oddMessage(next, sound);
      const read = readMessage<unknown>(schema, odd);
      if (!('fault' in read)) expect.fail(`taken (${i}): ${JSON.stringify(odd)}`);
    }
  });
  it('refuses words where an id belongs, so that no event can carry what was written', () => {
    expect(readMessage(FrameSays, { version: 1, kind: 'event', name: 'loh-judged', fields: { reason: 'She said he hit her' } })).to.deep.equal({ fault: 'shape' });
  });
  it('says why, and which request it was, and nothing of what it said', () => {
    expect(readMessage(HostSays, { version: 2, kind: 'wipe', id: 4 })).to.deep.equal({ fault: 'version', id: 4 });
    expect(readMessage(HostSays, { version: 1, kind: 'wipe', id: 4, secret: 'Canary' })).to.deep.equal({ fault: 'shape', id: 4 });
    expect(readMessage(HostSays, { version: 1, kind: 'wipe', id: 'Canary' })).to.deep.equal({ fault: 'shape' });
    expect(readMessage(HostSays, { version: 1, kind: 'wipe', id: 4, more: new Date() })).to.deep.equal({ fault: 'not-plain' });
  });
  it('keeps no sealed draft: a frame may have no storage', () => {
    expect(readMessage(HostSays, { version: 1, kind: 'configure', id: 1, settings: { persist: 'sealed' } })).to.deep.equal({ fault: 'shape', id: 1 });
  });
  for (const settings of [{ agency: 'x'.repeat(81) }, { contacts: [{ id: 'a', url: 'javascript:alert(1)' }] }, { contacts: [{ id: 'a', phone: 'ring us' }] }, { lang: '<b>' }, { asOf: '2026-02-30' }, { childAge: 26 }, { idleMinutes: -1 }, { prefill: { now: { danger: 'yes' } } }, { theme: 'neon' }, { onclick: 'x' }])
    it(`refuses ${JSON.stringify(settings).slice(0, 60)} with all that is set beside it`, () => {
      expect(readMessage(HostSays, { version: 1, kind: 'configure', id: 1, settings: { agency: 'police', ...settings } })).to.deep.equal({ fault: 'shape', id: 1 });
    });
});
