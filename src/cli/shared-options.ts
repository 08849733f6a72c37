import type { Option } from './command.ts';

/** For commands that work with a guide. */
export const guided = {
  guide: { value: '<guide.json>', says: 'The guide to work with. Without it, the model guide that comes with this package, which no partnership has adopted.' },
} satisfies Record<string, Option>;

/** For commands that read records. */
export const reading = {
  'set-aside': { value: '<path>', says: 'Where records that cannot be used go, whole. Without it, beside the input. An older file is never written over.' },
  longest: { value: '<MB>', says: 'The longest record that is read, in megabytes (32). A longer one is set aside, and never held in memory.' },
  progress: { says: 'Say how far it is even where nobody watches (where somebody does, it is said anyway).' },
  'any-edition': { says: 'Work out again, with this guide, records made with another guide or edition. Without it they are set aside. What no longer exists in this guide does not count.' },
} satisfies Record<string, Option>;

/** For commands that write. */
export const writing = {
  out: { value: '<path>', says: 'Write here and not to the screen. It appears when it is whole, in place of an older one; only its owner may read it.' },
} satisfies Record<string, Option>;
