import type { Benefit } from "../benefit/benefit.ts";
import type { Figure } from "../figure/figure.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Sentence } from "./sentence.ts";

export interface Measure {
  /** An `m` and two digits: the page's path and the first part of its sentences' ids. */
  readonly id: string;
  readonly number: number;
  readonly label: LocalText;
  /** Id of the chapter it stands in, if there are chapters. */
  readonly chapter?: string;
  readonly name: LocalText;
  /** In one line of a list. */
  readonly forWhom: LocalText;
  readonly summary: LocalText;
  readonly departments: readonly string[];
  readonly recipients: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Shown large at the top of the page, in this order. */
  readonly keyFigures: readonly Figure[];
  readonly benefits: readonly Benefit[];
  readonly interpretations: readonly Interpretation[];
  /** By question id; every question is answered. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly related: readonly string[];
  readonly finder: readonly FinderCondition[];
  readonly named: readonly NamedRecipient[];
}

/** The text is open here; the site takes this reading and says so. */
export interface Interpretation {
  readonly id: string;
  readonly sentence: string;
  readonly quote: LocalText;
  readonly text: LocalText;
}

/** The answer to a question: stated by the text, not stated, or given by the site. */
export type Answer =
  | {
      readonly kind: "stated";
      readonly sentence: string;
      readonly quote: LocalText;
      /** The answer in a few words, where the quote alone does not give it. */
      readonly verdict?: LocalText;
      /** True where a part of the question is left open, as the note says. */
      readonly partly?: true;
      readonly note?: LocalText;
    }
  | { readonly kind: "not-stated"; readonly note?: LocalText }
  /** The text cannot answer it: the site does, on its own account. */
  | { readonly kind: "by-site"; readonly note: LocalText };

/** The measure fits a reader whose answer to `asks` is among `any`. */
export interface FinderCondition {
  readonly asks: string;
  readonly any: readonly string[];
  /** The sentence that leaves everyone else out. */
  readonly sentence: string;
  readonly quote: LocalText;
  /** As the row of the measure says it. */
  readonly names: LocalText;
}

/** An option of a finder question that a sentence of the measure names. */
export interface NamedRecipient {
  readonly option: string;
  readonly sentence: string;
  readonly quote: LocalText;
}
