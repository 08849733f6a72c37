import { expect } from '@open-wc/testing';
import { addressOf } from '../../src/elements/leave-for.ts';

describe('addressOf', () => {
  it('is the whole address of a page of the web', () => {
    expect(addressOf('/done', 'https://portal.example/a/b')).to.equal('https://portal.example/done');
    expect(addressOf('https://www.gov.uk/')).to.equal('https://www.gov.uk/');
  });

  it('is nothing where it would run as script, or is no address', () => {
    for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'blob:https://a/b', 'file:///etc/passwd', 'http://', 'https://[']) expect(addressOf(url, 'https://portal.example/'), url).to.equal(undefined);
  });
});
