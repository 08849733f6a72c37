import { adoptStyles, html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const sheets = {
  govuk: new URL('../src/themes/govuk.css', import.meta.url).href,
  nhs: new URL('../src/themes/nhs.css', import.meta.url).href,
};

/** A story in a theme of its own: in a shadow root, so that a page of many stories keeps each as it is. */
export const inTheme = (theme: keyof typeof sheets | undefined, story: TemplateResult, ...more: CSSResult[]) =>
  html`<div
    ${ref((element) => {
      if (!element) return;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      adoptStyles(root, more);
      render(html`${theme ? html`<link rel="stylesheet" href=${sheets[theme]} />` : nothing}${story}`, root);
    })}
  ></div>`;
