import type { Discretion } from "../figure/figure.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Fen, MoneyProblem, Refused } from "../number/money.ts";
import type { Combination } from "../policy/stacking-rule.ts";
import type { InputProblem, Result } from "../benefit/result.ts";
import type { PriorQuestion } from "./prior-questions.ts";
import type { OpenPoint } from "../benefit/benefit.ts";

/** The questions about a plan as a whole, named as in its address. */
export type PlanQuestion =
  "outside" | "audited" | "same-kind" | "elsewhere" | PriorQuestion;
export type PlanField = "item" | PlanQuestion;

/** Something entered in a plan that cannot be used, and why. */
export type PlanProblem =
  | (Omit<Refused<MoneyProblem | "unknown-answer">, "ok"> & {
      readonly field: PlanField;
    })
  /** In the item at this place, counted from 0. */
  | (Omit<InputProblem, "field" | "problem"> & {
      readonly item: number;
      readonly field: InputProblem["field"];
      readonly problem: InputProblem["problem"] | "unknown-answer";
    });

/** The points about a plan that the text leaves undecided. */
export type PlanOpenPoint =
  | OpenPoint
  /** The text does not say if the policy's own measures combine for one project. */
  | "own-measures"
  /** One of them counts: the text does not say which. */
  | "own-once"
  /** Not known: other support, or which of the two is lost. */
  | "same-kind"
  /** Not known: other support, or whether the two go together. */
  | "beside-undetermined"
  /** Not known: other support, or which of the two is higher. */
  | "beside-highest"
  /** Not known: the support that brings a limit into play. */
  | "outside-money"
  /** Not known: the sum that is the limit. */
  | "limit";

/** The conclusions from items and rules, each with the values that fill its wording. */
export type PlanCode =
  /** One item stands alone. */
  | "one-item"
  /** Several: `high`, or where not all is had for certain from `low` on. */
  | `items-${Combination}`
  /** Entries that add up to `sum` share one cap: at most `high`. */
  | "shared-cap"
  /** No such other support. */
  | "no-same-kind"
  /** Whatever there is elsewhere, nothing is lost. */
  | "beside-sum"
  /** There is such support, or may be: this may be the one that is lost. */
  | `beside-${Exclude<Combination, "sum">}-${"yes" | "unknown"}`
  /** What is had elsewhere, `elsewhere`, is no more than this. */
  | "higher-here"
  /** It is more than this, which is then lost. */
  | "higher-there"
  /** The answers differ: what they leave for certain is `low`. */
  | "beside-rest"
  /** No part of the year's total is named for one project. */
  | "no-share-named"
  /** Nothing brings the limit into play. */
  | "no-outside-money"
  /** `audited` less `prior` leaves `room`, never below nothing. */
  | "room-left"
  /** As `room-left`, where nothing was given before. */
  | "room-whole"
  /** As `room-left`, where it is not known whether the rule applies. */
  | "room-perhaps"
  | "room-whole-perhaps"
  /** Not known whether it applies, nor the limit. */
  | "room-unknown-unknown"
  /** It applies, and the limit is not known. */
  | "room-unknown-yes";

/** A rule in the words of its sentence, or a conclusion from it. */
export type PlanStep =
  | {
      readonly kind: "law";
      /** Of a rule its id, else `unit-of-cap`. */
      readonly code: string;
      readonly sentence: string;
      readonly quote: string;
      /** The words by which a cap is for one recipient, or given once. */
      readonly unit?: LocalText;
    }
  | {
      readonly kind: "arithmetic";
      readonly code: PlanCode;
      readonly values: Readonly<Record<string, Fen>>;
      /** The places of the items that it is about, where not about all. */
      readonly items?: readonly number[];
    };

interface Planned {
  /** Each item by itself, in the order given. */
  readonly items: readonly Result[];
  readonly steps: readonly PlanStep[];
  /** All readings that act, each once. */
  readonly interpretations: readonly string[];
  /** The discretion that all items have in common. */
  readonly discretion: readonly Discretion[];
  /** The listed sums that remain possible, if one of a list is given. */
  readonly fens?: readonly Fen[];
}

/** `kind` as of the one item, or `ceiling` where a rule lowers it. */
export interface DecidedPlan extends Planned {
  readonly kind: "ceiling" | "fixed" | "choice";
  /** The most; of listed sums the largest. */
  readonly fen: Fen;
  /** The least, where the text names a range (a rent-free term). */
  readonly low?: Fen;
}

export interface OpenPlan extends Planned {
  readonly kind: "undetermined";
  readonly atLeast: Fen;
  readonly atMost: Fen;
  readonly reasons: readonly PlanOpenPoint[];
}

export interface IneligiblePlan {
  readonly kind: "ineligible";
  readonly items: readonly Result[];
}

export interface InvalidPlan {
  readonly kind: "invalid";
  readonly items: readonly Result[];
  readonly problems: readonly PlanProblem[];
}

export type PlanResult = DecidedPlan | OpenPlan | IneligiblePlan | InvalidPlan;
