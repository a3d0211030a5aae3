import { type z } from "zod";

import { allowedKeys } from "./allowed-keys.ts";
import { describeValue, quote } from "./describe-value.ts";
import { childOf, valueAt } from "./name-path.ts";
import type { Finding } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Steps = readonly PropertyKey[];

export interface Explained extends Finding {
  readonly path: Steps;
}

/** One problem for each wrong value that a schema complains of. */
export function explainIssue(
  issue: Issue,
  data: unknown,
  schema: z.ZodType,
): readonly Explained[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, issue.path, data, schema));
    case "invalid_union":
      return explainUnion(issue, data, schema);
    default:
      return [explainValue(issue, data)];
  }
}

function unknownKey(
  key: string,
  path: Steps,
  data: unknown,
  schema: z.ZodType,
): Explained {
  const known = allowedKeys(schema, valueAt(data, path), path, data);
  return {
    path: [...path, key],
    found: `the key ${quote(key)}`,
    expected: `one of the keys ${known.join(", ")}`,
    fix: "Correct the spelling of the key, or remove it.",
  };
}

/** The complaints of the form the writer most likely meant. */
function explainUnion(
  issue: Issue & { code: "invalid_union" },
  data: unknown,
  schema: z.ZodType,
): readonly Explained[] {
  const forms = [...issue.errors].sort((a, b) => distance(a) - distance(b));
  const [nearest] = forms;
  const isNone =
    !nearest ||
    distance(nearest) >= FAR ||
    (hasOwnWords(issue) && sharesNoKey(nearest, valueAt(data, issue.path)));
  if (isNone) return [explainValue(issue, data)];
  return nearest.flatMap((inner) =>
    explainIssue(
      { ...inner, path: [...issue.path, ...inner.path] },
      data,
      schema,
    ),
  );
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

function explainValue(issue: Issue, data: unknown): Explained {
  const { path } = issue;
  const value = valueAt(data, path);
  const expected = expectation(issue);
  if (issue.code === "invalid_key")
    return {
      path,
      found: `the key ${quote(String(path.at(-1)))}`,
      expected,
      fix: "Rename the key.",
    };
  return {
    path,
    found: describeValue(value),
    expected,
    fix: fixFor(issue, value),
  };
}

function fixFor(issue: Issue, value: unknown): string {
  const key = String(issue.path.at(-1) ?? "");
  if (isEmptyFile(issue, value))
    return "Fill the file, or bring it back from the repository.";
  if (value === undefined) return `Add ${quote(key)} here.`;
  if (typeof value === "string" && wantsNumber(issue) && /^\d+$/.test(value))
    return `Take the value out of its quotes: ${value}.`;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  if (isPlain && expectation(issue) === TYPES.string)
    return `Put the value in quotes: "${String(value)}".`;
  return "Correct the value.";
}

function isEmptyFile({ path }: Issue, value: unknown): boolean {
  return path.length === 0 && value === null;
}

function wantsNumber(issue: Issue): boolean {
  if (issue.code !== "invalid_type") return false;
  return issue.expected === "number" || issue.expected === "int";
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number, without quotes",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

/** The schema's own words, if it has some. */
function expectation(issue: Issue): string {
  if (issue.code === "invalid_key")
    return issue.issues[0]?.message ?? "another key";
  const kinds = childOf(issue, "options");
  if (Array.isArray(kinds)) return `one of ${kinds.join(", ")}`;
  if (hasOwnWords(issue)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `at least ${String(issue.minimum)}`;
    default:
      return "a value of another form";
  }
}

function hasOwnWords(issue: Issue): boolean {
  return !/^(?:Invalid|Too |Unrecognized)/.test(issue.message);
}
