/**
 * Fetches a guide: JSON from an address, whose bytes must be those that `integrity` names (`sha256-`, `sha384-` or `sha512-` and base64, as for a script).
 * It is read by nobody here: the element parses it, and refuses one with faults.
 * @throws {TypeError} where no integrity is given, the answer is not there, its bytes are others, or it is no JSON. It names the address and what was wrong.
 */
export async function fetchGuide(url: string, integrity: string): Promise<unknown> {
  // A guide decides what happens for a child: one that somebody changed on its way must not be used.
  if (!/^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(integrity)) throw new TypeError(`guide-integrity: “${integrity}” does not name the bytes of ${url}: write sha384- and their hash in base64`);
  let answer: Response;
  try {
    answer = await fetch(url, { integrity, credentials: 'same-origin', redirect: 'error' });
  } catch {
    throw new TypeError(`guide-url: ${url} was not had, or is not what guide-integrity promises`);
  }
  if (!answer.ok) throw new TypeError(`guide-url: ${url} answered ${answer.status}`);
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError(`guide-url: ${url} is no JSON: it stops making sense within its ${text.length} characters`);
  }
}
