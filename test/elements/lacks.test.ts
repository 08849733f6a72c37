import { expect } from '@open-wc/testing';
import { lacks } from '../../src/elements/lacks.ts';

/** Takes a feature away for as long as something is looked at. */
function without(owner: object, name: string, look: () => void) {
  const had = Object.getOwnPropertyDescriptor(owner, name)!;
  Reflect.deleteProperty(owner, name);
  try {
    look();
  } finally {
    Object.defineProperty(owner, name, had);
  }
}

describe('what a browser lacks', () => {
  it('is nothing here', () => expect(lacks()).to.deep.equal([]));

  it('is named, each by itself', () => {
    without(HTMLElement.prototype, 'attachInternals', () => void expect(lacks()).to.deep.equal(['form-associated elements']));
    without(ElementInternals.prototype, 'form', () => void expect(lacks()).to.deep.equal(['form-associated elements']));
    without(globalThis, 'ElementInternals', () => void expect(lacks()).to.deep.equal(['form-associated elements']));
    without(CSSStyleSheet.prototype, 'replaceSync', () => void expect(lacks()).to.deep.equal(['constructable style sheets']));
    without(globalThis, 'CSS', () => void expect(lacks()).to.deep.equal([':has()', 'container queries']));
  });

  it('is what the style sheets cannot do', () => {
    const { supports } = CSS;
    const but = (cannot: RegExp) => (CSS.supports = (...asked: string[]) => !cannot.test(asked.join(' ')) && (supports as (...a: string[]) => boolean).apply(CSS, asked));
    try {
      but(/:has/);
      expect(lacks()).to.deep.equal([':has()']);
      but(/container/);
      expect(lacks()).to.deep.equal(['container queries']);
    } finally {
      CSS.supports = supports;
    }
  });
});
