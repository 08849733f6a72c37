import { expect } from '@open-wc/testing';
import { svgOf } from '../../src/charts/svg-of.ts';

const svg = 'http://www.w3.org/2000/svg';
const make = (name: string, attributes: Record<string, string> = {}, ...inside: (Element | string)[]) => {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
};

describe('a drawing as text', () => {
  it('is the drawing, its words escaped', () =>
    expect(svgOf(make('svg', { viewBox: '0 0 1 1', class: 'a"b' }, make('text', {}, '<script>alert(1)</script> & \u202e')))).to.equal('<svg class="a&quot;b" viewBox="0 0 1 1"><text>&lt;script&gt;alert(1)&lt;/script&gt; &amp; </text></svg>'));

  it('is nothing but a drawing', () => {
    const drawn = make('svg', { onload: 'x()', style: 'color:red', fill: 'url(https://example.org/a)', stroke: 'url(#here)' }, make('script', {}, 'x()'), make('foreignObject', {}, 'x'), make('style', {}, 'x'), make('image', { href: 'https://example.org' }), make('a', { href: 'javascript:x()' }), make('rect', { href: 'https://example.org' }));
    expect(svgOf(drawn)).to.equal('<svg stroke="url(#here)"><rect></rect></svg>');
  });

  it('is read by a browser as what it was', () => {
    const drawn = make('svg', { viewBox: '0 0 9 9' }, make('pattern', { id: 'p', patternUnits: 'userSpaceOnUse' }), make('text', {}, 'a < b'));
    const page = new DOMParser().parseFromString(svgOf(drawn), 'text/html');
    expect(page.querySelector('svg')!.isEqualNode(document.importNode(drawn, true))).to.equal(true);
  });
});
