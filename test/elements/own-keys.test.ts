import { expect } from '@open-wc/testing';
import { keyEvents, ownKeys } from '../../src/elements/own-keys.ts';

describe('the keys that are the widget’s own', () => {
  const heardOutside = (init: KeyboardEventInit) => {
    const [outside, inside] = [document.createElement('div'), document.createElement('input')];
    outside.append(inside);
    let heard = 0;
    for (const name of keyEvents) {
      inside.addEventListener(name, ownKeys);
      outside.addEventListener(name, () => heard++);
      inside.dispatchEvent(new KeyboardEvent(name, { bubbles: true, composed: true, cancelable: true, ...init }));
    }
    return heard;
  };

  for (const key of ['a', 'é', '/', ' ', '😀', 'Enter', 'Backspace', 'Delete', 'ArrowDown', 'Home', 'PageUp', 'Dead', 'Process'])
    it(`${key} stays inside`, () => expect(heardOutside({ key })).to.equal(0));
  it('a letter made with AltGr stays inside', () => expect(heardOutside({ key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true })).to.equal(0));
  for (const init of [{ key: 'Tab' }, { key: 'Escape' }, { key: 'F1' }, { key: 's', ctrlKey: true }, { key: 'h', altKey: true }, { key: 'k', metaKey: true }])
    it(`${JSON.stringify(init)} reaches the page`, () => expect(heardOutside(init)).to.equal(keyEvents.length));
});
