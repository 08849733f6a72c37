// Made when the first moment is told: the first of its kind has the browser read its tables of calendars, which took a fifth of the way to the first question.
let formats: { day: Intl.DateTimeFormat; clock: Intl.DateTimeFormat } | undefined;

/** A moment as a person in England writes it: 23 November 2026 at 10:35. */
export function longTime(at: string): string {
  formats ??= {
    day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }),
    clock: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }),
  };
  const moment = new Date(at);
  return `${formats.day.format(moment)} at ${formats.clock.format(moment)}`;
}
