import { crc32, deflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
type Shape = {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => Pixel;
};

/** A PNG of 8-bit RGBA pixels whose every line is written with one of the five filters of the PNG specification. */
export function pngOf({ width, height, pixel }: Shape, filter = 0): Uint8Array {
  const raw = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => pixel(x, y)).flat(),
  );
  const lines = raw.map((line, y) => [
    filter,
    ...line.map((byte, x) => {
      const left = line[x - 4] ?? 0;
      const above = raw[y - 1]?.[x] ?? 0;
      const corner = x < 4 ? 0 : (raw[y - 1]?.[x - 4] ?? 0);
      return (byte - ([0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0)) & 0xff;
    }),
  ]);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [guess - left, guess - above, guess - corner].map(Math.abs);
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
