import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { chronologyIn } from '../src/assessment/chronology.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import type { Assessment } from '../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from './cast.ts';

export default { title: 'loh-chronology', component: 'loh-chronology' };

const chronology = (id: string, more: Partial<Assessment> = {}) => ({
  render: () => {
    const assessment = { ...castMember(id).assessment, ...more };
    return html`<loh-chronology .entries=${chronologyIn(guide, journeyOf(guide, assessment), assessment)} .asOf=${today}></loh-chronology>`;
  },
});

export const YoungCarer = chronology('young-carer');
/** Times missing among what was seen and said, our own call, and one thing without a date. */
export const ThirdTimeIn25Days = chronology('third-time-in-25-days', {
  calls: [{ whom: 'the duty social worker (invented)', number: '', when: '22 November 2026, 10:35', said: 'Told of the third time; asked who else knows the car.', reference: 'EX-0002', agreed: '', decisionDue: '' }],
});
export const OlderAndRecent = chronology('small-worry-lasting');
export const OtherScripts = chronology('awkward-words');
