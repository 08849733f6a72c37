import { expect } from '@open-wc/testing';
import { FrameEvent } from '../../src/frame/frame-event.ts';
import type { FrameSays } from '../../src/frame/messages.ts';
import { events } from '../../src/frame/protocol.ts';
import { frameSays } from '../support/sound-messages.ts';

type Said = Extract<FrameSays, { kind: 'event' }>;

describe('FrameEvent', () => {
  for (const said of frameSays.filter((m) => m['kind'] === 'event') as Said[])
    it(`tells ${said.name} again with its fields, on the event itself`, () => {
      const event = new FrameEvent(said);
      expect(event.type).to.equal(said.name);
      expect([event.bubbles, event.composed]).to.deep.equal(said.name === 'loh-draft' ? [false, false] : [true, true]);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(events[said.name]);
      if (said.name === 'loh-failed') expect((event as unknown as { error: Error }).error.message).to.equal('In the frame: GuideError');
      else for (const [field, value] of Object.entries(said.fields)) expect((event as unknown as Record<string, unknown>)[field]).to.deep.equal(value);
    });
});
