import { LitElement } from 'lit';
import { frame } from './frame.ts';

/**
 * The look of the root, and all of it that a host page may set or restyle.
 * @csspart frame - The whole widget.
 * @csspart notice - The line that says nobody has adopted the guide.
 * @csspart body - What stands under the danger line and the notice.
 * @csspart danger - The danger line.
 * @csspart phone-now - The panel that says whom to phone.
 * @csspart heading - The heading of a screen.
 * @csspart error-summary - What is still to be said, at the top of a page.
 * @csspart option - One answer of a list, over the whole width.
 * @csspart choice - One short answer among several on a line.
 * @csspart field - A line, a box, a day or a list to choose from.
 * @csspart button - The main button.
 * @csspart button-quiet - A second button.
 * @csspart panel - A route, a scale beside the two, the ways to take the letter away.
 * @csspart level - The level: number, name, and what it asks for.
 * @csspart continuum - The levels, drawn.
 * @csspart letter - What the letter says.
 * @csspart footer - The foot, with “Start again”.
 * @cssprop --loh-font - The typeface.
 * @cssprop --loh-serif - The typeface of the child’s words.
 * @cssprop [--loh-text=max(17px, 1rem)] - The size of text.
 * @cssprop [--loh-text-wide=1em] - The size of text from 33em of width, as a share of that.
 * @cssprop [--loh-space=1] - How much room there is between things, as a number; 0.68 where `density` is `compact`. Below 0.55 targets would be under 24 px.
 * @cssprop [--loh-measure=760px] - How wide the widget may grow.
 * @cssprop --loh-ink - Text.
 * @cssprop --loh-ink-2 - Quieter text.
 * @cssprop --loh-paper - The ground.
 * @cssprop --loh-wash - The ground of a panel, and under the pointer.
 * @cssprop --loh-line - Borders that mean something, such as a short choice’s.
 * @cssprop --loh-line-2 - Lines that only part things.
 * @cssprop --loh-field - The border of a field.
 * @cssprop --loh-accent - The one accent colour: links, what is chosen, buttons.
 * @cssprop --loh-on-accent - Text on it.
 * @cssprop --loh-chosen - The ground of what is chosen.
 * @cssprop [--loh-tick=var(--loh-accent)] - The dot and the tick in what is chosen.
 * @cssprop --loh-danger - The danger line, the phone screen and errors.
 * @cssprop --loh-danger-wash - Their ground.
 * @cssprop --loh-danger-line - Lines on it.
 * @cssprop --loh-step-1 - The first part of the continuum, to --loh-step-4.
 * @cssprop --loh-step-2 - The second.
 * @cssprop --loh-step-3 - The third.
 * @cssprop --loh-step-4 - The last.
 * @cssprop [--loh-round=6px] - The corners of buttons, panels and fields.
 * @cssprop [--loh-round-frame=10px] - The corners of the whole.
 * @cssprop [--loh-round-choice=999px] - The corners of short choices.
 * @cssprop [--loh-button=var(--loh-accent)] - The main button.
 * @cssprop [--loh-on-button=var(--loh-on-accent)] - Text on it.
 * @cssprop [--loh-button-edge=transparent] - The line under it.
 * @cssprop [--loh-button-edge-width=0px] - How thick that line is.
 * @cssprop [--loh-quiet=transparent] - A second button.
 * @cssprop [--loh-on-quiet=var(--loh-accent)] - Text on it.
 * @cssprop [--loh-quiet-line=var(--loh-accent)] - Its border.
 * @cssprop [--loh-quiet-edge=transparent] - The line under it.
 * @cssprop --loh-focus - The line around what has focus.
 * @cssprop --loh-focus-ring - The dark ring around that line.
 * @cssprop [--loh-focus-offset=2px] - How far the line stands off.
 * @cssprop [--loh-focus-shape=0 0 0 7px var(--loh-focus-ring)] - The shadow that makes the ring.
 * @cssprop --loh-focus-ground - The ground of a link or button that has focus; its own where this is not set.
 * @cssprop --loh-focus-ink - The text of a link or button that has focus; its own where this is not set.
 */
export class FramedElement extends LitElement {
  static override styles = frame;
}
