import type { LevelsOfHelp } from '../../src/index.ts';

/** Shows in a list what a host page hears from the widget: names and ids, never what was written. */
export function hear(widget: LevelsOfHelp, list: Element): void {
  for (const name of ['loh-phone-now', 'loh-recommended', 'loh-referred', 'loh-failed', 'loh-wiped'])
    widget.addEventListener(name, (event) => {
      const line = document.createElement('li');
      const { step, level, howSoon, how, format, audience } = event as Event & Record<string, string | undefined>;
      line.textContent = [name, step, level && `level: ${level}`, howSoon && `how soon: ${howSoon}`, how, format, audience && `for: ${audience}`].filter(Boolean).join(' · ');
      list.append(line);
    });
}
