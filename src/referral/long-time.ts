const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** A moment as a person in England writes it: 23 November 2026 at 10:35. */
export function longTime(at: string): string {
  const moment = new Date(at);
  return `${day.format(moment)} at ${clock.format(moment)}`;
}
