import { expect } from '@open-wc/testing';
import { saveFile } from '../../src/elements/save-file.ts';

describe('a file to be saved', () => {
  for (const [name, written, type] of [
    ['text', 'Grüße ’ 🙂', 'text/plain;charset=utf-8'],
    ['bytes', new Uint8Array([80, 75, 0, 255]), 'text/plain'],
  ] as const)
    it(`of ${name} goes to the browser under its name, whole, by a link that was never in the page`, async () => {
      let pressed: { name: string; href: string; inPage: boolean } | undefined;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        pressed = { name: this.download, href: this.href, inPage: this.isConnected };
      };
      try {
        saveFile(written, 'text/plain', 'referral-1234.txt');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(pressed).to.include({ name: 'referral-1234.txt', inPage: false });
      const got = await fetch(pressed!.href);
      expect(got.headers.get('content-type')).to.equal(type);
      const bytes = new Uint8Array(await got.arrayBuffer());
      expect([...bytes]).to.deep.equal([...(typeof written === 'string' ? new TextEncoder().encode(written) : written)]);
    });
});
