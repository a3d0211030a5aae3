import type { FieldProblem, Result } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";

/**
 * Names each problem beside its field, and takes the settled ones away. What
 * the address asks of a field that the form has not is named below the form.
 */
export function showProblems(
  section: Element,
  result: Result,
  { problems }: CalculatorData,
): void {
  const found = result.kind === "invalid" ? result.problems : [];
  const places = [
    ...section.querySelectorAll<HTMLElement>(
      "[data-of]:not([hidden]) [data-problem], [data-problem=benefit]",
    ),
  ];
  const names = places.map(({ dataset }) => dataset["problem"]);
  for (const place of places) {
    const own = place.dataset["problem"];
    const problem = found.find(
      ({ field }) =>
        field === own || (own === "benefit" && !names.includes(field)),
    )?.problem;
    const name =
      own === "months" ? (OF_MONTHS[problem ?? ""] ?? problem) : problem;
    // An empty field is no mistake while nobody has typed.
    const words = (name !== "empty" && problems[name ?? ""]) || "";
    place.textContent = words;
    place.parentElement
      ?.querySelector(":scope > input")
      ?.setAttribute("aria-invalid", String(words !== ""));
  }
}

/** Months are no amount: what is wrong with them is said in words of theirs. */
const OF_MONTHS: Readonly<Record<string, FieldProblem>> = {
  negative: "not-whole-months",
  "not-a-number": "not-whole-months",
};
