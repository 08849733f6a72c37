/** What a host page may restyle with `::part()`, passed on by every element that holds another. Each is documented where it is drawn and on the root. */
export const parts = 'danger, phone-now, heading, button, button-quiet, field, option, choice, error-summary, panel, level, continuum, letter, footer';
