/** A test command, `media`: any media features, forced colours included, which the ready-made command drops. */
export const mediaPlugin = () => {
  // What one session of a page has set, only that session can unset; and pages are used again for other tests.
  const sessions = new WeakMap();
  return {
    name: 'media-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage(session.id);
      const cdp = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, cdp);
      await cdp.send('Emulation.setEmulatedMedia', payload);
      return { ok: true };
    },
  };
};
