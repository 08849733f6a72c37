const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML and XML carry it: nothing in it is markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!);
