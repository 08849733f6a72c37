import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Person } from '../assessment/answer.ts';
import type { Episode } from '../assessment/episodes.ts';
import { choices, framed, stands, textField, type Asking } from './ask.ts';
import type { FirstWords } from './words.ts';

/** A list the practitioner adds to: one entry to begin with, another on a press, each can be taken out. */
function list<T>(words: FirstWords, entries: readonly T[], blank: T, set: (entries: T[]) => void, name: (n: number) => string, add: string, one: (entry: T, put: (part: Partial<T>) => void, i: number) => TemplateResult) {
  const shown = entries.length ? entries : [blank];
  const put = (i: number) => (part: Partial<T>) => set(shown.map((entry, k) => (k === i ? { ...entry, ...part } : entry)));
  return html`${shown.map(
      (entry, i) =>
        html`<fieldset class="item">
          <legend class="label">${name(i + 1)}</legend>
          ${one(entry, put(i), i)}
          ${shown.length > 1
            ? html`<button type="button" class="link" @click=${() => set(shown.filter((_, k) => k !== i))}>${words.remove(name(i + 1))}</button>`
            : nothing}
        </fieldset>`,
    )}
    <button type="button" class="link" @click=${() => set([...shown, blank])}>${add}</button>`;
}

const dateField = (key: string, label: string, value: string | undefined, set: (value: string) => void) =>
  html`<div>
    <label class="label" for=${key}>${label}</label>
    <input class="line middle" type="date" part="field" id=${key} autocomplete="off" .value=${live(value ?? '')} @input=${(e: Event) => set((e.target as HTMLInputElement).value)} />
  </div>`;

/** The times a child was missing, with the days they began and ended. */
export function askEpisodes(asking: Asking): TemplateResult {
  const { question, answer, set, speaker: { words } } = asking;
  const episodes = answer && 'episodes' in answer ? answer.episodes : [];
  const dated = (episode: Episode, key: 'began' | 'ended', value: string): Episode => {
    const { [key]: _, ...rest } = episode;
    return value ? { ...rest, [key]: value } : rest;
  };
  const keep = (entries: Episode[]) => set(entries.length ? { episodes: entries } : undefined);
  const shown = episodes.length ? episodes : [{ note: '' }];
  const swap = (i: number, episode: Episode) => keep(shown.map((e, k) => (k === i ? episode : e)));
  return framed(
    asking,
    html`${list<Episode>(words, episodes, { note: '' }, keep, words.episode, words.addEpisode, (episode, put, i) => {
      const key = `${question.id}-${i}`;
      return html`<div class="two">
          ${dateField(`${key}-began`, words.began, episode.began, (day) => swap(i, dated(episode, 'began', day)))}
          ${dateField(`${key}-ended`, words.ended, episode.ended, (day) => swap(i, dated(episode, 'ended', day)))}
        </div>
        ${textField(`${key}-note`, words.note, episode.note, (note) => put({ note }))}`;
    })}`,
  );
}

const nobody: Person = { name: '', relation: '', thinks: '', safeContact: '' };

/** The adults, each by themselves. Agreeing to be helped, having been told, and what lets us share are three things. Where the family must not be told, only what keeps the child safe. */
export function askPeople(asking: Asking): TemplateResult {
  const { question, answer, set, guide, speaker: { words } } = asking;
  const people = answer && 'people' in answer ? answer.people : [];
  const lawfulBases = (guide?.lawfulBases ?? []).map((b) => [b.id, b.text] as const);
  return framed(
    asking,
    html`${list<Person>(words, people, nobody, (entries) => set({ people: entries }), words.person, words.addPerson, (person, put, i) => {
      const key = `${question.id}-${i}`;
      return html`<div class="two">
          <div>${textField(`${key}-name`, words.personName, person.name, (name) => put({ name }))}</div>
          <div>${textField(`${key}-relation`, words.personRelation, person.relation, (relation) => put({ relation }))}</div>
        </div>
        ${choices(`${key}-source`, words.personSource, stands(words), person.mayBeSource, (mayBeSource) => put({ mayBeSource }))}
        ${choices(`${key}-must-not`, words.personMustNot, stands(words), person.mustNotBeContacted, (mustNotBeContacted) => put({ mustNotBeContacted }))}
        ${question.guarded
          ? nothing
          : html`${choices(`${key}-knows`, words.personKnows, stands(words), person.knows, (knows) => put({ knows }))}
            ${textField(`${key}-thinks`, words.personThinks, person.thinks, (thinks) => put({ thinks }), { lines: 2 })}
            ${choices(`${key}-agrees`, words.personAgrees, stands(words), person.agrees, (agrees) => put({ agrees }))}
            ${choices(`${key}-told`, words.personTold, stands(words), person.told, (told) => put({ told }))}
            ${person.told === 'no' ? textField(`${key}-why-not-told`, words.personWhyNotTold, person.whyNotTold ?? '', (whyNotTold) => put({ whyNotTold })) : nothing}`}
        ${lawfulBases.length ? choices(`${key}-lawful`, words.personLawful, lawfulBases, person.lawful, (lawful) => put({ lawful })) : nothing}
        ${textField(`${key}-safe`, words.personSafe, person.safeContact, (safeContact) => put({ safeContact }))}`;
    })}`,
  );
}

/** The child's age in whole years; not yet born; not known. */
export function askAge(asking: Asking, typed: string, type: (text: string) => void): TemplateResult {
  const { question, answer, set, error, speaker: { words } } = asking;
  const other = answer && 'age' in answer && typeof answer.age === 'string' ? answer.age : undefined;
  const value = typed || (answer && 'age' in answer && typeof answer.age === 'number' ? String(answer.age) : '');
  const instead = (id: 'unborn' | 'not-known', text: string) =>
    html`<label class="option" part="option" for=${`${question.id}-${id}`}>
      <input
        type="checkbox"
        id=${`${question.id}-${id}`}
        .checked=${live(other === id)}
        @change=${(e: Event) => {
          type('');
          set((e.target as HTMLInputElement).checked ? { age: id } : undefined);
        }}
      /><span>${text}</span></label>`;
  return framed(
    asking,
    html`<label class="sr" for=${question.id}>${question.text} (${words.years})</label>
      <input
        class="line short"
        part="field"
        id=${question.id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${error ? 'true' : nothing}
        .value=${live(value)}
        @input=${(e: Event) => {
          const text = (e.target as HTMLInputElement).value;
          type(text);
          const years = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : NaN;
          set(years <= 25 ? { age: years } : undefined);
        }}
      />
      ${instead('unborn', words.unborn)} ${instead('not-known', words.notKnown)}`,
  );
}
