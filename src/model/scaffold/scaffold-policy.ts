import { createHash } from "node:crypto";

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
  const source = `${sourceLines(scaffold.office.zh).join("\n")}\n`;
  const sha256 = createHash("sha256").update(source).digest("hex");
  return new Map([
    ["source.zh.txt", source],
    ["policy.yaml", policyTemplate(scaffold, sha256)],
    [`measures/${FIRST}-first-measure.yaml`, measureTemplate(scaffold, FIRST)],
  ]);
}

function sourceLines(office: string): readonly string[] {
  return [
    "示例文件",
    "本文件只用来说明写法。",
    "一、示例章",
    `(一)示例条。这里写第一句。(责任单位:${office})`,
    "二、附则",
    "本文件自2025年1月1日起施行。",
  ];
}
