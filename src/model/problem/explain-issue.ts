import type { z } from "zod";

import { allowedKeys } from "./allowed-keys.ts";
import { describeValue, quote } from "./describe-value.ts";
import { A_TEXT, expectedValue, type Issue } from "./expected-value.ts";
import { valueAt } from "./name-path.ts";
import { nearestForm } from "./nearest-form.ts";
import type { Finding } from "./problem.ts";

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

/** Each complaint of the form that was meant, or one that none fits. */
function explainUnion(
  issue: Issue & { code: "invalid_union" },
  data: unknown,
  schema: z.ZodType,
): readonly Explained[] {
  const nearest = nearestForm(issue, valueAt(data, issue.path));
  if (!nearest) return [explainValue(issue, data)];
  return nearest.flatMap((inner) =>
    explainIssue(
      { ...inner, path: [...issue.path, ...inner.path] },
      data,
      schema,
    ),
  );
}

function explainValue(issue: Issue, data: unknown): Explained {
  const { path } = issue;
  const value = valueAt(data, path);
  const expected = expectedValue(issue);
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
  if (isPlain && expectedValue(issue) === A_TEXT)
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
