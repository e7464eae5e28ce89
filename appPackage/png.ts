import { inflateSync } from 'node:zlib';

/** A picture; `rgba` has four bytes a pixel, and is undefined when the file keeps its pixels in another form. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | undefined;
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const headerEnd = 33;
const bytesPerPixel = 4;

/** Reads as much of a PNG as its rules need, after the PNG specification; undefined when it is none or broken. */
export function readPng(file: Uint8Array): Picture | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, 8).equals(signature) || bytes.length < headerEnd) return undefined;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, colourType, , , interlace] = bytes.subarray(24, 29);
  if (depth !== 8 || colourType !== 6 || interlace !== 0) return { width, height, rgba: undefined };
  const lines = pixelLines(bytes);
  const lineLength = width * bytesPerPixel;
  if (lines?.length !== height * (1 + lineLength)) return undefined;
  return { width, height, rgba: unfiltered(lines, lineLength) };
}

/** The pixels lie deflated in one or more IDAT chunks: length, name, data, checksum. */
function pixelLines(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  try {
    return inflateSync(Buffer.concat(parts));
  } catch {
    return undefined;
  }
}

/** Each line starts with the number of the filter that foretells its bytes from the ones to the left and above. */
function unfiltered(lines: Buffer, lineLength: number): Uint8Array {
  const pixels = new Uint8Array((lines.length / (lineLength + 1)) * lineLength);
  for (let to = 0; to < pixels.length; to++) {
    const column = to % lineLength;
    const line = (to - column) / lineLength;
    const left = column < bytesPerPixel ? 0 : (pixels[to - bytesPerPixel] ?? 0);
    const above = pixels[to - lineLength] ?? 0;
    const corner = column < bytesPerPixel ? 0 : (pixels[to - lineLength - bytesPerPixel] ?? 0);
    const filter = lines[line * (lineLength + 1)] ?? 0;
    pixels[to] = (lines[to + line + 1] ?? 0) + foretold(filter, left, above, corner);
  }
  return pixels;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const nearest = [left, above, corner].reduce((best, value) =>
    Math.abs(guess - value) < Math.abs(guess - best) ? value : best,
  );
  return [0, left, above, Math.floor((left + above) / 2), nearest][filter] ?? 0;
}
