import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Language, languages } from '../../src/domain/language.ts';
import { hostConfig, styleSheet, type Theme } from './host-config.ts';
import { samples } from './samples.ts';

/**
 * Pictures of every card in every language, narrow and wide, light and dark, to be looked at:
 * `npx tsx test/cards/pictures.ts <folder> [beginning of a card's name]`. Wants Chromium at /usr/bin/chromium. Each
 * is checked with axe-core by WCAG 2.1 A and AA as it is drawn here; what it finds is printed and ends it with 1.
 */
const [folder, beginning = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder the pictures go to');

const require = createRequire(import.meta.url);
const renderer = await readFile(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});
try {
  for (const theme of ['light', 'dark'] as const)
    for (const width of [320, 640]) await picturesAt(browser, theme, width, folder);
} finally {
  await browser.close();
}

async function picturesAt(browser: Browser, theme: Theme, width: number, into: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>${styleSheet(theme)}</style><div class="picture"></div>`);
  await page.addScriptTag({ content: renderer });
  await page.addScriptTag({ content: axe });
  // Teams renders Markdown; a picture shows its escapes taken away, and nothing else of it.
  await page.addScriptTag({
    content: `AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      const html = text.replace(/\\\\([!-/:-@[-\`{-~])/g, '$1').replace(/[&<]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
      Object.assign(result, { outputHtml: html, didProcess: true });
    };
    window.show = (json) => {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
      card.parse(json);
      document.querySelector('.picture').replaceChildren(card.render());
    };`,
  });
  for (const [name, card] of Object.entries(samples).filter(([name]) => name.startsWith(beginning)))
    for (const language of languages) {
      await page.evaluate(`show(${JSON.stringify(card(language).json)})`);
      for (const found of await violations(page)) {
        process.exitCode = 1;
        process.stdout.write(`${name} ${pictureName(language, width, theme)}: ${found}\n`);
      }
      await mkdir(join(into, name), { recursive: true });
      await page
        .locator('.picture')
        .screenshot({ path: join(into, name, pictureName(language, width, theme)) });
    }
  await page.close();
}

/** What axe-core finds in the card that is shown: the rule and where it is broken. */
function violations(page: Page): Promise<readonly string[]> {
  // An experimental rule joins the texts of a pressable row without a space, and misses them in its name.
  return page.evaluate(`axe
    .run('.picture', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 200))))`);
}

function pictureName(language: Language, width: number, theme: Theme): string {
  return `${language}-${width}-${theme}.png`;
}
