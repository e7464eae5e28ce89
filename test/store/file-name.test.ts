import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileName } from '../../src/store/file-name.ts';

describe('the file name of an id', () => {
  const cases: readonly (readonly [id: string, name: string | RegExp])[] = [
    ['yhteiset-palvelut-2020', 'yhteiset-palvelut-2020'],
    ['d3b07384-d9a0-4c9b-8f1e-5a2f3c4d5e6f', 'd3b07384-d9a0-4c9b-8f1e-5a2f3c4d5e6f'],
    ['29:1aB/c', '29%3a1a%42%2fc'],
    ['Äiti', '%c3%84iti'],
    ['😀', '%f0%9f%98%80'],
    ['.', '%2e'],
    ['..', '%2e%2e'],
    ['a.json', 'a%2ejson'],
    ['50 %', '50%20%25'],
    ['nul', '%6eul'],
    ['com1', '%63om1'],
    ['NUL', '%4e%55%4c'],
    ['nuls', 'nuls'],
    ['', /^_[0-9a-f]{64}$/],
    ['x'.repeat(300), /^_[0-9a-f]{64}$/],
    ['ä'.repeat(300), /^_[0-9a-f]{64}$/],
    ['\uD800', /^_[0-9a-f]{64}$/],
  ];
  for (const [id, expected] of cases) {
    it(`of ${JSON.stringify(id.slice(0, 40))} is ${expected}`, () => {
      if (typeof expected === 'string') assert.equal(fileName(id), expected);
      else assert.match(fileName(id), expected);
    });
  }

  const anyId = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('', 'con', 'CON', 'Con', 'lpt9', '..', '%', '_', '%63on', 'aux.txt', 'x'.repeat(300)),
  );

  it('is safe on every file system', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const name = fileName(id);
        assert.match(name, /^[a-z0-9%_-]+$/);
        assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d)$/);
        assert.ok(`${name}.json.bak`.length <= 255);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back by decodeURIComponent, unless it is a digest', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const name = fileName(id);
        assert.ok(name.startsWith('_') || decodeURIComponent(name) === id);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells ids apart that differ in case, or in what cannot be written', () => {
    const ids = ['a', 'A', 'ä', 'Ä', '', '_', '\uD800', '\uD801', '\uFFFD', 'x'.repeat(300), 'x'.repeat(301)];
    assert.equal(new Set(ids.map(fileName)).size, ids.length);
  });
});
