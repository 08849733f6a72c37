import { executeServerCommand } from '@web/test-runner-commands';

export type Theme = 'neutral' | 'govuk' | 'nhs';
export const themes: readonly Theme[] = ['neutral', 'govuk', 'nhs'];

/** Puts a theme's sheet on the page, as a host would; the returned function takes it away. */
export async function wear(theme: Theme): Promise<() => void> {
  if (theme === 'neutral') return () => undefined;
  const sheet = new CSSStyleSheet();
  const answer = await fetch(`/src/themes/${theme}.css`);
  if (!answer.ok) throw new Error(`no theme ${theme}`);
  sheet.replaceSync(await answer.text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
}

/** What the reader has set. */
export const reader = (features: Record<string, string>) => executeServerCommand('media', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });

/** Every element drawn in a shadow root and in those within it. */
export const within = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? within(el.shadowRoot) : [])]);
