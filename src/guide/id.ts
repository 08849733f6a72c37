import * as z from 'zod/mini';

/** A stable, neutral name that is never shown: lower-case words joined by hyphens, such as `missing-episodes`. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
export type Id = z.infer<typeof Id>;

/** Words a person will read: never blank. */
export const Words = z.string().check(z.regex(/\S/));

/** A calendar day, `2026-11-23`. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
