import { expect } from '@open-wc/testing';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A story or a widget is a part of a page: landmarks are the page's.
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  resultTypes: ['violations'],
};

/** Fails on any WCAG 2.2 AA violation that axe finds in an element and its open shadow roots. */
export async function axeClean(element: ElementContext): Promise<void> {
  await import('axe-core/axe.min.js' as 'axe-core');
  const { axe } = window as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, options);
  expect(violations.map((v) => `${v.id}: ${v.help} at ${v.nodes.map((n) => `${n.target.join(' ')} (${n.failureSummary ?? ''})`).join(', ')}`).join('\n')).to.equal('');
}
