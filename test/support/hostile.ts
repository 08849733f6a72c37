import type { Answers } from '../../src/assessment/answer.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';

/** Words that try to be more than words, somewhere. */
export const hostile: Record<string, string> = {
  'a script': 'a <script>alert(1)</script><img src=x onerror=alert(2)> b',
  'the end of an element': '</dd></dl></section><h1>Forged</h1><dd> b',
  'the end of an attribute': `a" onmouseover="x" ' onfocus='y' b`,
  'a comment and a section of data': 'a <!-- --> <![CDATA[ ]]> ]]> <?xml b ?>',
  'XML entities': 'a &amp; &lt;b&gt; &#0; &#x1b; &nbsp; <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e;',
  'the end of a run in Word': 'a</w:t></w:r></w:p><w:p><w:r><w:t>b',
  'a link and a picture in Markdown': 'a [press](javascript:alert(1)) ![x](https://example.org/x.png) <https://example.org> [y]: https://example.org b',
  'bare addresses': 'a https://example.org www.example.org help@example.org ftp://example.org mailto:x@example.org b',
  'headings and lists in Markdown': '# One\n## Two\n- three\n1. four\n> five\n```\nsix\n```\n| a | b |\n|---|---|\n| c | d |\n    seven\nEight\n=====\nNine\n---\n***',
  'emphasis and code': 'a **b** _c_ `d` ~~e~~ $f$ \\* \\',
  'a formula': "=HYPERLINK(\"https://example.org\",\"press\")",
  'formulas by other marks': '+1+cmd|\' /C calc\'!A0',
  'a formula behind spaces': '  @SUM(1+1)',
  'a formula behind quotation marks': '"=1+1',
  'a formula behind an apostrophe': "'-2+3",
  'a formula on the next line': 'a\n=1+1\n-x\n@y',
  'the end of a cell and of a row': 'a","b";"c\r\n"forged","row"\r\n\t=1',
  'control characters': 'a\0\x07\x08\x0b\x0c\x1b[2J\x1b]0;title\x07\x7f\x9b31m b',
  'a carriage return that writes over': 'Harmed\rFine  ',
  'a forged heading': 'a\n\nIN SHORT\n--------\nAsked, and how soon: Nothing.',
  'other ends of lines': 'a\u2028b\u2029c\x85d\x0be',
  'letters turned round': 'a \u202egnp.exe\u202c \u2066b\u2069 c',
  'letters nobody sees': 'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  'templates': 'a ${7*7} {{7*7}} {% x %} <%= 7*7 %> #{7*7} %s %n b',
  'halves of characters': 'a\ud83db\udc4dc\udc00\ud800 d',
  'what no XML may carry': 'a\ufffe\uffff b',
  'a very long word': `a${'W'.repeat(20_000)}b`,
  'other names for things': '__proto__',
};

/** Names under which a record holds what a practitioner writes, and under which it holds ids, days and choices. Whoever adds one says which. */
const written = new Set(['name', 'relation', 'thinks', 'whyNotTold', 'safeContact', 'what', 'when', 'who', 'effect', 'note', 'why', 'consulted', 'assumptions', 'whom', 'number', 'said', 'reference', 'agreed', 'decisionDue', 'to', 'acknowledged', 'by', 'role', 'challenged']);
const fixed = new Set(['id', 'edition', 'hash', 'conversation', 'asOf', 'agency', 'page', 'option', 'options', 'date', 'age', 'began', 'ended', 'indicator', 'basis', 'period', 'saidBy', 'step', 'decision', 'reason', 'at', 'knows', 'agrees', 'told', 'lawful', 'mayBeSource', 'mustNotBeContacted', 'entered', 'view', 'rows']);

/** A record in which every place that takes a practitioner's words holds these: every text question of every page passed, every field of every adult, call, piece of evidence and judgement. */
export function saidEverywhere(guide: Guide, assessment: Assessment, words: string): Assessment {
  const asked = new Map(conversationOf(guide, assessment.conversation).pages.map((page) => [page.id, page.questions.filter((q) => q.ask === 'words')]));
  const call = { whom: '', number: '', when: '', said: '', reference: '', agreed: '', decisionDue: '' };
  const share = { to: '', what: '', why: '', when: '', acknowledged: '' };
  const supervision = { by: '', role: '', entered: 'practitioner-reports' as const, view: 'agree' as const, challenged: '', why: '', at: '2026-11-23T10:35:00Z' };
  const whole = {
    ...assessment,
    said: assessment.said.map(({ page, answers }) => ({ page, answers: { ...answers, ...Object.fromEntries((asked.get(page) ?? []).map((q) => [q.id, { words: '' }])) } as Answers })),
    calls: [call],
    shares: [share],
    supervision: [supervision],
  };
  const walk = (value: unknown, name: string, inEvidence = false): unknown => {
    if (Array.isArray(value)) return value.map((inner) => walk(inner, name, name === 'evidence'));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, name === 'rows' ? 'rows' : key, inEvidence)]));
    if (typeof value !== 'string') return value;
    // Of evidence, `words` says whose they are; of an answer, it is the answer.
    if (name === 'words') return inEvidence ? value : words;
    if (written.has(name)) return words;
    if (!fixed.has(name)) throw new Error(`${name}: is it written by a practitioner, or is it not?`);
    return value;
  };
  return walk(whole, 'record') as Assessment;
}
