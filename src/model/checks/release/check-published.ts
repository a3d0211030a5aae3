import { isOlder } from "../../../domain/release/compare-versions.ts";
import {
  kindOf,
  type PublishedText,
  TAKEN_OUT,
  tellsOf,
} from "../../../domain/release/published-text.ts";
import type { Release } from "../../../domain/release/release.ts";
import type { Finding, Problem } from "../../problem/problem.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import { wholeFile } from "../../read/text-file.ts";
import { REGISTER } from "../../release/read-register.ts";
import { type Unrecorded, unrecorded } from "../../release/to-record.ts";
import { type PolicyCheck, problemOf } from "../check.ts";

/** What was published changes only with a release that says what and why. */
export const checkPublished: PolicyCheck = (policy, { releases }) => {
  const { register } = policy;
  const published = register.at(-1)?.release;
  if (published === undefined) return [];
  const [newest] = releases.data;
  const known = new Set(register.map(({ part }) => part));
  return unrecorded(policy)
    .filter((each) => isOfKnownPart(each, known))
    .filter((each) => !isTold(each, policy.id, published, newest))
    .flatMap((each) => untold(policy, each, published));
};

/** A language that is new to the site has published nothing yet. */
function isOfKnownPart({ now }: Unrecorded, known: ReadonlySet<string>) {
  return !now || known.has(now.part);
}

function isTold(
  { now, before }: Unrecorded,
  policy: string,
  published: string,
  newest: Release | undefined,
): boolean {
  const text = now ?? before;
  if (!newest || !text || !isOlder(published, newest.version)) return false;
  const { entries = [] } = newest;
  return entries.some((entry) => tellsOf(entry, policy, text));
}

function untold(
  policy: PolicyDraft,
  change: Unrecorded,
  published: string,
): readonly Problem[] {
  const { now, before } = change;
  const text = now ?? before;
  if (!text) return [];
  const finding: Finding = {
    ...differenceOf(change, nameOf(text)),
    fix: `Bring back what was published, or add to releases.yaml a release after ${published} with an entry "kind: ${kindOf(text)}, policy: ${policy.id}, ids: [${text.id}]" that says what and why; with that release run \`npm run published\`.`,
  };
  if (now) return problemOf(now.draft, now.path, finding);
  const file = `${policy.folder}/${REGISTER}`;
  return [{ ...wholeFile(file, finding), field: text.id }];
}

function differenceOf(
  { now, before }: Unrecorded,
  name: string,
): Pick<Finding, "found" | "expected"> {
  const known = before?.hash === TAKEN_OUT ? undefined : before;
  const expected = "an entry that tells of it";
  if (!known) return { found: `the ${name}, which is new`, expected };
  const published = `that of release ${known.release} (${known.hash})`;
  return {
    found: now ? `the ${name}, changed (${now.hash})` : `no ${name}`,
    expected: `${published}, or ${expected}`,
  };
}

/** @example "translation.en of m99-s2" */
function nameOf({ id, part }: Pick<PublishedText, "id" | "part">): string {
  return `${part} of ${id}`;
}
