import type { Indicator } from '../../guide/indicator.ts';

const four = { ref: 'own-reading', note: 'Published on a scale of four levels; its place among these five is ours.' };
const ours = { ref: 'own-reading', note: 'That it stands here is ours.' };
const rule = { ref: 'own-reading', note: 'Asked because of the practice rules this example is built to.' };

/** What is asked before anything else: danger, being away, and the short page about every child. */
export const nowIndicators: Indicator[] = [
  { id: 'danger-here-now', kind: 'indicator', area: 'this-moment', text: 'Somebody is in danger at this moment.', source: ['early-years', 'sandwell-form'] },
  { id: 'life-at-risk-now', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The child has tried to end their life, taken an overdose or badly hurt themselves.', source: ['wirral-4', 'bucks-4-child', four] },
  { id: 'not-seen', kind: 'indicator', area: 'this-moment', text: 'The child is not where they should be, and nobody has seen or spoken with them.', source: ['police-missing'] },

  { id: 'spoke-of-harm', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The child has told somebody, or shown somebody, that they are being harmed.', source: ['trafford-5', 'bucks-4-child'] },
  { id: 'mark-on-a-baby', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'A baby, or a child who does not yet move about, has a bruise or an injury, however it is explained.', source: ['trafford-5', 'baby-injuries'] },
  { id: 'unsafe-adult-near', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'An adult who may be a danger to children lives in the home, visits it or is about to.', source: ['bucks-4-home', 'harrow-4', four] },
  { id: 'nobody-looking-after', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'No adult is looking after the child.', source: ['bucks-4-parents', four] },
  { id: 'speaks-of-dying', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The child says they want to die.', source: ['trafford-5'] },
  { id: 'goes-to-harm-today', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The child goes today to a place where they may be harmed.', source: ['children-act-47', rule] },

  { id: 'taken-or-with-someone-unsafe', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The missing child may have been taken, may be being kept, or may be with somebody unsafe.', source: ['police-calls', ours] },
  { id: 'life-at-risk-away', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The missing child’s life may be at risk: suicide, a threat, or medicine they cannot miss.', source: ['police-calls', ours] },
  { id: 'not-safe-alone', kind: 'indicator', area: 'this-moment', text: 'The missing child cannot keep safe alone, because of age, disability, illness, drink or drugs.', source: ['police-calls'] },
  { id: 'used-while-away', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The missing child may be being exploited.', source: ['police-calls', ours] },
  { id: 'moved-while-away', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The missing child may be being trafficked, or taken out of the country.', source: ['police-calls', 'northumberland-4', four] },
  { id: 'marriage-or-honour-away', kind: 'indicator', area: 'this-moment', step: 'kept-from-harm', text: 'The missing child may face a forced marriage, female genital mutilation, or harm in the name of honour.', source: ['one-chance', 'northumberland-4', four] },

  { id: 'goes-on-for-weeks', kind: 'indicator', area: 'over-time', text: 'It has lasted for weeks, or keeps coming back.', source: ['kent-2015', ours] },
  { id: 'shows-in-the-child', kind: 'indicator', area: 'over-time', text: 'It can be seen in how the child is.', source: ['children-act-17', ours] },
  { id: 'help-has-not-worked', kind: 'indicator', area: 'over-time', text: 'Help was given and has not worked, or could not be given.', source: ['kent-2015', ours] },
  { id: 'touches-this-child', kind: 'indicator', area: 'over-time', text: 'Money, housing or what the family lives through is telling on this child.', source: [rule] },
  { id: 'unsafe-if-told', kind: 'indicator', area: 'over-time', text: 'If the family were told, somebody might be hurt, or might flee.', source: ['leicestershire', 'shropshire-form'] },
];
