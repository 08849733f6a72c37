import type { Area } from '../../guide/indicator.ts';

/** The parts of a child’s life, as this example divides them. */
export const areas: Area[] = [
  { id: 'this-moment', name: 'This moment' },
  { id: 'hurt', name: 'Hurt, or something said' },
  { id: 'fear', name: 'Fear and control in the family' },
  { id: 'outside', name: 'The world outside and online' },
  { id: 'away', name: 'Being away from home' },
  { id: 'mind', name: 'Mind' },
  { id: 'body', name: 'Body' },
  { id: 'lessons', name: 'Learning' },
  { id: 'roof', name: 'Home and money' },
  { id: 'those-around', name: 'People' },
  { id: 'not-yet-born', name: 'Before birth' },
  { id: 'over-time', name: 'How it goes on, and who may be told' },
];
