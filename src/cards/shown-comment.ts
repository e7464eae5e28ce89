/** A card may hold a dozen comments of a thousand letters each, and Teams has a limit of size. */
const longestShown = 300;

/** A comment beside others on a card: its beginning, when it is long. */
export function shownComment(comment: string): string {
  return comment.length <= longestShown ? comment : `${comment.slice(0, longestShown - 1).trimEnd()}…`;
}
