import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import { fetchGuide } from '../../src/elements/fetch-guide.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { today } from '../../stories/cast.ts';
import { smallGuide } from '../support/small-guide.ts';
import { Widget } from '../support/widget.ts';

const text = JSON.stringify(smallGuide());
const urlOf = (body: string) => URL.createObjectURL(new Blob([body], { type: 'application/json' }));
const integrityOf = async (body: string) => `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body)))))}`;

const failing = async (url: string, integrity: string) => {
  try {
    await fetchGuide(url, integrity);
  } catch (error) {
    expect(error).to.be.instanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('it was fetched');
};

describe('fetchGuide', () => {
  it('gives what the address holds, where its bytes are those that were promised', async () => {
    expect(await fetchGuide(urlOf(text), await integrityOf(text))).to.deep.equal(JSON.parse(text));
  });

  it('refuses other bytes, no promise, no answer and no JSON, each by name', async () => {
    const promised = await integrityOf(text);
    expect(await failing(urlOf(text.replace('1', '2')), promised)).to.match(/not what guide-integrity promises/);
    for (const none of ['', 'md5-abc', 'sha384-']) expect(await failing(urlOf(text), none)).to.match(/^guide-integrity: /);
    expect(await failing('/nowhere.json', promised)).to.match(/nowhere\.json/);
    expect(await failing(urlOf('{"id":'), await integrityOf('{"id":'))).to.match(/is no JSON/);
  });
});

describe('<levels-of-help guide-url>', () => {
  it('shows the host’s own content until its guide has come, and never the model guide', async () => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} guide-url=${urlOf(text)} guide-integrity=${await integrityOf(text)}><p>Phone.</p></levels-of-help>`);
    expect(element.renderRoot.querySelector('#now')).to.equal(null);
    expect(element.renderRoot.textContent).not.to.include('Model guide');
    await import('../../src/guide-from-url.ts');
    const w = await new Widget(element).settle();
    for (let i = 0; i < 50 && !w.screen; i++) await w.settle();
    expect(element.record!.guide.id).to.equal(smallGuide().id);
  });

  it('says so to the host, and leaves its content, where the bytes are others', async () => {
    await import('../../src/guide-from-url.ts');
    const element = document.createElement('levels-of-help');
    element.guideUrl = urlOf(`${text} `);
    element.guideIntegrity = await integrityOf(text);
    const failed = oneEvent(element, 'loh-failed');
    document.body.append(element);
    expect(((await failed) as unknown as { error: Error }).error.message).to.match(/guide-integrity/);
    element.remove();
  });
});

describe('a guide inside the element', () => {
  const within = async (json: string) => {
    const element = document.createElement('levels-of-help');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script, 'Phone.');
    element.asOf = today;
    document.body.append(element);
    await new Widget(element).settle();
    element.remove();
    return element;
  };

  it('is used, and the model guide is not shown first', async () => {
    expect((await within(text)).record!.guide.id).to.equal(smallGuide().id);
  });

  it('is refused whole where it is cut short', async () => {
    const element = await within(text.slice(0, 500));
    expect(element.record).to.equal(undefined);
    expect(element.renderRoot.textContent).to.include('This form cannot be shown.');
  });
});
