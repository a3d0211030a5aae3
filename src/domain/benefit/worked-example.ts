import type { ExampleInputs } from "./benefit-inputs.ts";
import type { ExampleLimit } from "./limit.ts";

export interface WorkedExample {
  /** True for one that readers see; all are run as tests. */
  readonly show?: boolean;
  readonly given: ExampleInputs;
  readonly result: ExpectedResult;
}

/** Sums in yuan as decimal text (`6666666.66`). */
export type ExpectedResult =
  | {
      readonly kind: "ceiling";
      readonly yuan: string;
      readonly limit: ExampleLimit;
    }
  | { readonly kind: "fixed"; readonly yuan: string }
  | { readonly kind: "choice"; readonly yuan: readonly string[] }
  | { readonly kind: "ineligible"; readonly sentence: string }
  | {
      readonly kind: "undetermined";
      readonly atLeast: string;
      readonly atMost: string;
    }
  /** Help whose amount the text does not name. */
  | { readonly kind: "no-amount" };
