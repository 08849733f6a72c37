import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-shares', component: 'loh-shares' };

const clock = () => new Date('2026-11-23T14:40:00Z');
const shared = (id: string, { bases = guide.lawfulBases ?? [], quiet = [] as string[] } = {}) => ({
  render: () => html`<loh-shares .shares=${castMember(id).assessment.shares ?? []} .bases=${bases} .quiet=${quiet} .clock=${clock}></loh-shares>`,
});

export const Nobody = shared('young-carer');
export const OneHasSaidSo = shared('supervised');
export const DoNotTell = shared('marriage-planned', { quiet: ['Do not tell or ask the family'] });
export const WithoutGrounds = shared('supervised', { bases: [] });
