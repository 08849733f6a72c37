// What a referral form does with the widget. A plain script of the portal’s own: nothing is built, copy what you need.
// The form posts by itself: without this script it still does, and only what is known is not filled in.

const widget = document.querySelector('levels-of-help');
const form = document.querySelector('#referral');

// Whom to phone in this area. `seen` is the day somebody last saw that the number is right. All invented.
widget.contacts = [
  { id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960123', hours: 'All hours', seen: '2026-11-23', source: 'Invented' },
  { id: 'safeguarding-lead', name: 'Safeguarding team, Example Hospital (invented)', phone: '01632 960300', seen: '2026-11-23', source: 'Invented' },
];
widget.known = { child: { 'referrer-service': 'Example Hospital (invented)' } };

// The server reads the document. Beside it the widget sends the record, which alone can be opened again: a form that the server refused comes
// back with everything in it.
if (form.dataset.record) {
  await customElements.whenDefined('levels-of-help');
  await widget.updateComplete;
  widget.open(form.dataset.record);
}

// Already sent by a colleague: its code is asked for instead, and the fieldset with the widget in it is disabled.
const before = document.querySelector('#sent-before');
if (before) {
  const show = () => {
    document.querySelector('#code-line').hidden = !before.checked;
    document.querySelector('#code').required = before.checked;
    document.querySelector('#asked').disabled = before.checked;
  };
  before.addEventListener('change', show);
  form.addEventListener('reset', () => setTimeout(show));
  show();
}

const dialog = document.querySelector('#dialog');
document.querySelector('#open-dialog')?.addEventListener('click', () => dialog.showModal());
document.querySelector('#close-dialog')?.addEventListener('click', () => dialog.close());

// After a refusal, what is wrong is read first.
document.querySelector('.faults')?.focus();
