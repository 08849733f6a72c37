// The page around a frame: speaks to the widget inside it, hears its events and follows its height. Needs no other file.
import { connect } from './frame/beside.ts';
import type { Settings } from './frame/messages.ts';

export { connect, type Frame, type Options } from './frame/beside.ts';
export type { Settings } from './frame/messages.ts';

// As a script alone: each iframe so marked is connected with the settings in the mark. `connect` gives a page its answerer later.
if (typeof document !== 'undefined')
  for (const iframe of document.querySelectorAll<HTMLIFrameElement>('iframe[data-levels-of-help]')) connect(iframe, JSON.parse(iframe.dataset.levelsOfHelp || '{}') as Settings);
