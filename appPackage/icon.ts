import { type Picture, readPng } from './png.ts';
import type { Problem } from './problem.ts';

export const icons = ['color', 'outline'] as const;
type Icon = (typeof icons)[number];

/** Width and height in pixels. */
const sides = { color: 192, outline: 32 } satisfies Record<Icon, number>;

/** What Teams would refuse or show badly: https://learn.microsoft.com/microsoftteams/platform/concepts/design/design-teams-app-icon-store-appbar */
export function iconProblems(file: string, bytes: Uint8Array, icon: Icon): readonly Problem[] {
  const refused = (what: string) => ({ file, place: '', what });
  const picture = readPng(bytes);
  if (picture === undefined) return [refused('is not a PNG')];
  const side = sides[icon];
  const { width, height } = picture;
  return [
    ...(width === side && height === side
      ? []
      : [refused(`is ${width} × ${height} pixels: it must be ${side} × ${side}`)]),
    ...(icon === 'outline' ? outlineFaults(picture).map(refused) : []),
  ];
}

/** Teams lays the outline on its own ground, light, dark or the accent colour, so nothing but the lines may be there. */
function outlineFaults({ rgba }: Picture): readonly string[] {
  if (rgba === undefined) return ['has no transparency: save it with 8 bits of red, green, blue and alpha'];
  const pixels = Array.from({ length: rgba.length / 4 }, (_, n) => rgba.subarray(n * 4, n * 4 + 4));
  const shown = pixels.filter((pixel) => pixel[3] !== 0);
  const coloured = shown.filter((pixel) => pixel.subarray(0, 3).some((part) => part !== 255));
  return [
    ...(shown.length === 0 ? ['shows nothing: every pixel is transparent'] : []),
    ...(shown.length === pixels.length ? ['has no transparent pixel: only its lines may be seen'] : []),
    ...(coloured.length > 0 ? [`has ${coloured.length} pixels that are not white`] : []),
  ];
}
