/** What a field says so that the browser leaves it alone, and what it says where the host lets the browser help. */
const sides = { autocomplete: ['off', 'on'], spellcheck: ['false', 'true'], autocorrect: ['off', 'on'], writingsuggestions: ['false', 'true'] } as const;

/** Lets the browser help with a field of free text as its reader comes to it, or no longer. Fields are drawn without: nothing that is forgotten here can leak. */
export function letHelp(field: EventTarget | undefined, allowed: boolean): void {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement && field.type === 'text')) return;
  for (const [name, [off, on]] of Object.entries(sides)) if (field.hasAttribute(name)) field.setAttribute(name, allowed ? on : off);
}
