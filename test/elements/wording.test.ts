import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohJudgement } from '../../src/elements/judgement.ts';
import type { LohWording, LohWordingAsked } from '../../src/elements/wording.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';
import { widget as shown } from '../support/widget.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A field with the help below it, as a form would keep the two together. */
class Written {
  readonly field: HTMLTextAreaElement;
  readonly wording: LohWording;
  constructor(root: HTMLElement) {
    this.field = root.querySelector('textarea')!;
    this.wording = root.querySelector('loh-wording')!;
    this.field.addEventListener('input', () => (this.wording.text = this.field.value));
  }
  static async begin(text = ''): Promise<Written> {
    const root = await fixture<HTMLElement>(html`<div><label for="one">What was seen</label><textarea id="one" .value=${text}></textarea><loh-wording .field=${'one'} .text=${text} .guide=${levelsOfHelp}></loh-wording></div>`);
    const written = new Written(root);
    await written.wording.updateComplete;
    return written;
  }
  get rows(): string[] {
    return [...this.wording.renderRoot.querySelectorAll('.written')].map((row) => row.textContent);
  }
  get said(): string {
    return this.wording.renderRoot.querySelector('[role=status]')?.textContent ?? '';
  }
  async write(text: string, pause = 450): Promise<this> {
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await wait(pause);
    await this.wording.updateComplete;
    return this;
  }
  async press(name: RegExp): Promise<this> {
    const buttons = [...this.wording.renderRoot.querySelectorAll('button')];
    const button = buttons.find((b) => name.test(b.textContent));
    if (!button) throw new Error(`no button ${String(name)} among ${JSON.stringify(buttons.map((b) => b.textContent))}`);
    button.click();
    await this.wording.updateComplete;
    return this;
  }
}

