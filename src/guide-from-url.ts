// A door of its own: `<levels-of-help guide-url="…" guide-integrity="sha384-…">` fetches its guide. A page that does not load this holds no code that could.
import { fetchGuide } from './elements/fetch-guide.ts';

export { fetchGuide };

if (typeof customElements !== 'undefined')
  void customElements.whenDefined('levels-of-help').then((element) => {
    // Whichever copy the page has: this file may have come beside it.
    (element as unknown as { fetchGuide: typeof fetchGuide }).fetchGuide = fetchGuide;
  });
