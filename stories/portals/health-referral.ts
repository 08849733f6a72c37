import '../../src/define.ts';
import { hear } from './hear.ts';

hear(document.querySelector('levels-of-help')!, document.querySelector('#events')!);
document.querySelector<HTMLFormElement>('#referral')!.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  document.querySelector('#received')!.textContent = [...data].map(([name, value]) => `${name}:\n${typeof value === 'string' ? pretty(value) : value.name}`).join('\n\n');
});

const pretty = (value: string) => (value.startsWith('{') ? JSON.stringify(JSON.parse(value), null, 1) : value);
