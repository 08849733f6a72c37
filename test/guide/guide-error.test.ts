import { expect } from '@open-wc/testing';
import { GuideError, pathText } from '../../src/guide/guide-error.ts';

describe('GuideError', () => {
  it('tells every fault, with its path, in its message', () => {
    const error = new GuideError([{ path: 'level', message: 'is missing' }, { path: '', message: 'must be an object' }]);
    expect(error.message).to.equal('This guide cannot be used: 2 faults.\n  level: is missing\n  the guide: must be an object');
  });

  it('says what else cannot be used', () => {
    expect(new GuideError([{ path: '', message: 'must be an object' }], 'list').message).to.equal('This list cannot be used: 1 fault.\n  the list: must be an object');
  });

  it('counts a single fault as one', () => {
    expect(new GuideError([{ path: 'level', message: 'is missing' }]).message).to.contain(': 1 fault.');
  });

  it('is an error with a name and its faults as data', () => {
    const faults = [{ path: 'level', message: 'is missing' }];
    const error = new GuideError(faults);
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('GuideError');
    expect(error.faults).to.deep.equal(faults);
  });
});

describe('pathText', () => {
  it('writes a path as a person would', () => {
    expect(pathText(['pages', 2, 'questions', 0, 'text'])).to.equal('pages[2].questions[0].text');
    expect(pathText(['level'])).to.equal('level');
    expect(pathText([])).to.equal('');
    expect(pathText([3, 'id'])).to.equal('[3].id');
  });
});
