import type { Page } from '../../guide/conversation.ts';
import type { Guide } from '../../guide/guide.ts';
import type { Question } from '../../guide/question.ts';

/** Asked first wherever a child is asked about. */
export const dangerNow: Question = {
  id: 'danger',
  ask: 'one',
  text: 'Is anyone in immediate danger now?',
  worry: true,
  options: [
    { id: 'yes', text: 'Yes', indicator: 'danger-now' },
    { id: 'no', text: 'No', stands: 'no' },
    { id: 'not-known', text: 'I do not know', stands: 'not-known' },
  ],
  gap: { text: 'Whether anyone is in immediate danger', who: 'The police, now, if there is any doubt' },
};

/** The first page, by itself: it is painted before the rest of the guide has arrived. */
export const opening: Page = {
  id: 'now',
  heading: 'Right now',
  questions: [
    dangerNow,
    {
      id: 'whereabouts',
      ask: 'one',
      text: 'Is the child missing now?',
      worry: true,
      options: [
        { id: 'confirmed', text: 'No: they are where they should be, or have been seen or spoken with', told: 'Not reported as missing', stands: 'no' },
        { id: 'believed', text: 'Perhaps: somebody thinks they know where the child is, but it is not confirmed', indicator: 'whereabouts-not-known' },
        { id: 'missing', text: 'Yes, the child is missing', indicator: 'whereabouts-not-known' },
      ],
      tells: { place: 'where', as: 'Missing now?' },
      gap: { text: 'Where the child is right now', who: 'The police, now' },
    },
  ],
};

export const adoption: Guide['adoption'] = { status: 'model', says: 'Model guide. Not adopted by any safeguarding partnership.' };
