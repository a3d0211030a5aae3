import type { IsoDate } from "./calendar.ts";
import type { LocalText } from "./local-text.ts";

/** An office the text names. */
export interface Department {
  readonly id: string;
  /** As the text prints it, often a short form. */
  readonly zh: string;
  /** The city's own full name, where the text shortens it. */
  readonly fullName: string;
  readonly en: string;
  readonly pinyin: string;
  readonly shortNames: LocalLists;
  readonly note?: LocalText;
  readonly attested: Attested;
  readonly source?: LocalText;
}

/**
 * Who else uses a rendering, in these very words: an official source, English
 * usage at large, a lesser source, or this site alone.
 */
export type Attested = "official" | "settled" | "seen" | "own";

/** Words for one thing, by the language they belong to. */
export interface LocalLists {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** A term of the text with its one English rendering. */
export interface GlossaryTerm {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly pinyin: string;
  readonly category: string;
  readonly definition: LocalText;
  /** Why this rendering. */
  readonly why: LocalText;
  /** Other renderings seen, not used here. */
  readonly alternatives: readonly string[];
  /** How the rendering may stand in a sentence besides `en` itself. */
  readonly forms: readonly string[];
  /** Longer words that hold its characters and are something else. */
  readonly notIn: readonly string[];
  /** False for a word so common that a text need not explain it. */
  readonly marked: boolean;
  readonly attested: Attested;
  /** Where the rendering stands, if `attested` is `official` or `seen`. */
  readonly source?: LocalText;
}

/** What a measure must have for some questions to arise at all. */
export const QUESTION_SUBJECTS = ["sum", "shared-cost", "raised-rate"] as const;
export type QuestionSubject = (typeof QUESTION_SUBJECTS)[number];

/** A question asked of every measure. */
export interface Question {
  readonly id: string;
  readonly text: LocalText;
  /** How the question reads in a list of what is left open. */
  readonly short: LocalText;
  /** Where the question arises; without it, everywhere. */
  readonly concerns?: QuestionSubject | undefined;
}

/** Words by which readers look for a page and which the page does not hold. */
export interface AliasEntry {
  /** `<policy>/<measure>`, `<policy>/sup`, `glossary/<id>`, `questions/<id>`. */
  readonly of: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export interface Release {
  readonly version: string;
  readonly date: IsoDate;
  readonly changes: LocalText;
}

/** What is not of one policy: the site's name and its shared vocabularies. */
export interface Site {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly recipients: Readonly<Record<string, LocalText>>;
  readonly categories: Readonly<Record<string, LocalText>>;
  /** Of the categories, those whose terms a text explains in place. */
  readonly markedCategories: readonly string[];
}

/** Everything the pages are made of, checked. */
export interface SharedContent {
  readonly site: Site;
  readonly departments: readonly Department[];
  readonly glossary: readonly GlossaryTerm[];
  readonly questions: readonly Question[];
  readonly aliases: readonly AliasEntry[];
  readonly releases: readonly Release[];
}
