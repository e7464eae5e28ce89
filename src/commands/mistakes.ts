import { ConfigError } from '../config.ts';
import { AgreementExistsError } from '../flows/import-agreement.ts';
import { DocumentError, MissingDocumentError, NoStoreError, StoreInUseError } from '../store/store-errors.ts';

/** What the operator did wrong, in one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const mistakes = [
  UsageError,
  ConfigError,
  AgreementExistsError,
  StoreInUseError,
  DocumentError,
  MissingDocumentError,
  NoStoreError,
];

/** Whether an error's message says all that the operator needs: theirs to mend, and no stack would help. */
export function isMistake(error: unknown): boolean {
  return mistakes.some((mistake) => error instanceof mistake);
}
