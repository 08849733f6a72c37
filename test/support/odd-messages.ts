/** Messages nobody should take: one kind of fault at a time, put into messages that are sound. It imports nothing, so that any page can have it. */

type Next = () => number;

/** A small repeatable source of chance. */
export function chanceFrom(seed: number): Next {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
const deep = (n: number): unknown => (n ? { in: deep(n - 1) } : 'end');
const ring = (): unknown => {
  const one: Record<string, unknown> = { name: 'ring' };
  one['self'] = one;
  return one;
};
const huge = 'x'.repeat(200_001);

/** Values that no message may hold anywhere: not plain data, too much of it, or keys with a nature of their own. */
const oddValues: readonly (() => unknown)[] = [
  ring, () => deep(60), () => new Uint8Array(8), () => new Float64Array(2), () => new ArrayBuffer(8), () => new Map([['kind', 'wipe']]), () => new Set([1]),
  () => new Date(0), () => /x/, () => 1n, () => NaN, () => Infinity, () => undefined, () => huge, () => new Error('made up'), () => new Blob(['x']),
  () => JSON.parse('{"__proto__":{"isAdmin":true}}') as unknown, () => JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}') as unknown,
  () => JSON.parse('{"prototype":{}}') as unknown, () => Array<unknown>(5), () => new ImageData(1, 1),
];
const wholes: readonly (() => unknown)[] = [
  ...oddValues, () => null, () => true, () => 7, () => '', () => 'wipe', () => [], () => [[]], () => ({}), () => ({ kind: 'wipe' }), () => '<img src=x onerror=alert(1)>',
  () => ({ format: 'levels-of-help/frame' }), () => ({ type: 'webpackOk', data: undefined }), () => ({ source: 'react-devtools-bridge', payload: {} }),
];

/** One message that is to be refused, made from a sound one. `window` messages say what they are; those on a port do not. */
export function oddMessage(next: Next, sound: readonly Record<string, unknown>[]): unknown {
  const message = structuredClone(pick(next, sound));
  const bad = pick(next, oddValues);
  switch (Math.floor(next() * 12)) {
    case 0:
      return pick(next, wholes)();
    case 1:
      return { ...message, version: pick(next, [0, 2, -1, 1.5, '1', null, true, [1], {}] as const) };
    case 2: {
      const { version: _, ...rest } = message;
      return rest;
    }
    case 3:
      return { ...message, kind: pick(next, ['', 'everything', 'Wipe', 'constructor', 'toString', '__proto__', null, 3, ['wipe'], {}] as const) };
    case 4:
      return { ...message, [pick(next, ['extra', 'nonces', 'toString', '', 'Id', 'then'])]: pick(next, [1, '', null, {}, []]) };
    case 5:
      return { ...message, [pick(next, Object.keys(message))]: bad() };
    case 6:
      return Object.assign(JSON.parse(pick(next, ['{"__proto__":{"agency":"police"}}', '{"constructor":1}', '{"prototype":{}}'])) as object, message);
    case 7:
      return pick(next, [[message], [message, message], JSON.stringify(message), new Map(Object.entries(message)), { message }, Object.entries(message)] as const);
    case 8:
      return { ...message, [pick(next, ['id', 'nonce', 'px', 'fault', 'what', 'settings', 'saved', 'fields', 'name', 'top'])]: pick(next, [-1, 0.5, 2 ** 40, '1', '__proto__', [], [1], false, 'x'.repeat(500), '<b>'] as const) };
    case 9:
      return { ...message, more: bad() };
    case 10: {
      const inner = Object.entries(message).find(([, value]) => typeof value === 'object' && value !== null);
      if (!inner) return { ...message, inner: {} };
      // What an answer holds may be anything that is plain.
      const others = message['kind'] === 'answer' ? [] : [[inner[1]], null, 'text'];
      return { ...message, [inner[0]]: pick<unknown>(next, [{ ...(inner[1] as object), evil: bad() }, bad(), ...others]) };
    }
    default: {
      const { kind: _, ...rest } = message;
      return rest;
    }
  }
}
