import { expect } from '@open-wc/testing';
import { clean, narrative } from '../../src/referral/fhir-text.ts';

describe('text in a document', () => {
  it('holds only characters that FHIR and XML can', () => {
    expect(clean('a\u0000b\u000bc\ud83dd\udc00e\uffff')).to.equal('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
    expect(clean('tab\tline\n👩🏽‍🏫 ‏قائمة')).to.equal('tab\tline\n👩🏽‍🏫 ‏قائمة');
  });

  it('is well-formed XHTML whatever was written', () => {
    const odd = '</div><script>alert("1")</script> & \'x\' ]]> <!-- \u0000 \ud83d';
    const { div } = narrative([{ label: odd, text: `${odd}\r\nnext\nlast`, note: odd, quote: true }, { text: '' }]);
    const read = new DOMParser().parseFromString(div, 'application/xhtml+xml');
    expect(read.querySelector('parsererror')).to.equal(null);
    expect(read.querySelectorAll('script').length).to.equal(0);
    expect(read.querySelectorAll('br').length).to.equal(2);
    expect(read.querySelector('b')!.textContent).to.equal(clean(odd));
  });
});
