// A practitioner with a keyboard and no mouse: finds things by Tab and the arrows, as a person would.

/** The element that has focus, through every shadow root. */
const focused = () => {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return { id: el?.id ?? '', name: el?.name || el?.getAttribute('aria-label') || '', tag: el?.tagName ?? '', type: el?.type ?? '', text: el?.textContent?.trim() ?? '', closed: el?.tagName === 'SUMMARY' ? [...el.getRootNode().querySelectorAll('details:not([open]) > summary')].indexOf(el) : -1 };
};

/** A moment as the clock stands in London: day and time. */
const inLondon = (moment) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }).format(new Date(moment)).split(' ');

export class Hands {
  constructor(page) {
    this.page = page;
  }

  at = () => this.page.evaluate(focused);

  heading = () =>
    this.page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now')?.shadowRoot.querySelector('#heading')?.textContent.trim());

  /** After each Tab. Whoever watches where it lands does so here. */
  async landed() {}

  /** Presses Tab until what has focus is wanted. */
  async tabTo(wanted, what) {
    for (let i = 0; i < 400; i++) {
      const at = await this.at();
      if (wanted(at)) return at;
      await this.page.keyboard.press('Tab');
      await this.landed();
    }
    throw new Error(`Tab never reached ${what} on “${await this.heading()}”`);
  }

  async radio(name, id) {
    await this.tabTo((at) => at.type === 'radio' && at.name === name, id);
    for (let i = 0; i < 30; i++) {
      if ((await this.at()).id === id) return this.page.keyboard.press('Space');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows never reached ${id}`);
  }

  async check(id) {
    await this.tabTo((at) => at.id === id, id);
    await this.page.keyboard.press('Space');
  }

  async write(id, text) {
    await this.tabTo((at) => at.id === id, id);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.sendCharacter(text);
  }

  /** Types a day as the browser's own field takes it: month, day, year in its order for American English, which a bare browser speaks. */
  async date(id, day) {
    const [year, month, date] = day.split('-');
    await this.tabTo((at) => at.id === id, id);
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  /** Types a time as such a browser's field takes it: by the clock of twelve hours. */
  async time(id, time) {
    const [hour, minute] = time.split(':').map(Number);
    await this.tabTo((at) => at.id === id, id);
    await this.page.keyboard.type(`${String(hour % 12 || 12).padStart(2, '0')}${String(minute).padStart(2, '0')}${hour < 12 ? 'A' : 'P'}`);
  }

  async moment(id, moment) {
    const [day, time] = inLondon(moment);
    await this.date(`${id}-day`, day);
    await this.time(`${id}-time`, time);
  }

  /** What stands in a field, a choice or a moment of the page in hand. Of what is not there, nothing. */
  standing = (id) =>
    this.page.evaluate((key) => {
      const root = document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot;
      const at = (part) => root.querySelector(`#${CSS.escape(key + part)}`);
      const kind = at('-day') ? 'moment' : at('')?.type ?? (root.querySelector(`[name="${CSS.escape(key)}"]`) ? 'choice' : undefined);
      return { kind, value: at('')?.value, checked: at('')?.checked, chosen: root.querySelector(`[name="${CSS.escape(key)}"]:checked`)?.id, moment: at('-day') && `${at('-day').value} ${at('-time').value}` };
    }, id);

  /** One entry of a list: each field as it is asked. What was carried over stands there, and is not written again. */
  async entry(key, entry) {
    for (const [field, value] of Object.entries(entry)) {
      const id = `${key}-${field}`;
      const { kind, value: now, chosen, moment } = await this.standing(id);
      if (!kind) throw new Error(`there is no ${id} on “${await this.heading()}”`);
      if (now === value || chosen === `${id}-${value}` || moment === inLondon(/^\d{4}-.*T/.test(value) ? value : 0).join(' ')) continue;
      if (kind === 'moment') await this.moment(id, value);
      else if (kind === 'date') await this.date(id, value);
      else if (kind === 'choice') {
        await this.opened(`${id}-${value}`);
        await this.radio(id, `${id}-${value}`);
      } else await this.write(id, value);
    }
  }

  /** What stands behind a closed part is opened first, by its own line. */
  async opened(id) {
    const behind = await this.page.evaluate((key) => {
      const root = document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot;
      const part = root.querySelector(`#${CSS.escape(key)}`)?.closest('details:not([open])');
      return part && [...root.querySelectorAll('details:not([open]) > summary')].indexOf(part.querySelector('summary'));
    }, id);
    if (behind === undefined || behind === null) return;
    await this.tabTo(
      (at) => at.tag === 'SUMMARY' && at.closed === behind,
      `what ${id} stands behind`,
    );
    await this.page.keyboard.press('Enter');
  }

  async press(text) {
    const before = await this.heading();
    await this.tabTo((at) => at.tag === 'BUTTON' && at.text === text, `the button “${text}”`);
    await this.enter();
    return before;
  }

  /** Presses what has focus, and waits until what comes of it is drawn. */
  async enter() {
    await this.page.keyboard.press('Enter');
    await this.page.evaluate(async () => {
      await document.querySelector('levels-of-help').updateComplete;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    });
  }

