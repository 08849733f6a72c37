import '../../src/define.ts';
import { hear } from './hear.ts';

hear(document.querySelector('levels-of-help')!, document.querySelector('#events')!);
