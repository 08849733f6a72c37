import { formats } from '../referral/formats.ts';
import type { Audience } from '../referral/referral.ts';

/** What is said where the letter is taken away. */
export const takeWords = {
  take: 'Take the letter away',
  who: 'Who is it for?',
  audience: {
    'social-care': 'Children’s social care',
    'own-file': 'Your own file',
    family: 'The family',
    child: 'The child',
    'trigger-plan': 'Whoever looks for the child',
  } satisfies Record<Audience, string>,
  shown: (reader: string, refused: boolean) => (refused ? `${reader}: there is no copy. Why is said below.` : `${reader}: this copy is below.`),
  copy: 'Copy as text',
  copied: 'Copied. Paste it where it is needed, and clear it from a shared desk.',
  copyByHand: 'This page may not copy by itself. The letter is selected below: press Ctrl and C, or Command and C.',
  print: 'Print',
  printed: 'The print window was opened. Nothing tells this page whether the letter was printed.',
  notPrinted: 'As far as this page can tell, no print window was opened. The letter is below, to be copied.',
  format: 'Format',
  /** The formats by id; one that is not here goes by its own name. */
  formats: Object.fromEntries(Object.entries(formats).map(([id, { name }]) => [id, name])) as Record<keyof typeof formats, string>,
  download: 'Download',
  loading: (format: string) => `Loading the ${format} copy…`,
  saved: (name: string) => `Saved as ${name}. This page cannot see whether the file arrived.`,
  notLoaded: (format: string) => `The ${format} copy could not be loaded from this page’s folder. The plain text is below.`,
  notWritten: (format: string) => `The ${format} copy could not be made. The plain text is below.`,
  notSaved: (name: string) => `${name} could not be saved from this page. The text is below, to be copied.`,
  ifNothingSaved: 'If nothing was saved, copy it from here',
  theLetter: 'The letter, to be copied',
};
