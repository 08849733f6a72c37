import type { LineOfEnquiry } from '../recommendation/coverage.ts';
import { escaped } from '../referral/escaped.ts';
import { plain } from '../referral/plain.ts';
import { heards, scores, type AuditSheet } from './audit.ts';

const stands: Record<LineOfEnquiry['stands'], string> = { shown: 'shown', partly: 'partly shown', 'not-shown': 'not shown', 'cannot-show': 'cannot be shown here' };

const css = 'body{font:11pt/1.4 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em}h1{font-size:17pt}h2{font-size:12.5pt;margin:1.4em 0 .3em}section{break-inside:avoid}ul{margin:.2em 0}.boxes{font-weight:bold}.room{border:1px solid;min-height:4.5em;padding:.3em;white-space:pre-wrap;overflow-wrap:anywhere}';

const shown = (text: string): string => escaped(plain(text));

/** An audit sheet as a whole page of HTML to be printed and filled in by hand, or with what was filled in: escaped, with nothing to run and nothing to load. */
export function printAuditSheet(sheet: AuditSheet): string {
  const list = (texts: readonly string[]) => (texts.length ? [`<ul>${texts.map((text) => `<li>${shown(text)}</li>`).join('')}</ul>`] : []);
  const boxes = (from: readonly string[], chosen: string) => `<p class="boxes">${from.map((one) => `${one === chosen ? '☒' : '☐'} ${shown(one)}`).join(' &nbsp; ')}</p>`;
  const room = (label: string, text: string) => [`<p>${shown(label)}</p>`, `<div class="room">${shown(text)}</div>`];
  const part = (heading: string, inside: readonly string[]) => `<section><h2>${shown(heading)}</h2>${inside.join('\n')}</section>`;
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<title>${shown(`Audit sheet ${sheet.code}`)}</title>`,
    `<style>${css}</style>`,
    '</head><body>',
    `<h1>${shown(`Audit sheet ${sheet.code}`)}</h1>`,
    `<p>${shown(`Record ${sheet.record}. Guide ${sheet.guide.id}, edition ${sheet.guide.edition}. Drawn with the seed “${sheet.drawn.seed}”, from ${sheet.drawn.stratum}.`)}</p>`,
    '<p><strong>If this child may not be safe, tell the safeguarding lead now; do not wait for the audit.</strong></p>',
    '<p>Read the record itself beside this sheet. What stands under each line is what the rules find in it: it repeats nothing that anybody wrote, and decides no score. The four words are local; nothing is added up over the lines, and an empty box is not “not met”.</p>',
    `<p>Auditor (name or initials): ${shown(sheet.auditor) || '________________'} &nbsp; Day: ${shown(sheet.on) || '________________'}</p>`,
    ...sheet.lines.map((line, i) => part(`${i + 1}. ${line.question}`, [
      `<p>By the rules: ${stands[line.stands]}.</p>`,
      ...list(line.shows),
      '<p>It cannot show:</p>',
      ...list(line.cannot),
      boxes(scores, line.score),
      ...room('Why, and where it stands in the record:', line.comment),
    ])),
    part('Can the child be heard in it?', [boxes(heards, sheet.voice.heard), ...room('Where, and what was done with what they said:', sheet.voice.comment)]),
    part('What should be learnt', room('For the work with other children:', sheet.learn)),
    part('What must be done for this child', room('What, by whom, by when, and whom you told:', sheet.act)),
    '</body></html>',
    '',
  ].join('\n');
}
