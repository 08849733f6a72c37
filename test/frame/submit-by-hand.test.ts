import { expect, fixture, html } from '@open-wc/testing';
import { submitByHand } from '../../src/frame/submit-by-hand.ts';

describe('submitByHand', () => {
  it('makes the press of a button that submits into the event itself, once, through a shadow root', async () => {
    const around = await fixture<HTMLElement>(html`<div><div id="inner"></div></div>`);
    submitByHand(around);
    const root = around.querySelector('#inner')!.attachShadow({ mode: 'open' });
    const form = document.createElement('form');
    const [send, other] = ['submit', 'button'].map((type) => Object.assign(document.createElement('button'), { type, textContent: type }));
    form.append(send!, other!);
    root.append(form);
    const heard: SubmitEvent[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push(event);
    });
    other!.click();
    expect(heard).to.have.length(0);
    send!.click();
    expect(heard).to.have.length(1);
    expect(heard[0]!.submitter).to.equal(send);
    expect(heard[0]!.isTrusted).to.be.false;
  });
  it('leaves alone a press that somebody else has stopped', async () => {
    const around = await fixture<HTMLElement>(html`<div><form><button @click=${(e: Event) => e.preventDefault()}>Stop</button></form></div>`);
    submitByHand(around);
    let heard = 0;
    around.addEventListener('submit', () => heard++);
    around.querySelector('button')!.click();
    expect(heard).to.equal(0);
  });
});
