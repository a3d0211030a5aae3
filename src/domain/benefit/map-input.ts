import type { RuleInput } from "./benefit-rule.ts";

/** The same input with the figure that it must lie within in another form. */
export function mapInput<From, To>(
  input: RuleInput<From>,
  change: (figure: From) => To,
): RuleInput<To> {
  if (input.kind === "choice") return input;
  const { within, ...typed } = input;
  return within
    ? { ...typed, within: { ...within, figure: change(within.figure) } }
    : typed;
}
