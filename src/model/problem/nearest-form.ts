import { hasOwnWords, type Issue } from "./expected-value.ts";

type UnionIssue = Issue & { code: "invalid_union" };

/**
 * The complaints of the form the writer most likely meant, where one of a
 * union's forms is near enough.
 * @param value that stands in place of any of the forms
 */
export function nearestForm(
  issue: UnionIssue,
  value: unknown,
): readonly Issue[] | undefined {
  const forms = [...issue.errors].sort((a, b) => distance(a) - distance(b));
  const [nearest] = forms;
  if (!nearest || distance(nearest) >= FAR) return undefined;
  if (hasOwnWords(issue) && sharesNoKey(nearest, value)) return undefined;
  return nearest;
}

/** True of a map that has not one key of a form. */
function sharesNoKey(issues: readonly Issue[], value: unknown): boolean {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys
      : [],
  );
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((key) => unknown.includes(key))
  );
}

/** A form of another type altogether. */
const FAR = 1000;

function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code !== "unrecognized_keys")
      return sum + FAR;
    return sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1);
  }, 0);
}