  /** Gives one answer of a record, in the order its fields stand on the page. */
  async answer(id, answer) {
    if (answer.option) return this.radio(id, `${id}-${answer.option}`);
    // What was carried over is ticked already.
    if (answer.options) for (const option of answer.options) if (!(await this.standing(`${id}-${option}`)).checked) await this.check(`${id}-${option}`);
    if (answer.rows) for (const [row, stand] of Object.entries(answer.rows)) await this.radio(`${id}-${row}`, `${id}-${row}-${stand}`);
    if (answer.words) await this.write(id, answer.words);
    if (answer.date) await this.date(id, answer.date);
    if (answer.moment) await this.moment(id, answer.moment);
    for (const [option, number] of Object.entries(answer.ratings ?? {})) await this.radio(`${id}-${option}`, `${id}-${option}-${number}`);
    for (const [i, entry] of (answer.entries ?? []).entries()) {
      const key = `${id}-${i}`;
      if (!(await this.page.evaluate((it) => Boolean(document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector(`#${CSS.escape(it)}`)), key))) {
        await this.tabTo((at) => at.id === `${id}-add`, `${id}-add`);
        await this.enter();
      }
      await this.entry(key, entry);
    }
    if (answer.step) await this.radio(id, `${id}-${answer.step}`);
    for (const { option, saidBy, most } of answer.causes ?? []) {
      await this.check(`${id}-${option}`);
      if (saidBy) await this.radio(`${id}-${option}-by`, `${id}-${option}-by-${saidBy}`);
      if (most) await this.check(`${id}-${option}-most`);
    }
    if (typeof answer.age === 'number') await this.write(id, String(answer.age));
    else if (answer.age) await this.check(`${id}-${answer.age}`);
    const nth = {};
    for (const { indicator, what, basis, words, when, who, period, effect } of answer.evidence ?? []) {
      const i = (nth[indicator] = (nth[indicator] ?? -1) + 1);
      const key = `${id}-${indicator}-${i}`;
      if (i > 0) await this.check(`${id}-${indicator}-add`);
      await this.write(`${key}-what`, what);
      await this.radio(`${key}-basis`, `${key}-basis-${basis}`);
      if (words) await this.radio(`${key}-words`, `${key}-words-${words}`);
      await this.write(`${key}-when`, when);
      if (period) await this.radio(`${key}-period`, `${key}-period-${period}`);
      await this.write(`${key}-who`, who);
      if (effect) {
        await this.check(`${key}-so-what`);
        await this.write(`${key}-effect`, effect);
      }
    }
    for (const [i, { began, ended, note }] of (answer.episodes ?? []).entries()) {
      if (began) await this.date(`${id}-${i}-began`, began);
      if (ended) await this.date(`${id}-${i}-ended`, ended);
      if (note) await this.write(`${id}-${i}-note`, note);
    }
    for (const [i, person] of (answer.people ?? []).entries()) {
      const key = `${id}-${i}`;
      await this.write(`${key}-name`, person.name);
      await this.write(`${key}-relation`, person.relation);
      await this.radio(`${key}-source`, `${key}-source-${person.mayBeSource}`);
      await this.radio(`${key}-must-not`, `${key}-must-not-${person.mustNotBeContacted}`);
      if (person.knows) await this.radio(`${key}-knows`, `${key}-knows-${person.knows}`);
      if (person.thinks) await this.write(`${key}-thinks`, person.thinks);
      if (person.agrees) await this.radio(`${key}-agrees`, `${key}-agrees-${person.agrees}`);
      if (person.told) await this.radio(`${key}-told`, `${key}-told-${person.told}`);
      if (person.lawful) await this.radio(`${key}-lawful`, `${key}-lawful-${person.lawful}`);
    }
  }

  /** Walks a member of the cast from the first page to the letter. Returns the headings met. */
  async walk(member) {
    const met = [];
    const { said, left, calls } = member.assessment;
    const written = { call: false };
    for (const { page, answers } of said) {
      met.push(await this.heading());
      if (page.startsWith('check')) {
        for (const [id, answer] of Object.entries(answers)) await this.answer(id, answer);
        await this.press('See what this calls for');
        continue;
      }
      if (page === 'result') break;
      const onPage = await this.page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').page.id);
      if (onPage !== page) throw new Error(`the widget stands on ${onPage}, the account on ${page}`);
      for (const [id, answer] of Object.entries(answers)) await this.answer(id, answer);
      const last = left && page === said.at(-1).page;
      await this.press(last ? 'Go to the letter now' : 'Continue');
      if (!last && (await this.page.evaluate(() => Boolean(document.querySelector('levels-of-help').shadowRoot.querySelector('#now')?.shadowRoot.querySelector('#summary'))))) await this.press('Continue');
      await this.pastTheCall(met, calls, written);
    }
    met.push(await this.heading());
    return met;
  }

  // Whom to phone comes as its own screen: the call is written down once, if there was one.
  async pastTheCall(met, calls, written) {
    const tag = await this.page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').localName);
    if (tag !== 'loh-phone-now') return;
    met.push(await this.heading());
    const [call] = calls;
    if (!call || written.call) return void (await this.press('Go on'));
    written.call = true;
    await this.press('Write down the call');
    for (const key of ['whom', 'number', 'when', 'reference', 'said', 'agreed', 'decisionDue']) await this.write(`call-${key}`, call[key]);
    await this.press('Keep this call');
  }

  /** From the result: agrees, tells of the adults what the account tells, leaves the details empty, and stands at the letter. */
  async toTheLetter(member) {
    await this.radio('judge', 'judge-agree');
    await this.press('Continue to the letter’s details');
    for (let i = 0; i < 2; i++) {
      const page = await this.page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').page.id);
      for (const [id, answer] of Object.entries(member.assessment.said.find((s) => s.page === page)?.answers ?? {})) await this.answer(id, answer);
      await this.press('Continue');
    }
    return this.heading();
  }
}
