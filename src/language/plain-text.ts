/** Teams sends at most about 28 kB. What is longer is not a message to a bot. */
const longest = 28_000;

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    aring: 'å',
    Aring: 'Å',
  }),
);

/** A message as typed, without Teams' mentions and tags, with entities and special spaces made plain. */
export function plainText(message: string): string {
  return (
    withoutTags(message.slice(0, longest))
      .replace(/&(#?[a-z\d]{2,8});/gi, (entity, name) => characterOf(name) ?? entity)
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .normalize('NFKC')
      // Long runs of spaces are what patterns of words take their time with.
      .replace(/[^\S\n]+/g, ' ')
      .slice(0, longest)
  );
}

/** Takes out `<at>`, `</at>`, `<br>` and the like; a "<" before anything but a tag's name stays. */
function withoutTags(text: string): string {
  let plain = '';
  let from = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
    if (open < from || !/^<[/!]?[a-z]/i.test(text.slice(open, open + 3))) continue;
    const close = text.indexOf('>', open);
    if (close < 0) break;
    plain += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return plain + text.slice(from);
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities.get(entity);
  const hexadecimal = /^#x/i.test(entity);
  const code = Number.parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
