import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../../docs/how-to/frameworks.md', import.meta.url));
const [from, to] = ['<!-- recorded: from here -->', '<!-- to here -->'];
const named = { plain: 'No framework, script tag', react: 'React', vue: 'Vue', angular: 'Angular', svelte: 'Svelte', next: 'Next, drawn on the server first' };
const main = ({ versions }) => Object.entries(versions ?? {}).filter(([name]) => !/^@types\/|^tslib$|^rxjs$|^@angular\/(common|compiler|platform)/.test(name)).map(([name, version]) => `${name} ${version}`).join(', ');

/** Puts the recorded outcome where an integrator reads it. */
export function writeTable({ on, library, node, browser, hosts }) {
  const all = Object.values(hosts).find((h) => h.passed)?.shown ?? [];
  const lines = [
    `Recorded ${on}: version ${library}, Node ${node.slice(1)}, ${browser}.`,
    '',
    '| Host | Built with | Outcome |',
    '| --- | --- | --- |',
    ...Object.entries(hosts).map(([name, host]) => `| ${named[name] ?? name} | ${main(host) || 'nothing'} | ${host.passed ? `all ${host.shown.length} steps` : `**failed**: ${host.why.split('\n')[0]}`} |`),
    '',
    'The steps, the same for each:',
    '',
    ...all.map((step, i) => `${i + 1}. ${step[0].toUpperCase()}${step.slice(1)}.`),
  ];
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, `${text.split(from)[0]}${from}\n${lines.join('\n')}\n${to}${text.split(to)[1]}`);
}
