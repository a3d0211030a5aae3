// Shipped to the browser.
import { atMost, exactly, spanOf, ZERO } from "../formula/span.ts";
import { plain, type Evaluated } from "./evaluate.ts";
import { windowSteps } from "./explain.ts";
import type { EnteredInput } from "./read-inputs.ts";

/** What an input is as it was entered; nothing where it was not. */
export function valueOfInput({
  kind,
  value,
  window,
}: Partial<EnteredInput> = {}): Evaluated {
  const unit = !kind || kind === "choice" ? "number" : kind;
  if (window?.code !== "term") return plain(exactly(value ?? ZERO), unit);
  const { figure, from, to } = window;
  // The text gives no more than the term; it may be a shorter one.
  const span = value ? atMost(value) : spanOf(from ?? ZERO, to);
  return {
    ...plain(span, unit),
    hedge: value ? "at-most" : "between",
    steps: windowSteps(window),
    figures: [figure],
  };
}
