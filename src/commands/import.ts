import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { understandingsOf } from '../domain/understanding.ts';
import { importAgreement } from '../flows/import-agreement.ts';
import { createLog } from '../log.ts';
import { format } from '../messages/format.ts';
import { openJsonStore } from '../store/json-store.ts';
import { argumentsOf, type Command } from './command.ts';
import { onlyFile, readAgreement } from './read-document.ts';

/** Takes a signed agreement into the store that the bot uses. */
export const importFile: Command = {
  help: `  import <file>           takes an agreement into the store of DATA_DIR; the bot must not be running
`,
  async run(args, environment) {
    const signed = await readAgreement(onlyFile('import', argumentsOf(args, {}).positionals));
    const config = readConfig(environment);
    const store = await openJsonStore(config.dataFolder);
    try {
      const ports = {
        store,
        clock: systemClock,
        log: createLog(config.logLevel),
        newId: () => '',
        admins: config.admins,
      };
      await importAgreement(ports, signed, 'operator');
      const rows = format.en.count(understandingsOf(signed).length, 'indicator', 'indicators');
      return `${signed.id} is in ${config.dataFolder}: ${rows}.\n`;
    } finally {
      await store.close();
    }
  },
};
