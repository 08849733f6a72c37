// Made once, when the first day is told: a letter tells dozens, and to make it takes longer than all of them.
let format: Intl.DateTimeFormat | undefined;

/** A calendar day as a person writes it: 23 November 2026. */
export function longDay(day: string): string {
  format ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