describe('<loh-wording>', () => {
  it('says nothing of words that blame nobody, and takes no room', async () => {
    const { wording, rows } = await (await Written.begin()).write('She was seen at the station at 9 pm.');
    expect(rows).to.deep.equal([]);
    expect(wording.getBoundingClientRect().height).to.equal(0);
  });

  it('shows, after a pause and not before, what to say instead and why', async () => {
    const written = await Written.begin();
    await written.write('She is streetwise', 150);
    expect(written.rows).to.deep.equal([]);
    await wait(350);
    expect(written.rows).to.deep.equal(['“streetwise”']);
    const { renderRoot } = written.wording;
    expect(renderRoot.textContent).to.match(/Consider instead:.*knows the area/s).and.match(/able to look after themselves/).and.match(/From:.*Safe and Sound/);
    expect(renderRoot.querySelector('details')!.open).to.equal(false);
    expect(written.field.value).to.equal('She is streetwise');
    await axeClean(written.wording.parentElement!);
  });

  it('looks at once when the field is left', async () => {
    const written = await Written.begin();
    await written.write('She is streetwise', 10);
    written.field.dispatchEvent(new FocusEvent('blur'));
    await written.wording.updateComplete;
    expect(written.rows).to.deep.equal(['“streetwise”']);
  });

  it('shows a phrase once, however often it is written', async () => {
    expect((await (await Written.begin()).write('Streetwise. She is streetwise; he is street-wise.')).rows).to.deep.equal(['“Streetwise”, “street-wise”']);
  });

  it('shows three, and says how many more there are', async () => {
    const { rows, wording } = await (await Written.begin()).write('Streetwise, promiscuous, naive, naughty and manipulative.');
    expect(rows).to.have.length(3);
    expect(wording.renderRoot.textContent).to.contain('And 2 more, once these are settled.');
  });

  it('leaves somebody’s own words alone', async () => {
    expect((await (await Written.begin()).write('She said “I am streetwise”.')).rows).to.deep.equal([]);
  });

  it('reads each phrase out once, and does not chatter', async () => {
    const written = await Written.begin();
    const heard: string[] = [];
    await written.write('She');
    new MutationObserver(() => heard.push(written.said)).observe(written.wording.renderRoot.querySelector('[role=status]')!, { childList: true, characterData: true, subtree: true });
    for (const text of ['She is streetwise', 'She is streetwise and', 'She is streetwise and naughty', 'She is streetwise and naughty, he says']) await written.write(text);
    expect(heard).to.deep.equal(['Words to consider, below what you are writing: “streetwise”.', 'Words to consider, below what you are writing: “naughty”.']);
  });

  it('shows what already stood in the field, and reads none of it out', async () => {
    const { rows, said } = await Written.begin('She is streetwise.');
    expect([rows, said]).to.deep.equal([['“streetwise”'], '']);
  });

  it('keeps the practitioner’s words where they say so: in that field, and not for the next phrase', async () => {
    const written = await (await Written.begin()).write('She is naughty and streetwise');
    await written.press(/^Keep my words: “naughty”/);
    expect(written.rows).to.deep.equal(['“streetwise”']);
    expect(document.activeElement).to.equal(written.field);
    expect((await written.write('She is naughty, streetwise and naive')).rows).to.deep.equal(['“streetwise”', '“naive”']);
    written.wording.field = 'another';
    await written.wording.updateComplete;
    expect(written.rows).to.deep.equal(['“naughty”', '“streetwise”', '“naive”']);
    written.wording.field = 'one';
    await written.wording.updateComplete;
    expect(written.rows).to.deep.equal(['“streetwise”', '“naive”']);
    // The words of this test go with it: the guide is the shelf's, and the next field is called the same.
    written.wording.field = 'done';
  });

  it('puts a wording in only where it fits, only when pressed, and the browser’s undo takes it back', async () => {
    const written = await (await Written.begin()).write('Absconding again. He is absconding.');
    await written.press(/^Use “going missing”/);
    expect(written.field.value).to.equal('Going missing again. He is absconding.');
    await written.press(/^Use/);
    expect(written.field.value).to.equal('Going missing again. He is going missing.');
    await wait(450);
    expect(written.rows).to.deep.equal([]);
    expect(written.said).to.equal('Changed to “going missing”. Undo brings your words back.');
    expect(document.activeElement).to.equal(written.field);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    expect(written.field.value).to.equal('Going missing again. He is absconding.');
    await written.write('She is streetwise');
    expect(written.wording.renderRoot.textContent).not.to.contain('Use “');
  });

  it('costs nothing to speak of while somebody types, and little after', async () => {
    const written = await Written.begin();
    const long = 'She was putting herself at risk, he said. '.repeat(480);
    const began = performance.now();
    for (let i = 0; i < 50; i++) await written.write(long + 'a'.repeat(i), 0);
    expect((performance.now() - began) / 50, 'a keystroke').to.be.below(40);
    await wait(600);
    expect(written.rows).to.have.length(1);
  });

  it('asks for the guide by an event, and is silent where nobody answers', async () => {
    let asked: LohWordingAsked | undefined;
    const root = await fixture<HTMLElement>(html`<div @loh-wording-asked=${(e: LohWordingAsked) => (asked = e)}><textarea></textarea><loh-wording .field=${'two'} .text=${'streetwise'}></loh-wording></div>`);
    expect(asked!.talk).to.equal(undefined);
    expect(root.querySelector('loh-wording')!.renderRoot.querySelector('ul')).to.equal(null);
  });
});

