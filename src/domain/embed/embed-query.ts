// Shipped to the browser.
import {
  firstValue,
  readOwn,
  saidQuery,
  type Parameter,
} from "../benefit/address-query.ts";

export const EMBED_PARAMETERS = ["of", "in", "lang", "theme"] as const;
export type EmbedParameter = (typeof EMBED_PARAMETERS)[number];

/** A value for each parameter: what is framed, its wording, its text, its colours. */
export type EmbedValues = Readonly<Record<EmbedParameter, string>>;

/** The values as far as they are offered, and the parameters that ask for more. */
export interface AskedEmbed {
  readonly values: EmbedValues;
  readonly strange: readonly Parameter[];
}

/**
 * Reads an address; capitals in it are no matter, and a part may be named
 * without its policy.
 * @param offered the values of each parameter that there are
 * @param usual what is shown where the address asks for nothing
 */
export function readEmbedQuery(
  query: string,
  offered: Readonly<Record<EmbedParameter, readonly string[]>>,
  usual: EmbedValues,
): AskedEmbed {
  const own = readOwn(query, EMBED_PARAMETERS);
  const values: Record<EmbedParameter, string> = { ...usual };
  const strange: Parameter[] = [];
  for (const name of EMBED_PARAMETERS) {
    const said = firstValue(own, name);
    const asked = said.trim().toLowerCase();
    if (!asked) continue;
    const found = offered[name].find(
      (value) => value === asked || value.endsWith(`/${asked}`),
    );
    if (found === undefined) strange.push([name, said]);
    else values[name] = found;
  }
  return { values, strange };
}

/** The address of values, with its `?`; what is usual needs no word. */
export function embedQuery(values: EmbedValues, usual: EmbedValues): string {
  const other = (name: EmbedParameter) =>
    values[name] === usual[name] ? "" : values[name];
  return saidQuery(EMBED_PARAMETERS, {
    of: other("of"),
    in: other("in"),
    lang: other("lang"),
    theme: other("theme"),
  });
}
