import { expect } from '@open-wc/testing';
import { widget } from '../support/widget.ts';

const of = (field: Element) => ['autocomplete', 'spellcheck', 'autocorrect', 'writingsuggestions'].map((name) => field.getAttribute(name));

describe('the browser’s help with writing', () => {
  it('is off in every field of free text, and on only where the host allows it', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const field = w.find('#whereabouts-place');
    field.focus();
    expect(of(field)).to.deep.equal(['off', 'false', 'off', 'false']);
    field.blur();
    w.element.withWritingHelp = true;
    field.focus();
    expect(of(field)).to.deep.equal(['on', 'true', 'on', 'true']);
    field.blur();
    w.element.withWritingHelp = false;
    field.focus();
    expect(of(field)).to.deep.equal(['off', 'false', 'off', 'false']);
  });

  it('never touches fields that hold no free text', async () => {
    const w = await widget();
    w.element.withWritingHelp = true;
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const age = w.find('#age');
    const before = of(age);
    age.focus();
    if (age.type !== 'text') expect(of(age)).to.deep.equal(before);
    const radio = w.find('#agency-school');
    radio.focus();
    expect(of(radio)).to.deep.equal([null, null, null, null]);
  });
});
