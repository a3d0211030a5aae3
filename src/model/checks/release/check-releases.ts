import { isOlder } from "../../../domain/release/compare-versions.ts";
import { tellsOf } from "../../../domain/release/published-text.ts";
import type { ReleaseEntry } from "../../../domain/release/release.ts";
import { quote } from "../../problem/describe-value.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { currentTexts } from "../../release/current-texts.ts";
import { checkKnown, problemOf, type SharedCheck } from "../check.ts";

/** The newest release comes first, and every version is there once. */
export const checkReleaseOrder: SharedCheck = ({ releases }) =>
  releases.data.flatMap(({ version, date }, index) => {
    const newer = releases.data[index - 1];
    if (!newer) return [];
    return [
      ...(isOlder(version, newer.version)
        ? []
        : problemOf(releases, [index, "version"], {
            found: `${version} below ${newer.version}`,
            expected: "an older version than the one above",
            fix: "Put the releases in order, the newest first, each once.",
          })),
      ...(date <= newer.date
        ? []
        : problemOf(releases, [index, "date"], {
            found: `${date} below ${newer.date}`,
            expected: "no later day than that of the release above",
            fix: "Correct one of the two days.",
          })),
    ];
  });

/** An entry names what there is, or once was. */
export function checkReleaseEntries(
  { releases }: ReferenceDraft,
  policies: readonly PolicyDraft[],
): readonly Problem[] {
  return releases.data.flatMap(({ entries = [] }, release) =>
    entries.flatMap((entry, index) => {
      const path = [release, "entries", index];
      return checkEntry(releases, path, entry, policies);
    }),
  );
}

function checkEntry(
  releases: ReferenceDraft["releases"],
  path: Path,
  entry: ReleaseEntry,
  policies: readonly PolicyDraft[],
): readonly Problem[] {
  if (entry.kind === "site") return [];
  const policy = policies.find(({ id }) => id === entry.policy);
  if (!policy) {
    const known = policies.map(({ id }) => id);
    return checkKnown(releases, [...path, "policy"], entry.policy, known, {
      expected: "the id of a policy",
      fix: "Correct the id.",
    });
  }
  const texts = [...policy.register, ...currentTexts(policy)];
  return entry.ids.flatMap((id, at) => {
    const one = { ...entry, ids: [id] };
    if (texts.some((text) => tellsOf(one, policy.id, text))) return [];
    return problemOf(releases, [...path, "ids", at], {
      found: quote(id),
      expected: `the id of a ${entry.kind} of ${policy.id}, or of what it stands in`,
      fix: "Correct the id, or the kind.",
    });
  });
}
