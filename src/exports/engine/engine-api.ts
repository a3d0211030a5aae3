/**
 * The calculators of this site as one ES module, in browsers and elsewhere.
 * A sum is what the official text allows, never a promise: show none without
 * its `bound`, its `discretion` and its `sentences`.
 *
 * Sums are plain decimal texts in yuan ("1250.5" is 1,250 yuan and 50 fen),
 * worked out exactly and rounded down once, to the fen. Other exact values are
 * decimals, or fractions ("50000000/3") where no decimal says them.
 */

/** The Chinese is official, the English is not. */
export type Words = Readonly<Record<"zh" | "en", string>>;

/** One record of a policy's benefits.json, whole and of the same release. */
export interface Benefit {
  readonly id: string;
  readonly name: Words;
  /** What the sentence commits to: "gives", "may-give", "supports" … */
  readonly force: string;
  /** What a ceiling is counted for; null where the text does not say. */
  readonly unitOfCap: Words | null;
  readonly conditions: readonly Condition[];
  /** Ids of the sentence that gives it, then of all that it rests on. */
  readonly sentences: readonly string[];
  /** As schema/benefits.schema.json describes it. */
  readonly calculation: object;
}

/** Words that ask for more than is entered, and what they leave open. */
export interface Condition {
  readonly sentence: string;
  readonly quote: Words;
  readonly note: Words | null;
}

/**
 * Something to enter, always as text. `money`: a sum in yuan, as people type
 * it: "24000000", "24m", "2400万". `months`, `years`, `count`: whole numbers.
 * `area`: square metres. `rate`: a share in percent. `exchange`: yuan for one
 * unit of a currency. `choice`: the id of one of `options`.
 */
export interface Input {
  /** The key in `Inputs`, and the parameter of the site's own addresses. */
  readonly id: string;
  readonly kind: "money" | Whole | "area" | "rate" | "exchange" | "choice";
  /** Null where the kind says enough: a rent, months. */
  readonly label: Words | null;
  /** Of a choice; the usual case has an empty id. */
  readonly options: readonly Pick<Input, "id" | "label">[];
  /** True of a term that may be left open: then all terms are meant. */
  readonly isOptional: boolean;
}

type Whole = "months" | "years" | "count";

/** By the ids of inputs; empty and absent are the same, others passed over. */
export type Inputs = Readonly<Record<string, string | null | undefined>>;

/** What a benefit comes to. Tell the six apart by `kind`. */
export type Outcome =
  Ceiling | Fixed | Choice | Undetermined | Ineligible | Invalid;

/** What stands beside every sum. */
export interface Explained extends Pick<
  Benefit,
  "force" | "unitOfCap" | "conditions" | "sentences"
> {
  /** Words by which a sentence leaves open whether, or to whom, it is given. */
  readonly discretion: readonly Discretion[];
  /** Ids of the readings of unclear words that it rests on. */
  readonly readings: readonly string[];
  /** How it was worked out, in order. */
  readonly steps: readonly Step[];
}

/** The most the text allows; the authority may give less, or nothing. */
export interface Ceiling extends Explained {
  readonly kind: "ceiling";
  /** "between" where the text names a least too. */
  readonly bound: "at-most" | "between";
  readonly atMostYuan: string;
  /** Null where the text names no least. */
  readonly atLeastYuan: string | null;
  /** What decides; "both" exactly where the share comes to the cap. */
  readonly limit: "rate" | "cap" | "both" | "none";
}

/** A sum that the text names without a hedge. */
export interface Fixed extends Explained {
  readonly kind: "fixed";
  readonly bound: "exact";
  readonly exactlyYuan: string;
}

/** One of the listed sums and nothing between; largest first. */
export interface Choice extends Explained {
  readonly kind: "choice";
  readonly bound: "one-of";
  readonly oneOfYuan: readonly string[];
}

/** The text leaves open how it is worked out: anything between the two. */
export interface Undetermined extends Explained {
  readonly kind: "undetermined";
  readonly bound: "open";
  readonly atLeastYuan: string;
  readonly atMostYuan: string;
  readonly reasons: readonly `${"rate" | "sum" | "term"}-not-stated`[];
}

/** What was entered lies outside of what the sentence allows. */
export interface Ineligible extends Pick<Explained, "steps"> {
  readonly kind: "ineligible";
  /** The sentence that excludes it. */
  readonly sentence: string;
}

/** What was entered cannot be used. Nothing is guessed, and nothing is NaN. */
export interface Invalid {
  readonly kind: "invalid";
  /** All of them, at most one an input. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly input: string;
  readonly problem: ProblemName;
  /** Of an ambiguous sum, largest first. */
  readonly readingsYuan: readonly string[];
}

/**
 * "not-text": a number, or anything else that is no text. "unknown-level": no
 * such choice of the input `level`. "no-amount": help in kind; its `input` is
 * "benefit". "zero": something is divided by it. "too-large": above 10^15 yuan.
 */
export type ProblemName =
  | "empty"
  | "not-text"
  | `unknown-${string}`
  | "no-amount"
  | "zero"
  | "negative"
  | "not-a-number"
  | "too-large"
  | "more-than-fen"
  | "ambiguous"
  | "foreign-currency"
  | "range"
  | "sum-to-work-out"
  | "several-numbers"
  | "too-many-months"
  | "not-an-area"
  | `not-whole-${"months" | "years"}`
  | `not-a-${"count" | "share" | "rate"}`;

/** "may": it need not be given. "on-merit": those given it are `chosen`. */
export interface Discretion {
  readonly kind: "may" | "on-merit";
  readonly quote: Words;
  readonly chosen: Words | null;
}

/** What a sentence says, or what is worked out with it. */
export type Step =
  | {
      readonly kind: "law";
      /** The part that it has: "rate", "cap", "amount", "sums", "term" … */
      readonly code: string;
      readonly sentence: string;
      /** Verbatim from the Chinese. */
      readonly quote: string;
      /** Ids of figures, as in figures.json. */
      readonly figures: readonly string[];
    }
  | {
      readonly kind: "arithmetic";
      /** Such as "share" or "above-cap". */
      readonly code: string;
      readonly values: Readonly<Record<string, Value>>;
    };

/** So much for each of `per`; rounded down where it `isAbout` so much. */
export interface Value {
  /** "yuan", "percent", "months", "count", "square-metres", "ratio" … */
  readonly unit: string;
  readonly value: string;
  readonly per: readonly string[];
  readonly isAbout: boolean;
}

/** From where on more of an input adds nothing. */
export interface BreakEven extends Pick<Value, "unit" | "value"> {
  readonly input: string;
  /** What the text then allows, at most. */
  readonly atMostYuan: string;
}

/** What there is to enter for a benefit, in order. */
export declare function inputsOf(benefit: Benefit): readonly Input[];

/**
 * What the text allows under a benefit.
 * @example assess(benefit, { amount: "24000000" })
 * @throws TypeError for what is no record of benefits.json, or no object of inputs
 */
export declare function assess(benefit: Benefit, inputs?: Inputs): Outcome;

/**
 * The least of an input from which more of it adds nothing, the others as
 * entered; null where more always adds, or the others cannot be used.
 * @throws TypeError as `assess`
 */
export declare function breakEven(
  benefit: Benefit,
  input: string,
  inputs?: Inputs,
): BreakEven | null;
