import '../../src/define.ts';
import { hear } from './hear.ts';
import { asText } from '../../src/model.ts';

const widget = document.querySelector('levels-of-help')!;
hear(widget, document.querySelector('#events')!);
document.querySelector('#take')!.addEventListener('click', () => {
  const { letter } = widget;
  document.querySelector<HTMLTextAreaElement>('#narrative')!.value = letter ? asText(letter) : 'Nothing has been written yet.';
});
