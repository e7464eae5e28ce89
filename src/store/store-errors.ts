/** A document that cannot be read, said so that the operator can mend it. The file is left byte for byte. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError' as const;
  readonly path: string;
  readonly place: string;

  constructor(path: string, place: string, problem: string, backup: 'whole' | 'unusable') {
    const file = shellQuoted(path);
    const remedy =
      backup === 'whole'
        ? `The version before the last change is whole; to go back to it: ` +
          `cp -p ${file} ${shellQuoted(`${path}.broken`)}; cp -p ${shellQuoted(`${path}.bak`)} ${file}`
        : 'No whole earlier version lies beside it: restore the file from a backup, or correct it by hand.';
    super(`${path}, ${place}: ${problem}. Nothing was changed. ${remedy}`);
    this.path = path;
    this.place = place;
  }
}

/** A document that has only its earlier version left, which is no reason to begin anew. */
export class MissingDocumentError extends Error {
  override readonly name = 'MissingDocumentError' as const;
  readonly path: string;

  constructor(path: string) {
    const backup = `${path}.bak`;
    super(
      `${path} is missing, but the version before its last change is there. Nothing was changed. To go back to ` +
        `it: cp -p ${shellQuoted(backup)} ${shellQuoted(path)}; to do without the document, remove ${backup} too.`,
    );
    this.path = path;
  }
}

/** A folder in which no bot has kept anything. */
export class NoStoreError extends Error {
  override readonly name = 'NoStoreError' as const;

  constructor(folder: string) {
    super(
      `Nothing has been kept in ${folder}: set DATA_DIR to the folder that the bot keeps its data in, or import an ` +
        'agreement into this one first.',
    );
  }
}

/** A change that came to something the store would refuse to read again: a bug in the change. */
export class InvalidChangeError extends Error {
  override readonly name = 'InvalidChangeError' as const;
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`A change would have made ${path} unreadable: ${problem}. Nothing was saved.`);
    this.path = path;
  }
}

/** The disk refused. `certain` is false when the disk also refused to take the change back. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError' as const;
  readonly path: string;
  readonly certain: boolean;

  constructor(path: string, cause: unknown, certain: boolean) {
    const doubt = certain ? '' : ' The disk did not take it back either: it may turn up at the next start.';
    super(`The change to ${path} was not saved (${reason(cause)}).${doubt}`, { cause });
    this.path = path;
    this.certain = certain;
  }
}

/** Another process works on the folder, or it cannot be ruled out. */
export class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError' as const;
}

/** A path as one word of a POSIX shell. */
export function shellQuoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
