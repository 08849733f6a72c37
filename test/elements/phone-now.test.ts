import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LocalContact } from '../../src/guide/local-contacts.ts';
import type { LohPhoneNow } from '../../src/elements/phone-now.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { castMember } from '../../stories/cast.ts';

const show = async (id: string, contacts: LocalContact[] = []) =>
  (await fixture<LohPhoneNow>(html`<loh-phone-now .guide=${guide} .recommendation=${recommend(guide, castMember(id).assessment)} .contacts=${contacts}></loh-phone-now>`)).renderRoot as ShadowRoot;

describe('<loh-phone-now>', () => {
  it('with no local number set, leads to the national page, offers the NSPCC as support, and says that a number is missing', async () => {
    const panel = await show('baby-bruise');
    expect(panel.querySelector<HTMLAnchorElement>('a[href*="report-child-abuse-to-local-council"]')).to.exist;
    expect(panel.textContent).to.match(/out-of-hours team/).and.match(/does not replace phoning social care/).and.match(/has not been given your area’s number/);
  });

  it('with the area’s number set, puts it first and drops the warning', async () => {
    const panel = await show('baby-bruise', [{ id: 'front-door', name: 'Front door (invented)', phone: '01632 960000' }]);
    expect(panel.querySelector('.contacts a')!.textContent).to.equal('01632 960000');
    expect(panel.textContent).not.to.match(/has not been given/);
    expect(panel.querySelector('a[href*="local-council"]')).to.equal(null);
  });

  it('says to report a missing child before anything else', async () => {
    const panel = await show('insulin');
    expect(panel.querySelector('h2')!.textContent).to.equal('Report to the police now. Do not wait 24 hours.');
  });

  it('says whom not to tell', async () => {
    expect((await show('marriage-planned')).textContent).to.match(/Do not tell or ask the family/);
  });

  it('gives the line for a child who speaks of suicide', async () => {
    expect((await show('says-they-want-to-die')).querySelector('a[href="tel:111"]')).to.exist;
  });
});
