import type { FrameSays } from './messages.ts';
import { events } from './protocol.ts';

/** An event of the widget in the frame, told again on the iframe: the same name, and the same fields on the event itself. */
export class FrameEvent extends Event {
  constructor({ name, fields }: Extract<FrameSays, { kind: 'event' }>) {
    // A draft is handed to whoever listens at the iframe itself, and to nobody further out.
    const out = name !== 'loh-draft';
    super(name, { bubbles: out, composed: out });
    const given: Record<string, unknown> = fields;
    for (const field of events[name]) Object.defineProperty(this, field, { value: field === 'error' ? new Error(`In the frame: ${String(given[field])}`) : given[field], enumerable: true });
  }
}
