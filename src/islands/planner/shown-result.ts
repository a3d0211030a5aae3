import type { Fen } from "../../domain/number/money.ts";

/** Which of the page's two calculators: one benefit, or a plan of several. */
export type Mode = "one" | "plan";

/** A result on the page, as far as it can be said again in another currency. */
export interface ShownResult {
  /** The words of its bound. */
  readonly hedge: string;
  /** Its sums, each said in one's own way. */
  readonly sums: (say: (sum: Fen) => string) => string;
  readonly most: Fen;
  readonly least?: Fen | undefined;
}
