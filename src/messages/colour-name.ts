import type { PartStatus } from '../domain/status/reason.ts';
import type { ColourName } from './reason-texts.ts';

/** What a colour is called: the three have their names, and having none is named after its reason. */
export function colourName(status: PartStatus): ColourName {
  const { colour, reason } = status;
  if (reason.code === 'parts') {
    const part = reason.parts[reason.deciding];
    if (part !== undefined) return colourName(part);
  }
  if (reason.code === 'no-word') return 'no-word';
  if (reason.code === 'over' && reason.means === 'note') return 'over';
  if (colour !== 'none') return colour;
  switch (reason.code) {
    case 'in-progress':
    case 'under-way':
      return 'in-progress';
    case 'silent':
      return reason.last === undefined ? 'no-word' : 'old';
    case 'not-reported':
    case 'to-judge':
      return reason.code;
    case 'no-previous':
      return colourName({ colour, reason: reason.judged });
    case 'decided':
      return 'not-assessed';
    default:
      return 'not-yet';
  }
}
