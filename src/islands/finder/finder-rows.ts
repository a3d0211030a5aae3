import type { Asked } from "../../domain/finder/choices-query.ts";
import {
  fitMeasure,
  type Choices,
  type FitRule,
} from "../../domain/finder/fit-measure.ts";

/** The rows that the choices leave, and those of them that name the chooser. */
export interface Found {
  readonly left: number;
  /** By option. */
  readonly named: Readonly<Record<string, number>>;
}

interface Row {
  readonly element: HTMLElement;
  readonly rule: FitRule;
  readonly names: readonly HTMLElement[];
}

/**
 * The rows of a list as something that shows what choices make of them, for
 * engines whose style sheet cannot, and counts.
 */
export function followRows(list: HTMLElement, questions: readonly Asked[]) {
  const ids = questions.map(({ id }) => id);
  const rows = [...list.querySelectorAll<HTMLElement>(".row")].map((element) =>
    readRow(element, questions),
  );
  return (choices: Choices): Found => {
    const named: Record<string, number> = {};
    let left = 0;
    for (const { element, rule, names } of rows) {
      const fit = fitMeasure(rule, choices, ids);
      if (fit.kind === "left-out") element.dataset["leftOut"] = fit.asks;
      else {
        delete element.dataset["leftOut"];
        left += 1;
      }
      const option = fit.kind === "named" ? fit.option : "";
      if (option) named[option] = (named[option] ?? 0) + 1;
      for (const name of names)
        name.classList.toggle("is-named", name.dataset["named"] === option);
    }
    return { left, named };
  };
}

function readRow(element: HTMLElement, questions: readonly Asked[]): Row {
  const names = [...element.querySelectorAll<HTMLElement>("[data-named]")];
  const fits = questions.flatMap(({ id, options }) => {
    const places = element.dataset[id]?.split(" ");
    if (!places) return [];
    return [[id, places.flatMap((place) => options[Number(place) - 1] ?? [])]];
  });
  return {
    element,
    rule: {
      fits: Object.fromEntries(fits) as FitRule["fits"],
      named: names.flatMap(({ dataset }) => dataset["named"] ?? []),
    },
    names,
  };
}
