export type Theme = 'light' | 'dark';

const palettes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    line: '#e0e0e0',
    emphasis: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    line: '#474747',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#54b054',
    warning: '#f2c661',
    attention: '#e37d80',
  },
} satisfies Record<Theme, object>;

/** Sizes, spaces and colours near those of Teams, whose own host configuration is not published with it. */
export function hostConfig(theme: Theme): object {
  const colours = palettes[theme];
  const shade = (colour: string) => ({ default: colour, subtle: colour });
  const foregroundColors = {
    default: { default: colours.text, subtle: colours.subtle },
    accent: shade(colours.accent),
    good: shade(colours.good),
    warning: shade(colours.warning),
    attention: shade(colours.attention),
  };
  return {
    fontFamily: 'Segoe UI, Noto Sans, DejaVu Sans, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    // Teams gives its headings a level of its own.
    textBlock: { headingLevel: 2 },
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: colours.card, foregroundColors },
      emphasis: { backgroundColor: colours.emphasis, foregroundColors },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline' },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention' },
    },
  };
}

/** What Teams gives its cards and their controls around the host configuration. */
export function styleSheet(theme: Theme): string {
  const { page, card, line, text, subtle, accent } = palettes[theme];
  return `
    body { margin: 0; background: ${page}; color-scheme: ${theme}; }
    .picture { padding: 8px; background: ${page}; box-sizing: border-box; }
    .picture > .ac-adaptiveCard { border: 1px solid ${line}; border-radius: 8px; }
    .ac-adaptiveCard { -webkit-font-smoothing: antialiased; }
    .ac-input { box-sizing: border-box; width: 100%; font: 14px Segoe UI, Noto Sans, sans-serif; color: ${text};
      background: ${card}; border: 1px solid ${subtle}; border-radius: 4px; padding: 6px 10px; }
    .ac-input::placeholder { color: ${subtle}; opacity: 1; }
    .ac-multichoiceInput { width: 100%; }
    .ac-choiceSetInput-expanded { border: 0; padding: 0; }
    .ac-pushButton { font: 600 14px Segoe UI, Noto Sans, sans-serif; color: ${text}; background: ${card};
      border: 1px solid ${line}; border-radius: 4px; padding: 6px 12px; cursor: pointer; }
    .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-selectable { cursor: pointer; outline-color: ${accent}; }
  `;
}
