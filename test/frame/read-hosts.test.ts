import { expect } from '@open-wc/testing';
import { readHosts } from '../../src/frame/read-hosts.ts';

const own = 'https://frame.example';

describe('readHosts', () => {
  it('is the frame’s own origin where none is listed', () => {
    for (const none of [undefined, null, '', '  ']) expect(readHosts(none, own)).to.deep.equal([own]);
  });
  it('is exactly what is listed', () => {
    expect(readHosts(' https://portal.example\n http://intranet:8080 ', own)).to.deep.equal(['https://portal.example', 'http://intranet:8080']);
  });
  for (const wrong of ['*', 'https://*.example', 'null', 'portal.example', 'https://portal.example/', 'https://portal.example/page', 'HTTPS://portal.example', 'https://portal.example:443', 'https://me@portal.example', 'file:///x', 'javascript:alert(1)', 'https://ok.example *'])
    it(`refuses ${wrong}, and all that is listed with it`, () => {
      expect(() => readHosts(`https://portal.example ${wrong}`, own)).to.throw(TypeError, 'data-hosts');
    });
});
