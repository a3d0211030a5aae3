import { createHash } from "node:crypto";

import { exampleText, sourceOf } from "./example-text.ts";
import { measureTemplate } from "./measure-template.ts";
import { policyTemplate } from "./policy-template.ts";
import type { Scaffold } from "./scaffold.ts";

/** The id of the first measure of any policy. */
const FIRST = `m${String(1).padStart(2, "0")}`;

/**
 * The files of a new policy, by their path in its folder: a text of six
 * lines with one measure, which keeps every rule and waits to be replaced.
 */
export function scaffoldPolicy(
  scaffold: Scaffold,
): ReadonlyMap<string, string> {
  const text = exampleText(scaffold);
  const source = sourceOf(text);
  const sha256 = createHash("sha256").update(source).digest("hex");
  return new Map([
    ["source.zh.txt", source],
    ["policy.yaml", policyTemplate(scaffold, text, sha256)],
    [
      `measures/${FIRST}-first-measure.yaml`,
      measureTemplate(scaffold, text, FIRST),
    ],
  ]);
}
