// Shipped to the browser.
import { MEASURE_ID, SENTENCE_ID, whole } from "../ids.ts";
import { isOlder } from "./compare-versions.ts";

/** The newest release that changed a text, or what it stands in, by its id. */
export type LatestChanges = Readonly<Record<string, string>>;

/** The id of what is said of a policy as a whole. */
export const WHOLE = "policy";

/** What an address leads to. */
export interface Reached {
  readonly policy: string;
  /** The page's folder below the policy: `m99`, `text`; none for its front. */
  readonly page: string;
  /** What it names: by its fragment, or as what is to be cited. */
  readonly ids: readonly string[];
}

/**
 * The release that changed what an address leads to after the release that the
 * address carries: the sentence that it names, else the measure or part that it
 * names or is of, else anything of the policy.
 */
export function changedSince(
  changes: Readonly<Record<string, LatestChanges>>,
  { policy, page, ids }: Reached,
  release: string,
): string | undefined {
  const latest = changes[policy] ?? {};
  const sentence = ids.find((id) => SENTENCE.test(id));
  const part = [...ids, page].find((id) => UNIT.test(id));
  const change = latest[sentence ?? part ?? WHOLE];
  return change && isOlder(release, change) ? change : undefined;
}

const SENTENCE = whole(SENTENCE_ID);
/** What a page of its own is made of. */
const UNIT = whole(`${MEASURE_ID}|sup`);
