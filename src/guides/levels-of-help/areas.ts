import type { Area } from '../../guide/indicator.ts';

/** The parts of a child's life this guide groups its sentences by, in the order a practitioner meets them. */
export const areas: Area[] = [
  { id: 'said', name: 'Something said, or alleged' },
  { id: 'physical', name: 'Injury or physical harm' },
  { id: 'sexual', name: 'Sexual harm or sexual behaviour' },
  { id: 'exploitation', name: 'Exploitation, gangs or trafficking' },
  { id: 'missing', name: 'Going missing or running away' },
  { id: 'online', name: 'Harm online' },
  { id: 'domestic-abuse', name: 'Domestic abuse' },
  { id: 'honour', name: 'Forced marriage, honour-based abuse or FGM' },
  { id: 'radicalisation', name: 'Being drawn into extremism' },
  { id: 'self-harm', name: 'Self-harm or thoughts of suicide' },
  { id: 'feelings', name: 'Feelings, mental health or behaviour' },
  { id: 'identity', name: 'Identity, friends or bullying' },
  { id: 'health', name: 'Health, development or disability' },
  { id: 'learning', name: 'School and learning' },
  { id: 'care', name: 'Care, food, warmth and safety at home' },
  { id: 'parents', name: 'What parents or carers are coping with' },
  { id: 'caring', name: 'Caring for someone at home' },
  { id: 'home', name: 'Housing, money or neighbourhood' },
  { id: 'unborn', name: 'A baby not yet born' },
  { id: 'arrangements', name: 'Where the child lives, and with whom' },
  { id: 'how-long', name: 'How long, and with what effect' },
  { id: 'telling', name: 'Whether it is safe to tell' },
];
