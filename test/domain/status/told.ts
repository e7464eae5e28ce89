import type { Status } from '../../../src/domain/status/status.ts';

/** "red no-word, no-word": the colour, the reason's code, and the group where it is not the colour's own. */
export function told({ colour, reason, group }: Status): string {
  const own = colour === 'none' ? 'not-yet' : colour;
  return `${colour} ${reason.code}${group === own ? '' : `, ${group}`}`;
}
