/**
 * A frame whose sandbox has no `allow-forms` fires no `submit`: Continue would do nothing. Nothing in the widget is ever sent by a
 * form, so here the press of a button that would submit becomes that event itself, with or without the flag. Enter presses the
 * button too.
 */
export function submitByHand(inside: EventTarget): void {
  inside.addEventListener('click', (event) => {
    const button = event.composedPath()[0];
    if (event.defaultPrevented || !(button instanceof HTMLButtonElement) || button.type !== 'submit' || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}
