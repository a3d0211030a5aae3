import type { Release } from "../release/release.ts";
import type { EachLanguage, TranslationLocale } from "../text/languages.ts";
import type { LocalText } from "../text/local-text.ts";

/** An office the text names: in the source as printed, often a short form. */
export interface Department extends LocalText {
  readonly id: string;
  /** Id of the place whose office it is: two cities have offices of one name. */
  readonly jurisdiction: string;
  /** Its own full name, where the text shortens it. */
  readonly fullName: string;
  readonly pinyin: string;
  /** The first is shown, all are searched. */
  readonly shortNames: LocalNames;
  readonly note?: LocalText;
  readonly attested: Attested;
  readonly source?: LocalText;
}

/**
 * The usage of a rendering, word for word, elsewhere: an official source, English
 * usage at large, a lesser source, or this site alone.
 */
export type Attested = "official" | "settled" | "seen" | "own";

/** Names of one thing, by the language they belong to: at least one in each. */
export type LocalNames = EachLanguage<readonly [string, ...string[]]>;

/** A term of the text with its one rendering in each translation. */
export interface GlossaryTerm extends LocalText {
  readonly id: string;
  readonly pinyin: string;
  readonly category: string;
  readonly definition: LocalText;
  readonly why: LocalText;
  readonly alternatives: readonly string[];
  /** Other forms of a rendering that a sentence may use. */
  readonly forms: Readonly<
    Partial<Record<TranslationLocale, readonly string[]>>
  >;
  /** Longer words that hold its characters and are something else. */
  readonly notIn: readonly string[];
  /** False for a word so common that a text need not explain it. */
  readonly marked: boolean;
  readonly attested: Attested;
  /** The source of the rendering, if `attested` is `official` or `seen`. */
  readonly source?: LocalText;
}

/** Features of a measure that make a question arise, or choose its wording. */
export const QUESTION_SUBJECTS = [
  "cap",
  "cap-without-rate",
  "fixed-sum",
  "shared-cost",
  "raised-rate",
  "rent-free",
  "no-amount",
  "several-offices",
] as const;
export type QuestionSubject = (typeof QUESTION_SUBJECTS)[number];

/** A question in full, and as it reads in a list of what is not stated. */
export interface QuestionWording {
  readonly text: LocalText;
  readonly short: LocalText;
}

/**
 * The content that makes a quote an answer: an office of the text, a yearly
 * total, the cost that is shared, a verdict beside it (for a question that
 * asks yes or no), or in Chinese any, or none, of some words.
 */
export const QUOTE_CONTENTS = [
  "office",
  "yearly-total",
  "shared-cost",
  "verdict",
] as const;
export type QuoteContent =
  | (typeof QUOTE_CONTENTS)[number]
  | { readonly anyOf: readonly string[] }
  | { readonly noneOf: readonly string[] };

/** Each measure, or the policy as a whole. */
export const ASKED_OF = ["measure", "policy"] as const;

export interface Question extends QuestionWording {
  readonly id: string;
  readonly askedOf: (typeof ASKED_OF)[number];
  /** The features of a measure for which it arises; without them, it arises everywhere. */
  readonly concerns?: readonly QuestionSubject[] | undefined;
  /** Wordings for features that the general wording does not fit. */
  readonly wording?:
    Readonly<Partial<Record<QuestionSubject, QuestionWording>>> | undefined;
  readonly answeredBy?: QuoteContent | undefined;
  /** True for one whose answer tells a reader of a measure what to do next. */
  readonly isNextStep?: boolean | undefined;
  /** True for one that asks what a word means, which of a term the glossary tells. */
  readonly asksMeaning?: boolean | undefined;
  /** True for one that a reader asks of all at once, on the policy's front. */
  readonly isAskedFirst?: boolean | undefined;
}

/** Words by which readers look for a page and which the page does not hold. */
export interface AliasEntry extends EachLanguage<readonly string[]> {
  /**
   * `<policy>/<measure>`, `<policy>/<sentence>`, `<policy>/sup`, `glossary/<id>`,
   * `departments/<id>`, `questions/<id>`, or `<policy>/elsewhere` for what is nowhere.
   */
  readonly of: string;
  /**
   * Of them, words in any language for a thing that the text does not speak
   * of: what they find is near, and never all that was asked.
   */
  readonly absent: readonly string[];
}

/** The site's name and the vocabularies that all policies share. */
export interface Site {
  readonly name: LocalText;
  readonly description: LocalText;
  /** Ids of policies in the order of lists; the first leads the site. */
  readonly policies: readonly string[];
  /** The places whose policies and offices the site has. */
  readonly jurisdictions: Readonly<Record<string, LocalText>>;
  readonly recipients: Readonly<Record<string, LocalText>>;
  readonly categories: Readonly<Record<string, LocalText>>;
  /** Of the categories, those whose terms a text explains in place. */
  readonly markedCategories: readonly string[];
  /** Those whose terms the search explains at once. */
  readonly toldCategories: readonly string[];
  /** Those whose terms are in so many sentences that none leads to a measure. */
  readonly commonCategories: readonly string[];
  /** Readers report mistakes there: an address of `https:` or `mailto:`. */
  readonly report?: string;
}

export interface SharedContent {
  readonly site: Site;
  readonly departments: readonly Department[];
  readonly glossary: readonly GlossaryTerm[];
  readonly questions: readonly Question[];
  readonly aliases: readonly AliasEntry[];
  readonly releases: readonly Release[];
}
