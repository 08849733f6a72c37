// One file for a page inside a frame: the elements with the model guide on the shelf, and the port to the page around them.
// A classic script: one without an origin of its own may load it without any leave from the server.
import './define.ts';
import { hold } from './frame/hold.ts';
import { inside } from './frame/inside.ts';
import { readHosts } from './frame/read-hosts.ts';
import { submitByHand } from './frame/submit-by-hand.ts';

const script = document.querySelector<HTMLScriptElement>('script[data-hosts], script[data-guide]');
const element = document.querySelector('levels-of-help');

submitByHand(document);
if (element) {
  const guided = script?.dataset.guide === 'from-host' ? { guided: hold(element) } : {};
  // Opened by itself it has no page around it, and works all the same.
  // `location.origin`, not `self.origin`: it names the server even where the sandbox takes the origin away.
  if (parent !== window) inside(element, { parent, hosts: readHosts(script?.dataset.hosts, location.origin), ...guided });
}
