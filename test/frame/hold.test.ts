import { expect, fixture, html } from '@open-wc/testing';
import { hold } from '../../src/frame/hold.ts';

describe('hold', () => {
  it('shows what stands inside in the element’s place, and puts both back as they were', async () => {
    const around = await fixture<HTMLElement>(html`<div><h1>Before</h1><section><p>Phone</p>words</section><h2>After</h2></div>`);
    const element = around.querySelector('section')!;
    const letGo = hold(element);
    expect(around.contains(element)).to.be.false;
    expect(around.textContent).to.equal('BeforePhonewordsAfter');
    letGo();
    letGo();
    expect([...around.children].map((el) => el.localName)).to.deep.equal(['h1', 'section', 'h2']);
    expect(element.textContent).to.equal('Phonewords');
  });
});
