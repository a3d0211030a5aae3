import type { z } from "zod";

import { childOf } from "./name-path.ts";

/** A complaint of a schema about one value. */
export type Issue = z.core.$ZodIssue;

/** How it is said that a text is expected. */
export const A_TEXT = "a text";

/** The types of a schema in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: A_TEXT,
  number: "a number, without quotes",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

/** What a schema asks for, in its own words if it has some. */
export function expectedValue(issue: Issue): string {
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

/** True where a schema says itself what is wrong. */
export function hasOwnWords(issue: Issue): boolean {
  return !/^(?:Invalid|Too |Unrecognized)/.test(issue.message);
}
