import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readPng } from '../../appPackage/png.ts';
import { pngOf } from './png-of.ts';

describe('readPng', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }))
    .chain(([width, height, filter]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        filter: fc.constant(filter),
        pixels: fc.array(fc.tuple(byte, byte, byte, byte), {
          minLength: width * height,
          maxLength: width * height,
        }),
      }),
    );

  it('gives back the pixels that were written, whatever the filter', () => {
    fc.assert(
      fc.property(picture, ({ width, height, filter, pixels }) => {
        const png = pngOf({ width, height, pixel: (x, y) => pixels[y * width + x] ?? [0, 0, 0, 0] }, filter);
        assert.deepEqual(readPng(png), { width, height, rgba: Uint8Array.from(pixels.flat()) });
      }),
    );
  });

  it('knows the size of a picture without alpha, and that its pixels are of another form', () => {
    const color = readFileSync(join(import.meta.dirname, '../../appPackage/color.png'));
    assert.deepEqual(readPng(color), { width: 192, height: 192, rgba: undefined });
  });

  it('knows that interlaced pixels are of another form', () => {
    const interlaced = Buffer.from(pngOf({ width: 1, height: 1, pixel: () => [255, 255, 255, 255] }));
    interlaced[28] = 1;
    assert.deepEqual(readPng(interlaced), { width: 1, height: 1, rgba: undefined });
  });

  const good = pngOf({ width: 2, height: 2, pixel: () => [255, 255, 255, 255] });
  const broken: readonly [string, Uint8Array][] = [
    ['an empty file', new Uint8Array()],
    ['another kind of file', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(64))],
    ['a file cut off in its header', good.subarray(0, 20)],
    ['a file cut off in its pixels', good.subarray(0, 45)],
  ];
  for (const [what, bytes] of broken)
    it(`does not take ${what} for a picture`, () => {
      assert.equal(readPng(bytes), undefined);
    });
});
