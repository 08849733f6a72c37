// Reads docs/audit.md: each line of the audit, with the tests that are said to show where it is answered.
import { titleOf } from '../support/record.mjs';

/** Every line of the audit, by the brief's ids. */
export const lineIds = ['O1', ...Array.from({ length: 8 }, (_, i) => `K${i + 1}`), ...Array.from({ length: 11 }, (_, i) => `F${i + 1}`), ...Array.from({ length: 4 }, (_, i) => `R${i + 1}`)];

/** The rows of the table as controls (a sentence, and the titles of its tests), and what is wrong with how the page is written. */
export function readAudit(markdown) {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| **')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
  const lines = rows.map(([line, where, shown, nominal]) => ({ id: /^\*\*(\w+)\*\*/.exec(line)?.[1] ?? line, text: line.replace(/\*\*/g, ''), where, nominal, tests: [...(shown ?? '').matchAll(/`([^`]+)`/g)].map((m) => titleOf([m[1]])) }));
  const faults = [
    ...lineIds.filter((id) => lines.filter((line) => line.id === id).length !== 1).map((id) => `${id}: stands not once`),
    ...lines.filter(({ id }) => !lineIds.includes(id)).map(({ id }) => `${id}: is no line of the audit`),
    ...rows.filter((row) => row.length !== 4).map(([line]) => `${line}: has not four cells`),
    ...lines.filter(({ where, nominal }) => !where || !nominal).map(({ id }) => `${id}: does not say where it is answered, or what would still be nominal`),
  ];
  return { lines, faults };
}
