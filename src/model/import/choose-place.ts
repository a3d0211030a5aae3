import { parseDocument } from "yaml";

import { isLeft } from "../left/left-mark.ts";
import type { Files } from "./import-policy.ts";
import { POLICY_FILE } from "./plan-merges.ts";

/**
 * The place whose policy a text is: the one that was chosen, else the one that
 * was entered, else the only one that the site has. Undefined where none is.
 * @param places the ids of the site's places
 * @throws Error where the site has no place of the id that was chosen
 */
export function choosePlace(
  chosen: string | undefined,
  entered: Files,
  places: readonly string[],
): string | undefined {
  if (chosen !== undefined && !places.includes(chosen))
    throw new Error(
      `No jurisdiction ${chosen}: content/site.yaml has ${places.join(", ")}. Add it there first.`,
    );
  const before = parseDocument(entered.get(POLICY_FILE) ?? "", {
    prettyErrors: false,
  }).get("jurisdiction");
  const kept =
    typeof before === "string" && !isLeft(before) ? before : undefined;
  const [only, ...others] = places;
  return chosen ?? kept ?? (others.length === 0 ? only : undefined);
}
