import type { Figure } from "../figure/figure.ts";
import type { Currency } from "../number/currencies.ts";
import type { Formula } from "../formula/formula.ts";
import type { LocalText } from "../text/local-text.ts";
import type { InputKind } from "./input-kind.ts";
import type { WorkedExample } from "./worked-example.ts";

interface BenefitBase {
  /** The measure's id, a dash, a name of its own: outside links use it. */
  readonly id: string;
  readonly name: LocalText;
  /** The sentence that gives the benefit. */
  readonly sentence: string;
  /** The Chinese word by which the sentence calls what it gives. */
  readonly called?: string;
  /** Points the text leaves undecided, which the result must say. */
  readonly open: readonly OpenPoint[];
  readonly interpretations: readonly string[];
  /**
   * The words of both sentences by which a cap is for one recipient, or given
   * once; without them the text does not say what a cap is counted for.
   */
  readonly unitOfCap?: LocalText;
  readonly pool?: Figure;
  readonly row?: RowWords;
  /** What its words ask for beside what a reader enters. */
  readonly conditions?: readonly Condition[];
  readonly examples: readonly WorkedExample[];
}

/** Words of a sentence that ask something of an applicant, or of what is supported. */
export interface Condition {
  readonly sentence: string;
  readonly quote: LocalText;
  /** What the words leave open. */
  readonly note?: LocalText;
}

/**
 * The words around a benefit's figures in the line of a list, all of them
 * short and none with a figure. A benefit without an amount has a line of its
 * own only where it has such words.
 */
export interface RowWords {
  /** The name of the support, in a measure with several; it stands first. */
  readonly object?: LocalText;
  readonly base?: LocalText;
  readonly for?: LocalText;
  /** Anything else that decides, or is not stated; it stands last. */
  readonly note?: LocalText;
  /** Said instead of "no sum stated". */
  readonly none?: LocalText;
}

/** Reasons why an amount cannot be computed from the text. */
export const OPEN_POINTS = [
  "rate-not-stated",
  /** The sum that is multiplied, or that others are added to. */
  "sum-not-stated",
  /** For how long something is given. */
  "term-not-stated",
] as const;
export type OpenPoint = (typeof OPEN_POINTS)[number];

interface Share extends BenefitBase {
  /** What the share is taken of. */
  readonly base: LocalText;
  /**
   * The benefits whose base the same spending could be, as this site reads
   * them: the text compares no two of them.
   */
  readonly couldBe: readonly string[];
}

/** A share of a cost, up to a cap. Without a rate, `open` says so. */
export interface CostShare extends Share {
  readonly kind: "cost-share";
  readonly rate?: Figure;
  readonly cap: Figure;
  /** Those the sentence names, if some of them have terms of their own. */
  readonly applicants?: LocalText;
  readonly variants: readonly Variant[];
}

/** A ceiling without a rate. */
export interface Award extends BenefitBase {
  readonly kind: "award";
  readonly cap: Figure;
}

/** An exact sum, without a hedge in the text. */
export interface Fixed extends BenefitBase {
  readonly kind: "fixed";
  readonly amount: Figure;
}

/** Ceilings that differ by the level of the project. */
export interface Levels extends BenefitBase {
  readonly kind: "levels";
  readonly levels: readonly Level[];
}

/** Listed sums chosen on merit, for companies of a certain age in months. */
export interface Tiers extends BenefitBase {
  readonly kind: "tiers";
  readonly amounts: readonly Figure[];
  readonly window: Figure;
}

/** Support in proportion to an amount the text does not name. */
export interface Matching extends Share {
  readonly kind: "matching";
  readonly ratio: Figure;
  /** Missing where the sentence names no most. */
  readonly cap?: Figure;
}

/** A rent-free term between two lengths. */
export interface RentFree extends BenefitBase {
  readonly kind: "rent-free";
  readonly window: Figure;
}

/** A formula as the content writes it, over inputs of its own. */
export interface FreeFormula extends BenefitBase {
  readonly kind: "formula";
  readonly inputs: readonly DeclaredInput[];
  readonly gives: Formula<Figure, OpenPoint>;
}

/** Something that a reader enters or chooses, under a name of its own. */
export interface DeclaredInput {
  /** The parameter of a result's address. */
  readonly id: string;
  readonly kind: InputKind | "choice";
  /** Without it the interface's word for the kind. */
  readonly label?: LocalText;
  /** The text excludes whatever lies outside of this. */
  readonly within?: Figure;
  /** Of a rate of exchange, the currency for whose unit it is. */
  readonly currency?: Currency;
  /** True of a value that the text names and does not give, such as a rate of the day. */
  readonly external?: true;
  readonly options?: readonly InputOption[];
}

export interface InputOption {
  readonly id: string;
  readonly label: LocalText;
}

/** Help without an amount. */
export interface InKind extends BenefitBase {
  readonly kind: "in-kind";
}

export type Benefit =
  | CostShare
  | Award
  | Fixed
  | Levels
  | Tiers
  | Matching
  | RentFree
  | FreeFormula
  | InKind;
export type BenefitKind = Benefit["kind"];

/** The same benefit under another rate or cap for some applicants. */
export interface Variant {
  readonly id: string;
  readonly label: LocalText;
  readonly rate?: Figure;
  readonly cap?: Figure;
  readonly interpretations: readonly string[];
}

export interface Level {
  readonly id: string;
  readonly label: LocalText;
  readonly cap: Figure;
}
