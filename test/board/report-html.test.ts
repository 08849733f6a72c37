import { expect } from '@open-wc/testing';
import { asBoardHtml } from '../../src/board/report-html.ts';
import { aReport, aTable } from '../support/board-tables.ts';
import { axeClean } from '../support/axe.ts';

const read = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const texts = (page: ParentNode, of: string) => [...page.querySelectorAll(of)].map((one) => one.textContent);
const table = aTable([[10, null], [0, 1250]], { columns: ['Offered', 'Not offered'], all: [10, null], besides: 'One more.' });
const report = aReport([table], {
  chapters: [{ id: 'one', heading: 'A chapter', question: 'A question?', says: ['It says.'], quotes: [{ text: 'My words.', about: 'A girl of 14.', agreed: true, reviewedBy: 'a lead' }], tables: [table] }],
  actions: [{ what: 'Do it.', because: 'It is so.', owner: '', by: '2027-01-01' }],
});

describe('the report as a page', () => {
  const page = read(asBoardHtml(report, new Map([[table.id, '<svg><title>Drawn</title></svg>']])));

  it('says each thing in its order: the notices, what it rests on, the contents, question, words, findings, chart, table, caution, actions, what it cannot show', () => {
    const at = ['A notice.', 'Some accounts.', 'Contents', 'A question?', 'It says.', 'My words.', 'A finding.', 'Drawn', 'Of 40 children with an account.', 'A caution.', 'Do it.', 'Something.'].map((words) => page.body.textContent.indexOf(words));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(at.every((one) => one >= 0)).to.equal(true);
  });

  it('has every number in its table, a dash for what is not shown, and all of each column', () => {
    const rows = [...page.querySelectorAll('section table')][0]!.querySelectorAll('tr');
    expect([...rows].map((row) => [...row.children].map((cell) => cell.textContent))).to.deep.equal([['Rows', 'Offered', 'Not offered', 'All'], ['Row 0', '10', '–', '–'], ['Row 1', '0', '1,250', '1,250'], ['All', '10', '–', '40']]);
    expect([...page.querySelectorAll('td [aria-label]')].every((one) => one.getAttribute('aria-label') === 'not shown')).to.equal(true);
    for (const cell of page.querySelectorAll('th')) expect(cell.getAttribute('scope')).to.match(/^(row|col)$/);
  });

  it('says who is still to be named', () => expect(texts(page, '.deeds tbody td')).to.deep.equal(['It is so.', 'To be named by the Board', '2027-01-01']));

  it('has contents that lead somewhere', () => {
    const links = [...page.querySelectorAll('ol a')].map((a) => a.getAttribute('href')!);
    expect(links.length).to.equal(3);
    for (const link of links) expect(page.querySelector(link), link).not.to.equal(null);
  });

  it('has one heading of the page, and none that skips a level', () => expect([...page.querySelectorAll('h1,h2,h3')].map(({ tagName }) => tagName).join(' ')).to.equal('H1 H2 H2 H2 H2 H3 H3 H2 H2'));

  it('runs and loads nothing, whatever stands in a report', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)></style><b>';
    const odd = aTable([[10, 20]], { id: hostile, heading: hostile, of: hostile, rowsHead: hostile, columns: [hostile, hostile], rows: [hostile], findings: [hostile], caution: hostile, besides: hostile });
    const text = asBoardHtml(aReport([odd], {
      title: hostile, guide: { title: hostile, edition: hostile, adoption: hostile }, quarters: { first: hostile, last: hostile }, asOf: hostile, notices: [hostile], restsOn: [hostile], cannotShow: [hostile],
      actions: [{ what: hostile, because: hostile, owner: hostile, by: hostile }],
      chapters: [{ id: hostile, heading: hostile, question: hostile, says: [hostile], quotes: [{ text: hostile, about: hostile, agreed: true, reviewedBy: hostile }], tables: [odd] }],
    }));
    const made = read(text);
    expect([...made.querySelectorAll('script, img, b, iframe, link, object, embed')]).to.deep.equal([]);
    for (const one of made.querySelectorAll('*')) for (const { name, value } of one.attributes) expect(/^on/.test(name) || (['href', 'src'].includes(name) && !value.startsWith('#')), name).to.equal(false);
    expect(made.querySelector('h1')!.textContent).to.equal(hostile);
    expect(made.querySelector('meta[http-equiv]')!.getAttribute('content')).to.match(/^default-src 'none'/);
  });

  it('is in the language of its words, and axe-clean', async () => {
    expect(page.documentElement.lang).to.equal('en-GB');
    const inside = document.createElement('div');
    inside.append(...document.importNode(page.body, true).childNodes);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(page.querySelector('style')!.textContent);
    document.body.append(inside);
    document.adoptedStyleSheets = [sheet];
    try {
      await axeClean(inside);
    } finally {
      document.adoptedStyleSheets = [];
      inside.remove();
    }
  });
});
