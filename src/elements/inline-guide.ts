/** The guide that a host put inside the element, in `<script type="application/json">`: what it parses to, or its text where it is no JSON. Nothing where there is none. */
export function inlineGuide(element: Element): unknown {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (text === undefined || text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
