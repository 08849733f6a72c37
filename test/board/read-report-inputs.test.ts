import { expect } from '@open-wc/testing';
import { readActions, readQuotes, ReportInputError } from '../../src/board/read-report-inputs.ts';

const faults = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    return (error as ReportInputError).faults.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

describe('what is written beside a report', () => {
  it('is taken as it stands where it is whole', () => {
    const quote = { text: 'Nobody asked me.', about: 'Being asked', agreed: true as const, reviewedBy: 'A. Nother' };
    expect(readQuotes([quote])).to.deep.equal([quote]);
    const action = { what: 'Ask', because: 'Nobody did', owner: '', by: '' };
    expect(readActions([action])).to.deep.equal([action]);
  });

  it('is refused with every fault and its place: words that no child agreed to, or that nobody looked through', () => {
    const said = faults(() => readQuotes([{ text: 'x', agreed: false, reviewedBy: 'A' }, { text: ' ', agreed: true }]));
    expect(said).to.have.length(3);
    expect(said[0]).to.contain('agreed').and.to.contain('only words that the child agreed to have used');
    expect(said[1]).to.contain('text');
    expect(said[2]).to.contain('reviewedBy');
    expect(faults(() => readActions({ what: 'x' }))).to.deep.equal([': must be a list']);
    expect(faults(() => readActions([{ what: 'x', because: '', owner: '', by: '', cost: 1 }]))[0]).to.contain('cost');
  });
});
