import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** Milliseconds that the page, the Playground and the bot may take together on a busy machine. */
const patience = 90_000;

/** A form with a choice, filled in by hand. */
export type Answer = {
  readonly choice: string;
  /** A day of the month after the one that the calendar opens at, as the calendar names it. */
  readonly day: { readonly number: number; readonly month: string; readonly year: number };
};

/** One person's chat window of the Playground, in a browser. */
export interface ChatWindow {
  say(text: string): Promise<void>;
  /** The newest card that says this, once it has come. */
  card(text: RegExp): Promise<Locator>;
  cards(): Promise<number>;
  /** Resolves once a message without a card says this. */
  message(text: RegExp): Promise<void>;
  /** Fills in a form; saving it is another step. */
  fill(form: Locator, answer: Answer): Promise<void>;
  picture(name: string): Promise<void>;
}

/** @param folder where the pictures go */
export async function openChatWindow(
  browser: Browser,
  { url, today }: { readonly url: string; readonly today: string },
  folder: string,
): Promise<ChatWindow> {
  const page = await openPage(browser, url, today);
  const cards = page.locator('.ac-adaptiveCard');
  return {
    say: async (text) => {
      const line = page.getByRole('textbox').last();
      await line.fill(text);
      await line.press('Enter');
    },
    card: (text) => newest(cards.filter({ hasText: text })),
    cards: () => cards.count(),
    message: async (text) => {
      await newest(page.getByRole('paragraph').filter({ hasText: text }));
    },
    fill: async (form, { choice, day: { number, month, year } }) => {
      await form.getByText(choice, { exact: true }).click();
      await form.getByPlaceholder('Select a date...').click();
      await page.getByRole('button', { name: `Next month ${month}` }).click();
      await page.getByRole('button', { name: `${number}, ${month}, ${year}` }).click();
    },
    picture: async (name) => {
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}

async function openPage(browser: Browser, url: string, today: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1100, height: 1000 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  page.setDefaultTimeout(patience);
  // A calendar opens at the browser's day, and the story plays in another year.
  await page.clock.setFixedTime(today);
  // The page asks this host for fonts; tests talk to this machine alone.
  await page.route(/res-1\.cdn\.office\.net/, (route) => route.abort());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function newest(locator: Locator): Promise<Locator> {
  const last = locator.last();
  await last.waitFor();
  await last.scrollIntoViewIfNeeded();
  return last;
}
