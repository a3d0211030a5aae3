import type { Fen } from "../../domain/number/money.ts";

export interface Answer {
  /** For the attributes of the `<output>`. */
  readonly data: AnswerData;
  /** The words of the bound, the sums, and a remark. */
  readonly hedge: string;
  readonly sums: string;
  readonly remark: string;
  /** What decided, and what is left to pay; "" where there is no result. */
  readonly verdict: string;
  /** The sums, each said in another way. */
  readonly sumsIn: (say: (sum: Fen) => string) => string;
  /** The parts of the sum, in words, where it is drawn in parts. */
  readonly parts?: readonly string[];
  /** Why it is undetermined, where several supports are put together. */
  readonly open?: readonly string[];
  readonly given: readonly Pair[];
  readonly steps: readonly Line[];
  /** The place of the step that decided. Without it none stands before others. */
  readonly decides?: number;
  /** The readings that the site takes for it. */
  readonly readings: readonly Line[];
  readonly problems: readonly Problem[];
}

export type Pair = readonly [label: string, value: string];

/** As they stand in `data-` attributes; what is undefined has none. */
export interface AnswerData {
  readonly kind?: string | undefined;
  readonly fen?: Fen | undefined;
  readonly "fen-low"?: Fen | undefined;
  readonly limit?: string | undefined;
  readonly interpretation?: string | undefined;
}

export interface Line {
  readonly text: string;
  /** The sentence that it rests on: what it is called, and where it stands. */
  readonly source?: { readonly name: string; readonly href: string };
  readonly quote?: string;
}

export interface Problem {
  /** The field beside which it is named. */
  readonly field: string;
  readonly label: string;
  readonly said: string;
}
