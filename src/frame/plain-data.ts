import { most } from './protocol.ts';

/** Keys through which an object can be given another nature. No message of ours has one. */
const barred = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Is this plain data, as JSON could hold it, and not too much of it? Nothing that runs code is read: anything but plain objects and
 * lists is refused before its keys are looked at. A ring is as deep as it likes, so it is refused as too deep.
 */
export function plainData(value: unknown): boolean {
  let values = 0;
  let all = 0;
  const text = (said: string) => said.length <= most.text && (all += said.length) <= most.all;
  const walk = (part: unknown, deep: number): boolean => {
    if (++values > most.values || deep > most.deep) return false;
    if (part === null || typeof part === 'boolean') return true;
    if (typeof part === 'string') return text(part);
    if (typeof part === 'number') return Number.isFinite(part);
    if (typeof part !== 'object') return false;
    if (Array.isArray(part)) {
      // A list with holes or with names of its own is no list of ours.
      if (part.length > most.values || Object.keys(part).length !== part.length) return false;
      return part.every((inner) => walk(inner, deep + 1));
    }
    if (Object.getPrototypeOf(part) !== Object.prototype) return false;
    return Object.entries(part).every(([key, inner]) => !barred.has(key) && text(key) && walk(inner, deep + 1));
  };
  return walk(value, 0);
}
