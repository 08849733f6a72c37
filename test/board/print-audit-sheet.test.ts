import { expect } from '@open-wc/testing';
import { printAuditSheet } from '../../src/board/print-audit-sheet.ts';
import { filled } from '../support/sheets.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('an audit sheet on paper', () => {
  it('has a part for each line with four empty boxes, and says first whom to tell of a child who may not be safe', () => {
    const page = pageOf(printAuditSheet(filled(2, '', '')));
    expect(page.querySelectorAll('section')).to.have.length(11);
    for (const section of [...page.querySelectorAll('section')].slice(0, 9)) expect(section.querySelector('.boxes')!.textContent!.match(/☐/g)).to.have.length(4);
    expect(page.querySelector('strong')!.textContent).to.match(/tell the safeguarding lead now/);
  });
  it('shows what was filled in, and nothing in it is markup', () => {
    const sheet = filled(2, '<img src=x onerror=alert(1)>', 'partly met', { learn: '</div><script>1</script>' });
    const page = pageOf(printAuditSheet(sheet));
    expect(page.querySelectorAll('img, script')).to.have.length(0);
    expect(page.querySelectorAll('section')[0]!.textContent).to.include('☒ partly met');
    expect(page.body.textContent).to.include('</div><script>1</script>');
  });
});