describe('help with wording in the whole form', () => {
  const open = async (page: string, without = false) => {
    const { assessment } = castMember('young-carer');
    const widget = await shown();
    widget.element.withoutLanguageHelp = without;
    widget.element.open({ ...assessment, said: assessment.said.slice(0, assessment.said.findIndex((s) => s.page === page)) });
    return widget.settle();
  };
  type W = Awaited<ReturnType<typeof open>>;
  const fieldsOf = (w: W) => [...w.root.querySelectorAll<HTMLTextAreaElement>('textarea')];
  const helpFor = (field: Element) => field.nextElementSibling as LohWording | null;
  const evidence = 'known-caring';
  const write = async (w: W, field: HTMLTextAreaElement, text: string) => {
    await w.write(field.id, text);
    await wait(450);
  };
  const marks = (field: Element) => helpFor(field)?.tagName === 'LOH-WORDING' && helpFor(field)!.renderRoot.querySelectorAll('.rows > li').length;

  it('marks evidence, and not what the child said', async () => {
    const widget = await open(evidence);
    const field = () => fieldsOf(widget)[0]!;
    await write(widget, field(), 'He is streetwise.');
    expect(marks(field())).to.equal(1);
    await widget.choose(field().id.replace(/-what$/, '-basis-said-by-child'));
    expect(marks(field())).to.equal(false);
    expect(field().value).to.equal('He is streetwise.');
    await widget.choose(field().id.replace(/-what$/, '-basis-seen'));
    await wait(450);
    expect(marks(field())).to.equal(1);
  });

  it('never marks a question that asks for the child’s own words', async () => {
    const widget = await open('voice');
    const theirs = fieldsOf(widget).filter((f) => f.classList.contains('childs'));
    expect(theirs).not.to.be.empty;
    for (const field of theirs) {
      await write(widget, field, 'I am streetwise and naughty.');
      expect(marks(field)).to.equal(false);
    }
  });

  it('is off where the host says so', async () => {
    const widget = await open(evidence, true);
    await write(widget, fieldsOf(widget)[0]!, 'He is streetwise.');
    expect(marks(fieldsOf(widget)[0]!)).to.equal(0);
    expect((await fixture<HTMLElement>(html`<levels-of-help without-language-help></levels-of-help>`)) as unknown as { withoutLanguageHelp: boolean }).to.include({ withoutLanguageHelp: true });
  });

  it('is heard by nobody outside', async () => {
    const widget = await open(evidence);
    let heard = 0;
    for (const target of [widget.element, document]) target.addEventListener('loh-wording-asked', () => heard++);
    await write(widget, fieldsOf(widget)[0]!, 'He is streetwise.');
    expect([marks(fieldsOf(widget)[0]!), heard]).to.deep.equal([1, 0]);
  });

  it('forgets what was kept when all is wiped', async () => {
    const widget = await open(evidence);
    const { id } = fieldsOf(widget)[0]!;
    await write(widget, fieldsOf(widget)[0]!, 'He is streetwise.');
    [...helpFor(fieldsOf(widget)[0]!)!.renderRoot.querySelectorAll('button')].find((b) => b.textContent.startsWith('Keep'))!.click();
    await wait(20);
    expect(marks(fieldsOf(widget)[0]!)).to.equal(0);
    const record = widget.element.record!;
    widget.element.wipe();
    await widget.settle();
    widget.element.open(record);
    await widget.settle();
    await write(widget, widget.find<HTMLTextAreaElement>(`#${CSS.escape(id)}`), 'He is streetwise.');
    expect(marks(widget.find(`#${CSS.escape(id)}`))).to.equal(1);
  });

  it('stands below a judgement’s reason and the call record', async () => {
    const scale = levelsOfHelp.scales[0]!;
    const judgement = await fixture<LohJudgement>(html`<loh-judgement .scale=${scale} .suggested=${scale.steps[1]} .views=${{ judgement: { decision: 'higher', why: '', consulted: '' } }}></loh-judgement>`);
    expect(helpFor(judgement.renderRoot.querySelector('#judge-why')!)?.tagName).to.equal('LOH-WORDING');
    const call = await fixture<HTMLElement>(html`<loh-call></loh-call>`);
    expect(helpFor(call.shadowRoot!.querySelector('#call-said')!)?.tagName).to.equal('LOH-WORDING');
  });
});
