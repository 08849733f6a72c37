/**
 * The pages this frame may speak to: origins, as `data-hosts` lists them, separated by spaces. Where it lists none, only pages of the
 * frame’s own origin.
 * @throws {TypeError} for `*`, `null` and whatever is not exactly an origin: a frame that would speak to anybody speaks to nobody.
 */
export function readHosts(listed: string | null | undefined, own: string): string[] {
  const hosts = (listed ?? '').split(/\s+/).filter(Boolean);
  for (const host of hosts)
    if (!/^https?:\/\/[^/*]+$/.test(host) || !URL.canParse(host) || new URL(host).origin !== host)
      throw new TypeError(`data-hosts: “${host}” is not an origin. Name each page’s origin exactly, such as https://portal.example; * is refused.`);
  return hosts.length ? hosts : [own];
}
