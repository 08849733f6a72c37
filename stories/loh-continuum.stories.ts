import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { scaleOf } from '../src/guide/scale-of.ts';
import type { Scale } from '../src/guide/scale.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';

export default { title: 'loh-continuum', component: 'loh-continuum' };

const levels = scaleOf(guide, guide.level);
const drawn = (scale: Scale, you?: string, suggested?: string) => ({ render: () => html`<loh-continuum .scale=${scale} .you=${you} .suggested=${suggested}></loh-continuum>` });

export const Apart = drawn(levels, 'level-2', 'level-3');
export const Together = drawn(levels, 'level-4', 'level-4');
export const NoLevel = drawn(levels);
export const FiveSteps = drawn({ ...levels, steps: [...levels.steps, { id: 'five', number: 5, name: 'An invented fifth', meaning: 'Invented.', response: 'Invented' }] }, 'five', 'level-1');
