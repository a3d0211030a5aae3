import { readFileSync } from "node:fs";
import { join } from "node:path";

import { POLICY, ROOT } from "../../break-content.ts";

/** A measure with one benefit, an award of at most 1000万元. */
export const FILE = `${POLICY}/measures/m08-first-version-software.yaml`;

const AWARD = /kind: award([\s\S]*?)cap: m08-s2\.cap/;
const [award = "", between = ""] =
  AWARD.exec(readFileSync(join(ROOT, FILE), "utf8")) ?? [];

/** The measure's award written as a formula of its own. */
export const written = (gives: string, inputs = "{}") => ({
  file: FILE,
  from: award,
  to: `kind: formula${between}inputs: ${inputs}\n    gives: ${gives}`,
});
