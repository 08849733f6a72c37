import { expect } from '@open-wc/testing';
import { agreementOf } from '../../src/board/agreement.ts';
import { printAudit } from '../../src/board/print-audit.ts';
import { sumUp } from '../../src/board/sum-up.ts';
import { filled } from '../support/sheets.ts';

const a = [filled(0, 'AA', 'met', { act: 'Ring the school today.' }), filled(1, 'AA', 'met'), filled(2, 'AA', { risk: 'not met' })];
const b = [filled(0, 'BB', 'met'), filled(1, 'BB', 'met'), filled(2, 'BB', { risk: 'met' })];

describe('what auditors found, printed', () => {
  it('puts what must be done for a child first, and every count with its denominator', () => {
    const text = printAudit(sumUp(a));
    expect(text.indexOf('Ring the school today')).to.be.within(0, text.indexOf('## Line by line'));
    expect(text).to.match(/\| Is a risk of abuse seen.*\| 2 \| 0 \| 1 \| 0 \| 3 \| 0 \|/).and.match(/\| Can the child be heard in the work.*\| 2 \| 0 \| 0 \| 0 \| 2 \| 1 \|/);
    expect(text).to.match(/not to be published/).and.match(/nobody is ranked/);
    expect(text).not.to.match(/kappa/i);
  });
  it('tells agreement with its interval, kappa or why there is none, and what kappa cannot say', () => {
    const text = printAudit(sumUp([...a, ...b]), agreementOf(a, b));
    expect(text).to.match(/2 of 3: 67 % \(21 % to 94 %\)/);
    expect(text).to.match(/none: both gave every record one and the same score/);
    expect(text).to.match(/With few records kappa says little/).and.match(/It is no measure of an auditor/);
    expect(text).to.match(/### More than one step apart\n\n- .+ AA: not met; BB: met\./);
  });
  it('takes nothing an auditor wrote for markup', () => expect(printAudit(sumUp([filled(0, 'A|B', 'met', { learn: '# <b>[x](y)</b>' })]))).not.to.match(/<b>|(?<!\\)\]\(y\)/));
});
