import { expect } from '@open-wc/testing';
import { nowIn } from '../../src/elements/ask-moment.ts';
import { clock } from '../../src/elements/clock.ts';
import type { Question } from '../../src/guide/question.ts';
import { axeClean } from '../support/axe.ts';
import { laterPage } from '../support/later-page.ts';

const question: Question = { id: 'back', ask: 'moment', text: 'When did the child come back?', hint: 'About is enough.' };

describe('a moment', () => {
  const { now } = clock;
  const at = (instant: string) => (clock.now = () => new Date(instant));
  beforeEach(() => at('2026-11-23T14:05:31Z'));
  afterEach(() => (clock.now = now));

  it('is never filled in beforehand, and is a day and a time each with its own label, axe-clean', async () => {
    const { page, find } = await laterPage(question);
    for (const kind of ['day', 'time']) {
      expect(find(`back-${kind}`).value).to.equal('');
      expect(find(`back-${kind}`).labels).to.have.length(1);
    }
    await axeClean(page);
  });

  it('is kept in UTC, and written as the clock stands in London, in summer too', async () => {
    const { write, goOn, find } = await laterPage(question);
    await write('back-day', '2026-07-01');
    await write('back-time', '00:30');
    expect(find('back-day').value, 'it still reads as it was written').to.equal('2026-07-01');
    expect(await goOn()).to.deep.equal({ back: { moment: '2026-06-30T23:30:00Z' } });
  });

  it('is today and now on a press', async () => {
    const { press, goOn, find } = await laterPage(question);
    await press('Fill in today and now');
    expect([find('back-day').value, find('back-time').value]).to.deep.equal(['2026-11-23', '14:05']);
    expect(await goOn()).to.deep.equal({ back: { moment: '2026-11-23T14:05:00Z' } });
  });

  it('takes the day that a host sets as today; after midnight it is the next day all the same', () => {
    expect(nowIn('2025-01-06', new Date('2026-11-23T14:05:31Z'))).to.equal('2025-01-06T14:05:00Z');
    expect(nowIn('2026-11-22', new Date('2026-11-23T00:05:31Z'))).to.equal('2026-11-23T00:05:31Z');
    expect(nowIn(undefined, new Date('2026-11-23T14:05:31Z'))).to.equal('2026-11-23T14:05:31Z');
  });

  it('keeps half of one, which is no answer and cannot be passed', async () => {
    const { page, write, goOn, find, summary } = await laterPage(question);
    await write('back-day', '2026-11-21');
    expect(page.answers).to.deep.equal({});
    for (let i = 0; i < 2; i++) {
      expect(await goOn()).to.equal(undefined);
      expect(summary()).to.match(/needs both a day and a time.*earliest it may have been/s).and.not.match(/Continue again/);
      expect(find('back-day').value).to.equal('2026-11-21');
    }
    find<HTMLAnchorElement>('summary').querySelector('a')!.click();
    expect((page.renderRoot as ShadowRoot).activeElement?.id).to.equal('back-time');
    await write('back-day', '');
    expect(await goOn(), 'nothing is left: it may be passed').to.equal(undefined);
    expect(summary()).to.match(/or say that you do not know/);
    expect(await goOn()).to.deep.equal({});
  });

  it('still to come is said, and can be passed: this machine’s clock may be wrong', async () => {
    const { write, goOn, summary } = await laterPage(question);
    await write('back-day', '2026-11-23');
    await write('back-time', '14:06');
    expect(await goOn()).to.equal(undefined);
    expect(summary()).to.match(/still to come/).and.match(/keep it as it stands/);
    expect(await goOn()).to.deep.equal({ back: { moment: '2026-11-23T14:06:00Z' } });
  });

  it('is no moment on a day that no calendar has', async () => {
    const { find, goOn, summary } = await laterPage(question);
    // A field of a browser without days takes any text.
    for (const kind of ['day', 'time']) find(`back-${kind}`).type = 'text';
    for (const [kind, text] of [['day', '2026-02-31'], ['time', '10:00']] as const) {
      find(`back-${kind}`).value = text;
      find(`back-${kind}`).dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(await goOn()).to.equal(undefined);
    expect(summary()).to.match(/needs both/);
  });
});
