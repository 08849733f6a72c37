import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { daysBetween } from '../assessment/days.ts';
import { instantInLondon, instantOf, londonClock, londonDay } from '../assessment/london-time.ts';
import { framed } from './ask.ts';
import { clock } from './clock.ts';
import { moreWay, type Amiss, type AskingMore } from './ask-more.ts';

/** This moment; where the host has set another day as today, that day at this time. Midnight may have passed since the record was begun: a day apart is the same desk. */
export function nowIn(asOf: string | undefined, now = clock.now()): string {
  const instant = instantOf(now);
  return asOf && Math.abs(daysBetween(asOf, londonDay(now))) > 1 ? instantInLondon(`${asOf}T${londonClock(instant).slice(11)}`)! : instant;
}

/** A day of the calendar and a time of the clock; nothing where they are none. */
const momentOf = (day: string, time: string): string | undefined => {
  const instant = instantInLondon(`${day}T${time}`);
  // In the hour that never comes in March the clock is an hour on; the day is the same. 31 February is no day.
  return instant && londonClock(instant).startsWith(day) ? instant : undefined;
};

type Asked = Pick<AskingMore, 'words' | 'asOf' | 'halves' | 'redraw'>;

/** A day and a time, as the clock stands in London, and a button that fills in today and now. Nothing is filled in beforehand. */
export function momentFields(key: string, value: string | undefined, set: (moment: string | undefined) => void, { words, asOf, halves, redraw }: Asked, more: { describedBy?: string | undefined; wrong?: boolean } = {}): TemplateResult {
  const { day: dayLabel, time: timeLabel, fillNow } = words.asking;
  const [day = '', time = ''] = (halves.get(key) ?? (value ? londonClock(value) : '')).split('T');
  const put = (day: string, time: string): void => {
    const moment = day && time ? momentOf(day, time) : undefined;
    if (moment || !(day || time)) halves.delete(key);
    else halves.set(key, `${day}T${time}`);
    set(moment);
    redraw();
  };
  const field = (kind: 'day' | 'time', label: string, type: 'date' | 'time', value: string, on: (text: string) => void) => html`<div>
    <label class="label" for=${`${key}-${kind}`}>${label}</label>
    <input class="line" part="field" type=${type} id=${`${key}-${kind}`} autocomplete="off" aria-describedby=${more.describedBy ?? nothing} aria-invalid=${more.wrong ? 'true' : nothing} .value=${live(value)} @input=${(e: Event) => on((e.target as HTMLInputElement).value)} />
  </div>`;
  return html`<div class="two moment">
      ${field('day', dayLabel, 'date', day, (text) => put(text, time))}
      ${field('time', timeLabel, 'time', time, (text) => put(day, text))}
    </div>
    <button type="button" class="link" id=${`${key}-now`} @click=${() => {
      const [today = '', hour = ''] = londonClock(nowIn(asOf)).split('T');
      put(today, hour);
    }}>${fillNow}</button>`;
}

/** What is not right with a moment: only half of it is there, or it is still to come. */
export function amissIn(key: string, value: string | undefined, what: string, { words, asOf, halves, root }: Pick<AskingMore, 'words' | 'asOf' | 'halves' | 'root'>): Amiss | undefined {
  // What is typed and is no day has no value: only the field itself knows.
  const bad = ['day', 'time'].find((kind) => root.querySelector<HTMLInputElement>(`#${CSS.escape(`${key}-${kind}`)}`)?.validity.badInput);
  const half = halves.get(key);
  if (bad || half !== undefined) return { text: words.asking.halfOf(what), field: `${key}-${bad ?? (half!.startsWith('T') ? 'day' : 'time')}`, passable: false };
  // The clock of this machine may be wrong: the practitioner knows better.
  if (value && value > nowIn(asOf)) return { text: words.asking.toCome(what), field: `${key}-day`, passable: true, pass: words.asking.asItStands };
  return undefined;
}

const valueIn = ({ answer }: AskingMore): string | undefined => (answer && 'moment' in answer ? answer.moment : undefined);

/** A moment: a day and a time. */
export const askMoment = moreWay({
  draw: (asking) => {
    const { question, set, error } = asking;
    const describedBy = [question.hint && `${question.id}-hint`, error && `${question.id}-error`].filter(Boolean).join(' ') || undefined;
    return framed(asking, momentFields(question.id, valueIn(asking), (moment) => set(moment ? { moment } : undefined), asking, { describedBy, wrong: Boolean(error) }));
  },
  amiss: (asking) => amissIn(asking.question.id, valueIn(asking), asking.question.text, asking),
});
