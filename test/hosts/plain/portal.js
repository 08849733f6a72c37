const main = document.querySelector('main');
const by = (id) => document.getElementById(id);
let widget = document.querySelector('levels-of-help');
let kept;

function arrive(element) {
  widget = element;
  widget.contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
  // Before the element is ready what is opened waits its turn.
  if (kept) widget.open(kept);
}

// They bubble: one listener above hears every widget that comes and goes.
const tell = (what) => by('heard').append(Object.assign(document.createElement('li'), { textContent: what }));
main.addEventListener('loh-phone-now', (event) => tell(`loh-phone-now ${event.step}`));
main.addEventListener('loh-recommended', (event) => tell(`loh-recommended ${event.level} ${event.howSoon}`));
main.addEventListener('loh-referred', (event) => tell(`loh-referred ${event.how}`));

by('tick').addEventListener('click', () => (main.dataset.ticks = Number(main.dataset.ticks ?? 0) + 1));
by('plain').addEventListener('click', () => widget.toggleAttribute('without-language-help'));
by('take').addEventListener('click', () => (by('record').textContent = JSON.stringify(widget.record)));
by('toggle').addEventListener('click', () => {
  if (widget.isConnected) {
    kept = widget.record;
    widget.remove();
    return;
  }
  const fresh = document.createElement('levels-of-help');
  for (const [name, value] of [['class', 'referral'], ['agency', 'school'], ['as-of', '2026-11-23']]) fresh.setAttribute(name, value);
  by('tick').before(fresh);
  arrive(fresh);
});

await customElements.whenDefined('levels-of-help');
arrive(widget);
