// Three incidents, all made up. The people, the places and the telephone numbers (kept for drama by Ofcom) do not exist.

/** Whom to phone in this area. `seen` is the day somebody last saw that the number is right. */
export const contacts = [
  { id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960123', hours: 'All hours', seen: '2026-11-23', source: 'Invented' },
  { id: 'social-worker', name: 'Exampleshire duty social worker (invented)', phone: '01632 960124', seen: '2026-11-23', source: 'Invented' },
  { id: 'safeguarding-lead', name: 'Sergeant Invented, safeguarding desk', phone: '01632 960125', seen: '2026-11-23', source: 'Invented' },
];

/** @param {string} today the day on which the incidents are open, `2026-11-23` */
export const incidents = (today) => [
  {
    number: '0417',
    opened: '14:02',
    kind: 'Missing child',
    place: 'Example House',
    state: 'Open',
    facts: [
      ['About', 'Sam Invented, 14'],
      ['Reported by', 'Example House, a children’s home that does not exist'],
      ['Last seen', '12:40, the bus stop by Invented Park, alone'],
      ['Officer', 'PC 0000 Invented, response'],
      ['Our risk grade', 'Not yet graded'],
    ],
    log: [
      ['14:02', 'Call from Example House. Sam has not come back from the shop.'],
      ['14:05', 'Unit sent. Staff are looking on foot towards Invented Park.'],
      ['14:16', 'Staff say that Sam takes a daily medicine and does not have it with him.'],
      ['14:31', 'PC 0000 at Example House. Safeguarding form opened.'],
    ],
    // What the widget is told, so that nobody types it twice. The officer still sees each page and passes it.
    tells: {
      known: {
        role: 'Police constable',
        age: 14,
        child: { 'child-name': 'Sam Invented', 'where-now': 'Last seen at 12:40 at the bus stop by Invented Park, alone', 'referrer-service': 'Exampleshire Police (invented), incident 0417' },
        episodes: [{ began: today, note: 'Incident 0417' }],
      },
      prefill: { now: { whereabouts: { option: 'missing' } } },
    },
  },
  {
    number: '0422',
    opened: '15:20',
    kind: 'Domestic, child present',
    place: '1 Example Street',
    state: 'Unit there',
    facts: [
      ['About', 'Alex Invented, 6'],
      ['Reported by', 'A neighbour, no name given'],
      ['Officer', 'PC 0001 Invented, response'],
    ],
    log: [
      ['15:20', 'Neighbour hears shouting and a child crying. Made-up entry.'],
      ['15:34', 'Unit there. Adults spoken to apart. Child upstairs. Made-up entry.'],
    ],
    tells: { known: { role: 'Police constable', age: 6, child: { 'child-name': 'Alex Invented' } }, prefill: { now: { whereabouts: { option: 'confirmed' } } } },
  },
  {
    number: '0423',
    opened: '15:41',
    kind: 'Damage, shop window',
    place: 'Invented Parade',
    state: 'Closed',
    facts: [['Reported by', 'The shop, which does not exist']],
    log: [['15:41', 'Window broken. Nobody seen. Made-up entry.']],
    tells: {},
  },
];
