import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { brokenIn } from '../../src/assessment/account.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { LohJudged } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { answersOn, weeks, wrenUntil, type Week } from '../../stories/six-weeks.ts';
import { fillIn } from '../support/by-controls.ts';
import { Widget } from '../support/widget.ts';

const pageNow = (widget: Widget) => conversationOf(guide, widget.element.record!.conversation).pages.find((p) => p.id === widget.element.progress!.page)!;
const tag = (widget: Widget) => widget.screen!.localName;
const text = (widget: Widget) => widget.root.textContent.replace(/\s+/g, ' ');
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;

/** What the walk met on its way, to be looked at afterwards. */
type Met = { phoned: number; handed: string[]; childs: string[]; result: string };

/** One conversation, from its first page to its letter, by what is on the screen. */
async function talk(widget: Widget, week: Week): Promise<Met> {
  const met: Met = { phoned: 0, handed: [], childs: [], result: '' };
  for (let step = 0; step < 120; step++) {
    const page = pageNow(widget);
    const answers = answersOn(week.said, page.id);
    switch (tag(widget)) {
      case 'loh-phone-now':
        met.phoned++;
        for (const call of week.calls ?? []) if (!widget.element.record!.calls.length) widget.element.open({ ...widget.element.account!, records: [...widget.element.account!.records.slice(0, -1), { ...widget.element.record!, calls: [call] }] });
        widget.find('button[part="button"]').click();
        break;
      case 'loh-childs-page':
        if (widget.root.querySelector('#have-it')) {
          met.handed.push(widget.heading);
          widget.find('#have-it').click();
          break;
        }
        met.childs.push(text(widget));
        await fillIn(widget, page, answers);
        widget.find(Object.keys(answers).length ? '#next' : '#skip').click();
        break;
      case 'loh-page':
        await fillIn(widget, page, answers);
        await widget.goOn();
        break;
      case 'loh-answers':
        widget.find('.actions button[part="button"]').click();
        break;
      case 'loh-changed':
        met.result = text(widget);
        widget.find('.actions button[part="button"]').click();
        break;
      case 'loh-recommendation': {
        met.result = text(widget);
        const judged = answers['judgement'];
        // Judging has a walk of its own.
        widget.screen!.dispatchEvent(new LohJudged(judged && 'judgement' in judged ? judged.judgement : { decision: 'agree', why: '', consulted: '' }));
        break;
      }
      case 'loh-referral':
        await widget.settle();
        return met;
      default:
        throw new Error(`what to do on ${tag(widget)}?`);
    }
    await widget.settle();
  }
  throw new Error(`${week.id} does not come to its letter: it stands on ${pageNow(widget).id}`);
}

/** What was answered, without what a walk by hand answers more plainly than the story does. */
const saidIn = ({ said }: Assessment) => Object.fromEntries(said.map(({ page, answers }) => [page, answers]));

describe('six weeks of one invented child, from the referral to an agreed closing', () => {
  it('is walked in the widget, record by record, by its own controls, and comes to the account of the story', async function () {
    this.timeout(180_000);
    const widget = new Widget(await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${weeks[0]!.asOf} agency="school" .guide=${guide}></levels-of-help>`));
    await widget.settle();
    const met = new Map<string, Met>();
    for (const week of weeks) {
      widget.element.asOf = week.asOf;
      if (week !== weeks[0]) widget.element.begin(week.conversation);
      await widget.settle();
      met.set(week.id, await talk(widget, week));
    }

    const { records } = widget.element.account!;
    const story = wrenUntil('closed');
    expect(records.map((r) => [r.conversation, r.asOf])).to.deep.equal(story.map((r) => [r.conversation, r.asOf]));
    expect(brokenIn(records), 'each names the one before it').to.deep.equal([]);
    for (const [i, record] of records.entries())
      for (const [page, answers] of Object.entries(saidIn(story[i]!)))
        if (page !== 'result') expect(plain(saidIn(record)[page]), `${weeks[i]!.id}, ${page}`).to.deep.equal(plain(answers));

    const result = (id: string) => met.get(id)!.result;
    expect(result('accepted'), 'what the interview found re-opens the referral').to.include('There are two or more signs of exploitation.');
    expect(met.get('accepted')!.phoned, 'and it is said once, when the worker has the screen again').to.equal(1);
    expect(met.get('accepted')!.handed.length).to.be.at.least(1);
    expect(met.get('accepted')!.childs.length).to.be.greaterThan(15);
    for (const { childs } of met.values())
      for (const screen of childs) for (const said of ['A row about her phone', 'She has not been heard yet', 'hid something', 'exploitation', 'Targeted help']) expect(screen.includes(said), said).to.equal(false);
    expect(result('no-better')).to.include('Ask for more help today');
    expect(result('not-closed')).to.include('Went to someone who may have power over them');
    expect(result('not-closed')).to.not.equal(result('closed'));
  });
});
