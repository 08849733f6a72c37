import { Day, Id, WebAddress, Words } from '../../src/guide/id.ts';
import { accepts } from '../support/accepts.ts';

describe('Id', () => {
  accepts(
    Id,
    { 'one word': 'home', 'words joined by hyphens': 'missing-episodes', 'digits after a letter': 's17-2' },
    { 'nothing': '', 'a capital': 'Home', 'a space': 'the home', 'a digit first': '2nd', 'a hyphen last': 'home-', 'two hyphens': 'the--home', 'an underscore': 'the_home', 'a line after it': 'home\n', 'a number': 7 },
  );
});

describe('Words', () => {
  accepts(Words, { 'a sentence': 'The child is cold.', 'a single letter': 'A' }, { 'nothing': '', 'only spaces': '  \n\t', 'a number': 7 });
});

describe('Day', () => {
  accepts(
    Day,
    { 'a day': '2026-11-23', 'the leap day of a leap year': '2028-02-29' },
    { 'a leap day in another year': '2026-02-29', 'a 31st of April': '2026-04-31', 'a month 0': '2026-00-10', 'a day and an hour': '2026-11-23T10:00', 'a short month': '2026-1-23', 'a date object': new Date() },
  );
});

describe('WebAddress', () => {
  accepts(
    WebAddress,
    { 'a secure address': 'https://example.org/a?b=c#d', 'a plain address': 'http://example.org' },
    { 'a script': 'javascript:alert(1)', 'data': 'data:text/html,hello', 'an address without a scheme': 'example.org', 'words': 'the tide act', 'nothing': '' },
  );
});
