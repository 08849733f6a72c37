/** Leaves this page for another, so that Back does not lead here again. Only for an address of the web: one that is a script leads nowhere. */
export function leaveFor(url: string): void {
  const to = addressOf(url);
  if (to) location.replace(to);
  else console.warn(`<levels-of-help>: exit-url is ${url}, which is no web address. Everything was wiped, and the page stays.`);
}

/** The whole address, or nothing where it is none of the web. */
export function addressOf(url: string, base = document.baseURI): string | undefined {
  try {
    const { protocol, href } = new URL(url, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
