// What an incident system does with the widget. A plain script of the portal’s own: nothing is built, copy what you need.
// It runs under the page’s strict policy: text is put in as text, and requests go to this server only.
// Nothing here waits for the widget but what needs it: where that cannot load, the incident still works.

const widget = document.querySelector('levels-of-help');
const narrative = document.querySelector('#narrative');
const draftLine = document.querySelector('#draft');

const say = (text) => (document.querySelector('#said').textContent = text);
const now = () => new Date().toLocaleTimeString('en-GB');

/** Asks this incident’s own server, and gives back what it answers. */
async function ask(method, path, body, more) {
  const answer = await fetch(`${location.pathname}/${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body), ...more });
  if (!answer.ok) throw new Error((await answer.text()) || `The server answered ${answer.status}.`);
  return answer.json();
}

/** Does what a button asks, and says so in words when it could not be done. */
const pressed = (id, act, failed) =>
  document.querySelector(id).addEventListener('click', async () => {
    try {
      await act();
    } catch (error) {
      say(`${failed} ${error.message}`);
    }
  });

// ---- The draft. With persist="host" the widget hands it over as it grows, and this page keeps it with the incident.

let newest;
let sending = false;
widget.addEventListener('loh-draft', async (event) => {
  newest = event.draft;
  if (sending) return;
  sending = true;
  // One at a time: an old draft that arrives late never lies over a newer one.
  while (newest) {
    const one = newest;
    newest = undefined;
    try {
      await ask('PUT', 'draft', one);
      draftLine.textContent = `Draft kept with the incident, ${now()}.`;
    } catch {
      draftLine.textContent = 'NOT kept: the server did not answer. What is written is on this page only.';
    }
  }
  sending = false;
});

/** Takes the draft away from the incident. `keepalive`: also when the page is being left. */
async function forget() {
  newest = undefined;
  await ask('DELETE', 'draft', undefined, { keepalive: true });
  draftLine.textContent = '';
}

// Wiped by the officer: the draft goes too. A desk that was left is wiped here only: with the incident, the draft waits for whoever may open that.
widget.addEventListener('loh-wiped', ({ why }) => why !== 'idle' && forget().catch(() => (draftLine.textContent = 'The draft is still with the incident: the server did not answer.')));

// ---- The letter, into the narrative.

function into(text) {
  narrative.value = narrative.value ? `${narrative.value}\n\n${text}` : text;
  say(`Taken into the narrative at ${now()}. Read it, then keep it.`);
}

pressed('#take', () => (widget.text ? into(widget.text) : say('Nothing has been written yet.')), 'Not taken.');

// The wording for an incident record is written by this system’s server, from the same record, with levels-of-help/model.
pressed('#take-police', async () => (widget.referral ? into((await ask('POST', 'police-wording', widget.record)).text) : say('Nothing has been written yet.')), 'Not taken.');

document.querySelector('#narrative-form').addEventListener('submit', (event) => event.preventDefault());
pressed('#keep', async () => {
  await ask('PUT', 'narrative', { text: narrative.value });
  say(`Narrative kept at ${now()}.`);
}, 'NOT kept.');

// ---- The record, to the incident: sent when the officer presses, and never before.

function list(record) {
  const row = document.querySelector('#records').insertRow();
  for (const text of [record.code, record.level, record.howSoon, record.received, record.stands]) row.insertCell().append(text);
  const open = document.createElement('button');
  open.type = 'button';
  open.id = `open-${record.id}`;
  open.textContent = 'Open again';
  row.insertCell().append(open);
  pressed(`#${open.id}`, async () => {
    if (widget.isWritten && !confirm('What is in the safeguarding form now is replaced. Go on?')) return;
    widget.open(await ask('GET', `records/${record.id}`));
    say(`Record ${record.code} opened again.`);
    widget.scrollIntoView({ block: 'nearest' });
  }, 'NOT opened.');
}

pressed('#save', async () => {
  const { referral } = widget;
  if (!referral) return say('Nothing has been written yet.');
  list(await ask('POST', 'records', referral));
  // It is with the incident now as a record: the draft of it is not needed too.
  await forget();
  say(`Saved to the incident at ${now()}.`);
}, 'NOT saved.');

// ---- What is heard: names and ids. These are what analytics may count; there is never a word of anybody’s in them.

for (const name of ['loh-started', 'loh-answered', 'loh-phone-now', 'loh-recommended', 'loh-judged', 'loh-referred', 'loh-due', 'loh-draft', 'loh-exited', 'loh-wiped', 'loh-failed'])
  widget.addEventListener(name, (event) => {
    const { conversation, page, step, level, howSoon, decision, reason, how, format, audience, what, on, why } = event;
    const line = document.createElement('li');
    line.textContent = [name, conversation, page, step, level && `level: ${level}`, howSoon && `how soon: ${howSoon}`, decision, reason, how, format, audience && `for: ${audience}`, what, on, why].filter(Boolean).join(' · ');
    document.querySelector('#events').append(line);
  });

// ---- To begin: what this system already knows, so that nobody types it twice; what was kept; what was saved.

const { contacts, known, prefill, draft, records } = await ask('GET', 'safeguarding');
records.forEach(list);
// The officer still sees every answer that is filled in, and can change it.
Object.assign(widget, { contacts, known, prefill });
if (draft) {
  await customElements.whenDefined('levels-of-help');
  await widget.updateComplete;
  widget.open(draft);
  draftLine.textContent = 'Draft kept with the incident: it goes on where it was left.';
}
