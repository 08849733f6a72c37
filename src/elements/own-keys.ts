// What types or moves within a field. Tab, Escape, the F keys and anything with Ctrl, Alt or ⌘ still reach the page: those are its shortcuts.
const within = /^(.|Enter|Backspace|Delete|Arrow\w+|Home|End|Page\w+|Dead|Process|Unidentified)$/u;

/**
 * Keeps a key that is typed in the widget from the handlers of the page around it. To a handler on the whole document the widget is one
 * element and no field: old pages take Enter or Backspace away outside their boxes, or make a shortcut of a letter.
 */
export const ownKeys: EventListener = (event) => {
  if (!(event instanceof KeyboardEvent)) return;
  const typed = event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey || event.metaKey);
  if (typed && within.test(event.key)) event.stopPropagation();
};

/** The events by which a key is told. */
export const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
