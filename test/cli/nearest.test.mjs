import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('the nearest word', () => {
  let nearest;
  before(async () => ({ nearest } = await source('test/cli/sources.ts')));
  const words = ['check', 'print', 'recommend', 'verify'];
  for (const [meant, word] of [['recomend', 'recommend'], ['verfy', 'verify'], ['chek', 'check'], ['rec', 'recommend'], ['pritn', 'print'], ['chess', undefined], ['delete', undefined], ['', undefined], ['x', undefined]])
    it(`to “${meant}” is ${word ?? 'none'}`, () => assert.equal(nearest(meant, words), word));
});
