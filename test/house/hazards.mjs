// Reads the hazard log, and says of each control what is wrong with the tests it names.
import { titleOf } from '../support/record.mjs';

const parts = ['Cause', 'Effect', 'Hazard', 'Harm', 'Accepted by'];
const cellsOf = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim());
const rowsAfter = (lines, head) => {
  const at = lines.findIndex((line) => line.startsWith(head));
  const end = lines.findIndex((line, i) => i > at && !line.startsWith('|'));
  return at < 0 ? [] : lines.slice(at, end < 0 ? undefined : end).map(cellsOf);
};

/** The items of a list under a bold heading. Whatever else stands there is a fault, so that no control is passed over. */
function listUnder(lines, heading, faults) {
  const at = lines.indexOf(`**${heading}**`);
  if (at < 0) return [];
  const items = [];
  for (const line of lines.slice(at + 1)) {
    if (line.startsWith('**')) break;
    if (line.startsWith('- ')) items.push(line.slice(2));
    else if (line.trim()) faults.push(`under ${heading}, this is not an item of the list (one line, beginning “- ”): ${line.trim()}`);
  }
  return items;
}

/** A control is a sentence, then the full titles of the tests that show it, each between backticks. */
const controlOf = (item) => ({ text: item.replace(/\s*`.*$/, ''), tests: [...item.matchAll(/`([^`]+)`/g)].map((m) => titleOf([m[1]])) });

/** @returns the hazards, in order, and what is wrong with how the log is written, each fault naming its hazard */
export function readHazards(markdown) {
  const all = markdown.split('\n');
  const [head = [], ...matrix] = rowsAfter(all, '| Likelihood ↓').filter((row) => !/^-+$/.test(row[0]));
  const riskOf = (severity, likelihood) => matrix.find((row) => row[0] === likelihood)?.[head.indexOf(severity)];
  const listed = rowsAfter(all, '| Id |').slice(2).map((row) => row.join(' | '));
  const faults = [];
  const starts = all.flatMap((line, i) => (line.startsWith('## HZ-') ? [i] : []));

  const hazards = starts.map((start, n) => {
    const next = all.findIndex((line, i) => i > start && line.startsWith('## '));
    const lines = all.slice(start + 1, next < 0 ? undefined : next);
    const [, id, name] = all[start].match(/^## (HZ-\d\d) (.+)$/) ?? [undefined, all[start].slice(3), ''];
    const own = [];
    if (id !== `HZ-${String(n + 1).padStart(2, '0')}`) own.push('ids run from HZ-01 without a break, in order');
    for (const part of parts) if (!lines.some((line) => line.startsWith(`**${part}.** `))) own.push(`${part} is missing`);
    const [severity, before, after, riskBefore, risk] = rowsAfter(lines, '| Severity |')[2] ?? [];
    if (!risk || riskOf(severity, before) !== riskBefore || riskOf(severity, after) !== risk) own.push('its ratings are not as the matrix has them');
    const controls = listUnder(lines, 'Controls', own).map(controlOf);
    const gaps = listUnder(lines, 'Not yet controlled', own);
    if (!controls.length && !gaps.length) own.push('it has neither a control nor a gap');
    for (const gap of gaps) if (gap.includes('`')) own.push(`what is not yet controlled has no test to name: ${gap}`);
    if (listed[n] !== [id, name, riskBefore, risk, gaps.length].join(' | ')) own.push(`its line in the list at the top should be | ${[id, name, riskBefore, risk, gaps.length].join(' | ')} |`);
    faults.push(...own.map((fault) => `${id} ${name}: ${fault}`));
    return { id, name, controls };
  });
  if (!hazards.length) faults.push('the log has no hazard');
  if (listed.length > hazards.length) faults.push('the list at the top has hazards that the log has not');
  return { hazards, faults };
}

/** What keeps this control from being shown by its tests, if anything does. `tests` are the outcomes of a run, by title. */
export function faultOf({ tests: named }, tests) {
  if (!named.length) return 'it names no test';
  const faults = named.filter((title) => tests[title] !== 'passed').map((title) => (tests[title] ? `the test ${tests[title] === 'failed' ? 'failed' : 'was skipped'}: ${title}` : `no test of this title ran: ${title}`));
  return faults.join('\n');
}
