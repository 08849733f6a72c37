import * as z from 'zod/mini';

/** A stable, neutral name that is never shown: lower-case words joined by hyphens, such as `missing-episodes`. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not an id: lower-case words joined by hyphens'));
export type Id = z.infer<typeof Id>;

/** An address a link may lead to: never a script. */
export const WebAddress = z.url({ protocol: /^https?$/, error: 'is not a web address' });

/** Words a person will read: never blank. */
export const Words = z.string().check(z.regex(/\S/, 'is blank'));

/** A calendar day, `2026-11-23`. */
export const Day = z.iso.date('is not a day of the calendar: a day is 2026-11-23');
