import { expect } from '@open-wc/testing';
import { contactsOf } from '../../src/elements/contacts-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('the contacts of these ids', () => {
  it('are the guide’s in the order asked for, with what the area has set laid over them, and none it does not know', () => {
    const [front, child] = contactsOf(guide, ['front-door', 'childline', 'nobody'], [{ id: 'front-door', name: 'Exampleton front door', phone: '01632 960001' }]);
    expect(front).to.include({ name: 'Exampleton front door', phone: '01632 960001' });
    expect(front!.source).to.deep.equal(guide.contacts.find((c) => c.id === 'front-door')!.source);
    expect(child!.phone).to.equal('0800 1111');
    expect(contactsOf(guide, ['nobody'], [])).to.deep.equal([]);
  });
});
