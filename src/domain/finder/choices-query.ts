// Shipped to the browser.
import { firstValue, readOwn } from "../benefit/address-query.ts";
import type { Choices } from "./fit-measure.ts";

export interface Asked {
  readonly id: string;
  readonly options: readonly string[];
}

export interface ReadChoices {
  readonly choices: Choices;
  /** Values in an address that are no options. */
  readonly unknown: Choices;
}

/**
 * The choices that an address holds: of a parameter given twice the first.
 * @param query from its `?` on, or empty
 */
export function readChoices(
  query: string,
  questions: readonly Asked[],
): ReadChoices {
  const parameters = readOwn(
    query,
    questions.map(({ id }) => id),
  );
  const given = questions
    .map(({ id, options }) => ({
      id,
      options,
      value: firstValue(parameters, id),
    }))
    .filter(({ value }) => value !== "");
  const which = (isOption: boolean): Choices =>
    Object.fromEntries(
      given
        .filter(({ options, value }) => options.includes(value) === isOption)
        .map(({ id, value }) => [id, value]),
    );
  return { choices: which(true), unknown: which(false) };
}

/**
 * Choices as the query of an address, in the order of the questions.
 * @example writeChoices({ am: "lab" }, ["am", "want"]) // "?am=lab"
 */
export function writeChoices(
  choices: Choices,
  questions: readonly string[],
): string {
  const parameters = questions.flatMap((id) => {
    const value = choices[id];
    return value === undefined ? [] : [`${id}=${encodeURIComponent(value)}`];
  });
  return parameters.length > 0 ? `?${parameters.join("&")}` : "";
}
