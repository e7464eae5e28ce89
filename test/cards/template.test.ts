import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseTemplates, templateNames } from '../../src/cards/template.ts';
import { elementsOf } from './elements.ts';
import { cards, sources } from './templates.ts';

/** What a template fills in. */
function bound(name: string): string {
  return `\${${name}}`;
}

describe('the templates', () => {
  it('are all that is in their folder', () => {
    const files = readdirSync(new URL('../../cards/', import.meta.url));
    deepEqual(
      files.toSorted(),
      templateNames.map((name) => `${name}.json`),
    );
  });

  for (const name of templateNames) {
    const text = readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8');

    it(`${name} binds every text and holds no word of its own`, () => {
      const shown = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'tooltip'];
      for (const element of elementsOf(sources[name]))
        for (const property of shown)
          if (property in element)
            ok(/^[!:. ]*(?:\$\{\w+\}[!:. ]*)*$/.test(String(element[property])), property);
    });

    it(`${name} holds layout only: nothing is decided or calculated in it`, () => {
      equal(text.includes('$when'), false);
      for (const [, expression] of text.matchAll(/\$\{([^}]*)\}/g))
        ok(/^\w+$/.test(String(expression)), expression);
    });
  }

  it('are refused, by name, when they cannot be parsed', () => {
    throws(
      () => parseTemplates({ ...sources, goal: { type: 'AdaptiveCard', body: '${`' } }),
      /cards\/goal\.json/,
    );
  });

  it('throw when something that they bind is missing', () => {
    const expand = parseTemplates({
      ...sources,
      text: { type: 'AdaptiveCard', fallbackText: bound('nowhere') },
    });
    const data = { summary: 'Hei', headings: [], lines: [], topics: [], closing: [], rows: [], sets: [] };
    throws(() => expand('text', data, 'fi'), /cards\/text\.json binds \$\{nowhere\}/);
  });

  it('are filled once: what people wrote is never expanded', () => {
    const { json } = cards.text(`${bound('lang')} ${bound('summary')}`, 'fi');
    const [text] = elementsOf(json).filter(({ type }) => type === 'TextRun');
    equal(text?.text, '$\u2060{lang} $\u2060{summary}');
  });
});
