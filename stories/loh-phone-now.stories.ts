import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import type { LocalContact } from '../src/guide/local-contacts.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../src/recommendation/recommend.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-phone-now', component: 'loh-phone-now' };

const panel = (id: string, { brief = false, contacts = [] as LocalContact[] } = {}) => ({
  render: () => html`<loh-phone-now .guide=${guide} .recommendation=${recommend(guide, castMember(id).assessment)} .contacts=${contacts} ?brief=${brief}></loh-phone-now>`,
});

export const Missing = panel('first-time-missing');
export const MissingInDanger = panel('insulin');
export const Injury = panel('baby-bruise');
export const DoNotTell = panel('marriage-planned');
export const WithTheAreasNumber = panel('baby-bruise', { contacts: [{ id: 'front-door', name: 'Front door of Exampleshire (invented)', phone: '01632 960000' }] });
export const Brief = panel('baby-bruise', { brief: true });
