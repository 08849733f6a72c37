import { expect } from '@open-wc/testing';
import { LohTurned } from '../../src/elements/events.ts';
import { parts } from '../../src/elements/parts.ts';
import { castMember } from '../../stories/cast.ts';
import { within } from '../support/themed.ts';
import { widget, type Widget } from '../support/widget.ts';

const names = ['frame', 'notice', 'body', ...parts.split(', ')];

/** The parts that a sheet outside the widget reaches on the screen that stands in front. */
const reached = (w: Widget): string[] =>
  within(w.element.renderRoot)
    .filter((el) => el.part.length)
    .flatMap((el) => [...el.part].filter((name) => getComputedStyle(el).getPropertyValue('--reached').includes(`${name};`)));

describe('the parts', () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(names.map((name) => `levels-of-help::part(${name}) { --reached: "${name};"; }`).join('\n'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('are each reached by a host’s sheet, on the screen that has them', async () => {
    const w = await widget();
    const seen = new Map<string, string[]>();
    const see = (screen: string) => seen.set(screen, reached(w));
    await w.choose('danger-no');
    await w.press('Continue');
    see('first');
    w.element.open(castMember('young-carer').assessment);
    await w.settle();
    const turn = async (to: LohTurned['to']) => {
      w.screen!.dispatchEvent(new LohTurned(to));
      await w.settle();
    };
    await turn({ page: 'who-and-where' });
    see('fields');
    await turn({ page: 'everyone' });
    see('grid');
    await turn({ page: 'known-caring' });
    see('evidence');
    await turn({ page: 'result' });
    see('result');
    w.element.open({ ...castMember('young-carer').assessment, left: true });
    await w.settle();
    see('letter');
    w.element.wipe();
    await w.settle();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    see('phone');

    expect(seen.get('first')).to.include.members(['frame', 'notice', 'body', 'danger', 'heading', 'error-summary', 'option', 'button', 'footer']);
    expect(seen.get('fields')).to.include.members(['field', 'option']);
    expect(seen.get('grid')).to.include('choice');
    expect(seen.get('evidence')).to.include('button-quiet');
    expect(seen.get('result')).to.include.members(['heading', 'panel', 'level', 'continuum', 'option', 'button']);
    expect(seen.get('letter')).to.include.members(['letter', 'panel', 'choice', 'field', 'button', 'button-quiet']);
    expect(seen.get('phone')).to.include.members(['phone-now', 'heading', 'button', 'button-quiet']);
    expect([...new Set([...seen.values()].flat())].sort()).to.deep.equal([...names].sort());
  });
});
