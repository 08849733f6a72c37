import type { LevelsOfHelp } from '../elements/levels-of-help.ts';
import { HandOver } from './hand-over.ts';
import { HostSays, readMessage, ToWindow, type FrameSaying } from './messages.ts';
import { format, version, type Fault } from './protocol.ts';
import { tellEvents, tellHeight, tellPlace } from './tell.ts';

/** Who this frame speaks to: the window around it, and the origins that may be there. `guided` is called once a guide has come from the page. */
export type Around = { parent: Window; hosts: readonly string[]; guided?: () => void };

/**
 * The frame’s end of the conversation with the page around it. It says `ready` to the pages on its list and to no other; takes one
 * `hello`, from the window around it and an origin on the list, that says back what `ready` said; and from then on hears only the
 * port that came with it. Everything else is left alone. Returns how to stop.
 */
export function inside(element: LevelsOfHelp, { parent, hosts, guided }: Around): () => void {
  const handOver = new HandOver(element, guided);
  let nonce = '';
  let port: MessagePort | undefined;
  let stopTelling = () => {};

  const say = (message: FrameSaying) => port?.postMessage({ version, ...message });

  const ready = () => {
    // Not crypto.randomUUID: a page over plain http has none.
    nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    tellReady();
  };
  // Each origin by name: a browser hands this to none but them.
  const tellReady = () => {
    for (const host of hosts) parent.postMessage({ format, version, kind: 'ready', nonce }, host);
  };

  const hearWindow = (event: MessageEvent) => {
    if (event.source !== parent || !hosts.includes(event.origin)) return;
    const data: unknown = event.data;
    // A page has messages of its own; only what calls itself ours is answered.
    if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== format) return;
    const read = readMessage(ToWindow, data);
    if ('fault' in read) refuse(event, read.fault);
    else if (read.says.kind === 'knock') {
      if (!port) tellReady();
    } else if (port || read.says.nonce !== nonce) refuse(event, 'again');
    else if (event.ports.length !== 1) refuse(event, 'ports');
    else open(event.ports[0]!);
  };

  const refuse = (event: MessageEvent, fault: Fault) => {
    for (const each of event.ports) each.close();
    say({ kind: 'fault', fault });
  };

  const open = (given: MessagePort) => {
    port = given;
    nonce = '';
    port.onmessage = hearPort;
    const stops = [tellEvents(element, say), tellHeight(element, say), tellPlace(element, say)];
    stopTelling = () => stops.forEach((stop) => stop());
  };

  const close = () => {
    stopTelling();
    port?.close();
    port = undefined;
  };

  const hearPort = (event: MessageEvent) => {
    const read = readMessage(HostSays, event.data);
    if (event.ports.length) refuse(event, 'ports');
    else if ('fault' in read) say({ kind: 'fault', ...read });
    else if (read.says.kind === 'bye') {
      close();
      ready();
    } else answer(read.says, event.target);
  };

  const answer = (message: Exclude<HostSays, { kind: 'bye' }>, from: unknown) =>
    void handOver.do(message).then((done) => {
      // The page may have gone while this was made: nobody else is told.
      if (from === port) say({ kind: 'answer', id: message.id, ...done });
    });

  addEventListener('message', hearWindow);
  ready();
  return () => {
    removeEventListener('message', hearWindow);
    close();
  };
}
