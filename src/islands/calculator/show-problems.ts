import type { Result } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { nameSums } from "./name-sums.ts";

/**
 * Names each problem beside its field, and takes the settled ones away. What
 * the address asks of a field that the form has not is named below the form.
 */
export function showProblems(
  section: Element,
  result: Result,
  data: CalculatorData,
): void {
  const { problems, words } = data;
  const found = result.kind === "invalid" ? result.problems : [];
  const places = [
    ...section.querySelectorAll<HTMLElement>(
      "[data-of]:not([hidden]) [data-problem], [data-problem=benefit]",
    ),
  ];
  const isPlaced = (field: string) =>
    places.some(({ dataset }) => dataset["problem"] === field);
  for (const place of places) {
    const own = place.dataset["problem"] ?? "";
    const { problem = "", readings } =
      found.find(({ field }) =>
        isPlaced(field) ? field === own : own === "benefit",
      ) ?? {};
    // Months are no amount; of an empty field is said what it is there for.
    const said =
      problems[`${own}-${problem}`] ??
      problems[problem] ??
      words[problem] ??
      "";
    place.textContent = nameSums(said, data, readings);
    // Not a choice: what is wrong there is said of the whole group.
    place
      .closest(".field")
      ?.querySelector("input:not([type]), select")
      ?.setAttribute("aria-invalid", String(said !== ""));
  }
}
