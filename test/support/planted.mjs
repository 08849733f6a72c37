/** The four ways a word is known to reach the disk, each with a word of its own. If these are not found, finding nothing proves nothing. */
export const plantPage = (plants) => `<!doctype html><html lang="en-GB"><head><title>Plants</title></head><body>
<form method="post" action="/after"><x-plant name="x"></x-plant><textarea name="light"></textarea></form>
<script>
  class Plant extends HTMLElement {
    static formAssociated = true;
    internals = this.attachInternals();
  }
  customElements.define('x-plant', Plant);
  const words = ${JSON.stringify(plants)};
  addEventListener('load', async () => {
    document.querySelector('x-plant').internals.setFormValue('before ' + words.setFormValue + ' after');
    document.querySelector('textarea').value = 'before ' + words.textarea + ' after';
    localStorage.setItem('plant', 'before ' + words.localStorage + ' after');
    const asked = indexedDB.open('plants', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('plain');
    asked.onsuccess = () => {
      const tx = asked.result.transaction('plain', 'readwrite', { durability: 'strict' });
      tx.objectStore('plain').put({ text: 'before ' + words.indexedDB + ' after' }, 'one');
      tx.oncomplete = () => (document.title = 'Planted');
    };
  });
</script></body></html>`;

const free = new Set('words said whom agreed reference why what who note effect name relation thinks safeContact whyNotTold'.split(' '));

// How a row of a grid stands; a row may be called by such a name.
const stands = new Set(['yes', 'no', 'not-known']);

/** The same account with a word in every field that is free text, and a call that holds it too. */
export function salted(member, word) {
  const salt = (value, key, within) => {
    if (Array.isArray(value)) return value.map((one) => salt(one, key, within));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, salt(v, k, value)]));
    // Of evidence, whose words they are is a choice.
    const isFree = typeof value === 'string' && free.has(key) && !(key === 'words' && 'basis' in within);
    return isFree && value && !stands.has(value) ? `${value} ${word}` : value;
  };
  const call = { whom: 'Invented front door', number: '01632 960001', when: '2026-11-23 10:00', said: 'What was said, invented', reference: 'INV-1', agreed: 'What was agreed, invented', decisionDue: '2026-11-24' };
  const { said, calls, ...rest } = member.assessment;
  return { ...member, assessment: { ...rest, said: said.map(({ page, answers }) => ({ page, answers: salt(answers) })), calls: salt(calls.length ? calls : [call]) } };
}

const written = new Set(['what', 'because', 'reason', 'has']);

/**
 * What is answered in a return home interview that follows, by the six weeks' story: a word in all that the child writes, and another in every
 * entry of a list; then in the plan owner's answer, which is a record later, a third.
 */
export function saltedAfter(six, words) {
  const week = (id) => six.weeks.find((one) => one.id === id);
  const interview = (page) =>
    Object.fromEntries(
      Object.entries(six.answersOn(week('accepted').said, page)).map(([id, answer]) => {
        if (answer.entries) return [id, { entries: answer.entries.map((entry) => Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, written.has(key) ? `${text} ${words.entry}` : text]))) }];
        return [id, answer.words && page.startsWith('childs-') ? { words: `${answer.words} ${words.child}` } : answer];
      }),
    );
  const answer = (page) =>
    Object.fromEntries(
      Object.entries(six.answersOn(week('plan-changed').said, page)).map(([id, answer]) => {
        // What was proposed stands there: the plan's owner only answers.
        if (answer.entries) return [id, { entries: answer.entries.map(({ answer: what, said, on }) => ({ answer: what, said: `${said} ${words.later}`, on })) }];
        return [id, answer.words ? { words: `${answer.words} ${words.later}` } : answer];
      }),
    );
  return { interview, answer };
}
