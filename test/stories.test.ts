import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { axeClean } from './support/axe.ts';

type Story = { name?: string; render(): TemplateResult };
const files = ((await import('/every-story.js' as string)) as { default: Record<string, Record<string, unknown>> }).default;

/** All the text a person would see, shadow roots included. */
const textIn = (node: Element | ShadowRoot): string =>
  [...node.childNodes].map((n) => (n instanceof Element ? (['STYLE', 'SCRIPT'].includes(n.tagName) ? '' : textIn(n.shadowRoot ?? n)) : (n.textContent ?? ''))).join(' ');

const settle = async () => {
  for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
};

describe('every story', () => {
  for (const [file, stories] of Object.entries(files))
    for (const [name, story] of Object.entries(stories).filter(([key]) => key !== 'default'))
      it(`${file.replace('.stories.ts', '')} ${name} draws something and is axe-clean`, async () => {
        const element = await fixture(html`<div>${(story as Story).render()}</div>`);
        await settle();
        expect(textIn(element).replace(/\s+/g, ' ').trim().length, 'it draws nothing').to.be.greaterThan(20);
        await axeClean(element);
      });
});

describe('in the dark', () => {
  before(() => executeServerCommand('media', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }));
  after(() => executeServerCommand('media', { features: [] }));

  for (const [file, stories] of Object.entries(files)) {
    const [name, story] = Object.entries(stories).find(([key]) => key !== 'default')!;
    it(`${file.replace('.stories.ts', '')} ${name} is axe-clean, contrast and all`, async () => {
      // Inner elements have no paper of their own: they stand on the frame's.
      const element = await fixture<HTMLElement>(html`<div>${(story as Story).render()}</div>`);
      element.style.background = '#161b21';
      await settle();
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      await axeClean(element);
    });
  }
});
