/** A test command, `media`: any media features, forced colours included, which the ready-made command drops. */
export const mediaPlugin = () => ({
  name: 'media-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    const page = session.browser.getPage(session.id);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', payload);
    return { ok: true };
  },
});
