import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where `apt-get install chromium` puts it. */
const program = '/usr/bin/chromium';

/** A headless browser, or undefined on a machine that has none. */
export async function openChromium(): Promise<Browser | undefined> {
  if (!existsSync(program)) return undefined;
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
}
