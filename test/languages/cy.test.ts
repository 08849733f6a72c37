import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { english } from '../../src/elements/english.ts';
import { LohTurned } from '../../src/elements/events.ts';
import { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { axeClean } from '../support/axe.ts';
import { Widget } from '../support/widget.ts';

/** Every entry of a catalogue with where it stands; what a function says, asked with made-up words. */
function* entries(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    for (const args of [[1, 'x', 2, 'y'], [3, '2026-11-23', 4, 'y'], ['2026-11-23', 'x', 'y', 'z'], ['x', ['y', 'z']], [['x'].join(''), [], 0]])
      try {
        yield [`${path}(${args.map(String).join()})`, String((value as (...all: unknown[]) => unknown)(...args))];
      } catch {
        // Not made for such words.
      }
  } else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* entries(inner, path ? `${path}.${key}` : key);
}

describe('Welsh', () => {
  before(async () => {
    await import('../../src/define-cy.ts');
    await Promise.resolve();
  });

  it('arrives by its own door, beside the others', () => {
    expect(LevelsOfHelp.languages.get('cy')).to.include({ lang: 'cy' });
    expect(LevelsOfHelp.languages.get('cy')!.guide, 'no guide in Welsh comes with it').to.equal(undefined);
  });

  it('says nothing in English but what is the same in both', () => {
    const own = new Map(entries(LevelsOfHelp.languages.get('cy')!.words));
    const same = [...entries(english)].filter(([path, text]) => /[A-Za-z]{3}/.test(text) && own.get(path) === text).map(([path]) => path.replace(/\(.*/, ''));
    expect([...new Set(same)]).to.have.members(['levelNamed', 'evidence.changeOf', 'opening.fault', 'supervising.line'].filter((path) => same.includes(path)));
  });

  it('writes days and times as Welsh does, on a clock in England', () => {
    const { words } = LevelsOfHelp.languages.get('cy')!;
    expect(words.day('2026-08-01')).to.equal('1 Awst 2026');
    expect(words.supervising.time('2026-07-01T23:30:00Z')).to.equal('2 Gorffennaf 2026 am 00:30');
  });

  it('says on every screen, in Welsh and in English, that a Welsh speaker has yet to review it', async () => {
    const w = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} lang="cy-GB"></levels-of-help>`));
    await w.settle();
    const lines = () => [...w.element.renderRoot.querySelectorAll('.model')].map((line) => line.textContent);
    expect(lines()[1]).to.match(/siaradwr Cymraeg.*awaiting review by a Welsh speaker/s);
    await axeClean(w.element);
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    w.screen!.dispatchEvent(new LohTurned({ page: 'result' }));
    await w.settle();
    expect(lines()[1]).to.match(/awaiting review/);
    expect(w.root.querySelector('loh-judgement')!.shadowRoot!.textContent).to.include('Eich barn chi');
    await axeClean(w.element);
  });
});
