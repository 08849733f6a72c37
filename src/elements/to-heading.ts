import type { Screen } from './screens.ts';

type Shown = HTMLElement & { updateComplete: Promise<unknown>; focusHeading(from: Screen): void };

/** Takes the reader to the heading of what stands in front, or back to where they left it for another screen. */
export async function toHeading(root: ParentNode, from: Screen): Promise<void> {
  const shown = root.querySelector<Shown>('#now');
  await shown?.updateComplete;
  shown?.focusHeading(from);
  if (from === 'page') shown?.scrollIntoView({ block: 'nearest' });
}
