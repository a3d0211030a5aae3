import type { Result } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";

/** Names each problem beside its field, and takes the settled ones away. */
export function showProblems(
  section: Element,
  result: Result,
  { problems }: CalculatorData,
): void {
  const found = result.kind === "invalid" ? result.problems : [];
  for (const place of section.querySelectorAll<HTMLElement>("[data-problem]")) {
    const problem = found.find(
      ({ field }) => field === place.dataset["problem"],
    )?.problem;
    // An empty field is no mistake while nobody has typed.
    const words = problem && problem !== "empty" ? problems[problem] : "";
    place.textContent = words ?? "";
    place.parentElement
      ?.querySelector("input")
      ?.setAttribute("aria-invalid", String(Boolean(words)));
  }
}
