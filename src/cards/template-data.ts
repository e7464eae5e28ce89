import type { ButtonInput } from './card-input.ts';

/** What each template of `cards/` binds. What may be absent is a list: empty, or of one. */
export type TemplateData = {
  assign: AssignData;
  'check-in': CheckInData;
  goal: GoalData;
  rows: RowsData;
  text: TextData;
  undo: UndoData;
};

/** Adaptive Cards' own names of text colours, which follow the reader's theme. */
export type TextColour = 'Default' | 'Good' | 'Warning' | 'Attention';

export type Text = { readonly text: string };

/** A colour as it is always shown: sign, word and explanation. */
export type StatusData = {
  readonly symbol: string;
  readonly word: string;
  readonly colour: TextColour;
  readonly explanation: string;
};

export type Fact = { readonly label: string; readonly value: string };

/** A group of rows with its count, in its colour. */
export type GroupData = Pick<StatusData, 'symbol' | 'word' | 'colour'>;

/** A button that says something for the person who presses it. */
export type Say = { readonly title: string; readonly say: string };

/** A button that does what a card's data asks for: see card-input.ts. */
export type Press = { readonly title: string; readonly data: ButtonInput };

/** Buttons stand in a set of their own, so that a card without any has no empty row. */
export type Buttons = readonly { readonly buttons: readonly Press[] }[];

/** The first sentence, which is the message: shown in the notification and by clients without cards. */
type Summarised = { readonly summary: string };

export type CheckInData = Summarised & {
  readonly heading: string;
  readonly lines: readonly Text[];
  readonly stored: readonly StoredRow[];
  readonly rows: readonly AskedRow[];
  /** Which of the rows under way will not be reached, where there are several. */
  readonly forecasts: readonly (Input & Pick<ChoiceInput, 'choices'>)[];
  /** What to know before saving. */
  readonly notes: readonly Text[];
  readonly saves: readonly SaveData[];
  readonly closing: readonly Text[];
  readonly sets: Buttons;
};

export type StoredRow = {
  readonly title: string;
  readonly said: string;
  /** What its reporter added. */
  readonly comments: readonly Text[];
  readonly statuses: readonly StatusData[];
};

export type AskedRow = {
  /** What the rows from here on are: those that come back, the next page. */
  readonly heads: readonly Text[];
  /** What is to be known of them. */
  readonly leads: readonly Text[];
  readonly title: string;
  readonly names: readonly Text[];
  readonly facts: readonly Fact[];
  readonly statuses: readonly StatusData[];
  /** Why the row comes back, beside its fields. */
  readonly refusals: readonly Text[];
  readonly choices: readonly ChoiceInput[];
  readonly days: readonly Input[];
  readonly numbers: readonly (Input & { readonly placeholder: string })[];
  /** One tap for a number that has not changed. */
  readonly sames: readonly (Omit<Input, 'value'> & { readonly title: string })[];
  /** What a number that falls is, whether one that is hard to believe is right, and whether the target will be reached. */
  readonly sums: readonly (Input & Pick<ChoiceInput, 'choices'>)[];
  /** What becomes of a number that is yellow or red. */
  readonly looks: readonly (Input & Pick<ChoiceInput, 'placeholder' | 'choices'>)[];
  readonly comments: readonly (Input & { readonly note: string })[];
};

type Input = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What would be accepted. */
  readonly error: string;
};

type ChoiceInput = Input & {
  readonly placeholder: string;
  readonly style: 'compact' | 'expanded';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

export type SaveData = SaveButton & {
  /** The same for a card on which nothing else has changed. */
  readonly unchanged: readonly SaveButton[];
};

type SaveButton = {
  readonly title: string;
  readonly card: string;
  readonly agreement: string;
  readonly ids: readonly string[];
  /** The last report that each row shows. */
  readonly seen: readonly number[];
  /** The rows of the next pages. */
  readonly later: readonly string[];
  /** The rows that share one input for what is thought of the year's end. */
  readonly ongoing: readonly string[];
};

type AssignData = Summarised & {
  readonly heading: string;
  readonly rows: readonly Text[];
  /** None when the bot has met nobody. */
  readonly people: readonly {
    readonly label: string;
    readonly placeholder: string;
    readonly error: string;
    readonly choices: readonly { readonly title: string; readonly value: string }[];
  }[];
  readonly email: string;
  readonly emailExample: string;
  /** What would be accepted. */
  readonly emailError: string;
  readonly save: string;
  readonly agreement: string;
  readonly ids: readonly string[];
};

type GoalData = Summarised & {
  readonly heading: string;
  /** The explanation is left out where the heading has it. */
  readonly statuses: readonly (GroupData & { readonly explanations: readonly Text[] })[];
  readonly names: readonly Text[];
  readonly facts: readonly Fact[];
  readonly sets: Buttons;
};

/** The parts of a list. */
export type RowsSections = readonly {
  readonly titles: readonly Text[];
  /** Whose all of the rows are. */
  readonly owners: readonly Text[];
  /** What most of the rows share; the lead says that some differ. */
  readonly shared: readonly (StatusData & { readonly leads: readonly Text[] })[];
  readonly rows: readonly ListedRow[];
  readonly more: readonly Text[];
}[];

/** The field for the head's own sentence in a digest. */
export type RemarkInput = Pick<Input, 'label' | 'value' | 'error'> & {
  /** Why it did not go in, beside what was typed. */
  readonly refusals: readonly Text[];
  readonly example: string;
  readonly most: number;
  readonly note: string;
  readonly save: string;
  readonly agreement: string;
  readonly quarter: number;
};

type RowsData = Summarised & {
  readonly heading: string;
  /** What goes with the heading, before the counts. */
  readonly leads: readonly Text[];
  readonly groups: readonly GroupData[];
  readonly lines: readonly Text[];
  readonly sections: RowsSections;
  readonly closing: readonly Text[];
  readonly remarks: readonly RemarkInput[];
  readonly sets: Buttons;
};

/** A row of a list. It is a button of its own, which opens the row. */
export type ListedRow = {
  readonly title: string;
  readonly statuses: readonly StatusData[];
  readonly details: readonly Text[];
  readonly open: string;
  readonly say: string;
};

/** Something with its name above it. */
export type Topic = Fact & {
  /** What the topics from here on are. */
  readonly heads: readonly Text[];
};

type TextData = Summarised & {
  /** None when the card is one plain text. */
  readonly headings: readonly Text[];
  readonly lines: readonly Text[];
  readonly topics: readonly Topic[];
  readonly closing: readonly Text[];
  /** Rows by their names alone; pressing one opens it. */
  readonly rows: readonly Pick<ListedRow, 'title' | 'say'>[];
  readonly sets: Buttons;
};

type UndoData = Summarised & {
  readonly heading: string;
  readonly lines: readonly Text[];
  readonly rows: readonly {
    readonly title: string;
    /** What was taken back, or would be, and what holds without it. */
    readonly facts: readonly Fact[];
    readonly statuses: readonly StatusData[];
  }[];
  /** The button that takes it back, until it has been. */
  readonly takes: readonly { readonly title: string; readonly agreement: string; readonly word: number }[];
  readonly sets: Buttons;
};
