import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { asJson } from '../src/referral/json.ts';
import { sendingOf } from '../src/referral/sending.ts';
import '../src/define.ts';
import '../src/define-later.ts';
import type { LohOpen } from '../src/elements/open.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from './cast.ts';

export default { title: 'loh-open', component: 'loh-open' };

const saved = (id: string) => asJson(sendingOf(guide, castMember(id).assessment));

/** What was saved, read: as of this day, and with or without something written on the page. */
const found = (value: unknown, { day = today, choose }: { day?: string; choose?: string } = {}) => ({
  render: () =>
    html`<loh-open
      .guide=${guide}
      .today=${day}
      ${ref((element) => queueMicrotask(() => {
        const open = element as LohOpen | undefined;
        if (!open || open.saved) return;
        open.read(JSON.stringify(value));
        if (choose) void open.updateComplete.then(() => open.renderRoot.querySelector<HTMLInputElement>(choose)!.click());
      }))}
    ></loh-open>`,
});

export const Ask = { render: () => html`<loh-open .guide=${guide} .today=${today}></loh-open>` };
export const Unchanged = found(saved('young-carer'));
export const FromAnEarlierDay = found(saved('young-carer'), { day: '2026-12-14', choose: '#what-go-on' });
export const ToBeCorrected = found(saved('marriage-planned'), { choose: '#what-correct' });
export const Changed = found({ ...saved('insulin'), patterns: ['none'] });
export const RecordAlone = found(castMember('low-income').assessment);
export const AnotherEdition = found({ ...castMember('young-carer').assessment, guide: { id: guide.id, edition: '2025 (invented)', hash: 'f'.repeat(64) } });
export const Faults = found({ ...castMember('young-carer').assessment, version: 9, asOf: 'today', said: [{ page: 7 }] });
