import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
// Every attribute, property, event, slot, part and custom property, as it is documented: the tables and the controls come from it.
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** What a control says is set on the element the story is of, as a host would set it; what no control says is left as the story has it. */
const set = (root: Element | undefined, tag: string, args: Record<string, unknown>) => {
  const element = root?.querySelector(tag) as Record<string, unknown> | null | undefined;
  if (element) for (const [name, value] of Object.entries(args)) if (value !== undefined && typeof value !== 'function') element[name] = value;
};

/** A control for each property of a kind that one can be typed or chosen, by what the manifest says of it: also for stories that take no arguments of their own. */
const withControls = (argTypes: Record<string, { type?: { name?: string } | string; table?: { category?: string } }>) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const kind = (typeof argType.type === 'string' ? argType.type : argType.type?.name) ?? '';
      const choices = /^'[^']*'( \| '[^']*')+$/.test(kind) ? kind.split(' | ').map((text) => text.slice(1, -1)) : undefined;
      const control = argType.table?.category !== 'properties' ? undefined : choices ? 'select' : { string: 'text', boolean: 'boolean', number: 'number' }[kind];
      return [name, control ? { ...argType, control: { type: control }, ...(choices && { options: choices }) } : argType];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [({ argTypes }) => withControls(argTypes as never) as never],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'alpha' },
    options: { storySort: { order: ['Manual', ['Begin here', 'Embed it', 'Look', 'Language', 'In a frame', 'Frameworks', 'Security', 'Three host pages'], 'levels-of-help', '*'] } },
  },
  decorators: [
    (story, { args, component }) => html`<div ${ref((root) => queueMicrotask(() => set(root, String(component), args)))}>${story()}</div>`,
  ],
  tags: ['autodocs'],
};
export default preview;
