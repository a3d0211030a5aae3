import { findAmounts } from "../query/read-amounts.ts";
import { foldText } from "../text/fold-text.ts";
import { searchTokens } from "../text/search-tokens.ts";
import { tellingRuns } from "../text/telling-runs.ts";
import { askedTokens } from "./name-tokens.ts";
import { keyOf, type Name } from "./needed-names.ts";

/**
 * The names of a question that the search must be told: not those of which
 * shorter ones have every word that tells something, one of them a word that
 * the texts lack.
 * @param isNew whether the texts lack a name
 */
export function neededAsked(
  names: readonly string[],
  isNew: (name: Name) => boolean,
): readonly Name[] {
  const all = names.map((name) => {
    const folded = foldText(name);
    const tokens = searchTokens(folded);
    const runs = tellingRuns(folded, tokens, findAmounts(folded));
    return {
      keys: askedTokens(folded, tokens).map(({ key }) => key),
      telling: runs.flat().map(({ key }) => key),
    };
  });
  return all
    .filter(({ keys, telling }) => {
      const shorter = all
        .map((other) => other.keys)
        .filter((other) => other.length < keys.length && stands(other, keys));
      const held = new Set(shorter.flat());
      return !(telling.every((key) => held.has(key)) && shorter.some(isNew));
    })
    .map(({ keys }) => keys);
}

/** True if a name stands within a longer one, and is long enough to be found. */
function stands(name: Name, longer: Name): boolean {
  return (
    keyOf(name).length > 1 &&
    ` ${longer.join(" ")} `.includes(` ${name.join(" ")} `)
  );
}
