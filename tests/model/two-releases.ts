import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Content } from "../../src/domain/policy/content.ts";
import { formatProblem } from "../../src/model/problem/format-problem.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { translationHash } from "../../src/model/translation/translation-hash.ts";
import {
  inCopy,
  POLICY,
  POLICY_FILE,
  ROOT,
  VOUCHERS,
} from "./break-content.ts";

/** A sentence that the newer release has otherwise. */
export const CHANGED = "m02-s1";
export const NEWER = "1.1.0";

const BEFORE = "每年发放最高5亿元“训力券”,降低人工智能模型研发和训练成本。";
/** As long as before: where a text was cut out of its page is on record. */
const AFTER = BEFORE.replace("研发和训练", "训练和研发");
const REGISTER = `${POLICY}/published.lock`;
const SOURCE = `${POLICY}/source.zh.txt`;

/** The first digits of the sentence as the first release has it. */
export const OLD_DIGITS = translationHash(BEFORE).slice(0, 8);

const RELEASE = `- version: ${NEWER}
  date: 2027-01-10
  changes: { zh: 更正一句。, en: One sentence put right. }
  entries:
    - kind: sentence
      policy: sz-ai-2024
      ids: [${CHANGED}]
      date: 2027-01-09
      what: { zh: 两个词对调。, en: "Two words change places: <1 & 2>." }
      why: { zh: 转载时次序有误。, en: The reprint had them the other way round. }
    - kind: summary
      policy: sz-ai-2024
      ids: [m04, c1, sup, policy]
      what: { zh: 试例。, en: An example. }
      why: { zh: 试例。, en: An example. }
    - kind: site
      what: { zh: 新增一页。, en: A page is new. }
      why: { zh: 便于查看。, en: To see what changed. }
- version`;

/** Makes the content below `root` that of a second release. */
export async function writeTwoReleases(root: string): Promise<void> {
  const edit = async (file: string, ...pairs: [string, string][]) => {
    let text = await readFile(join(root, file), "utf8");
    for (const [from, to] of pairs) {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      text = text.replace(from, to);
    }
    await writeFile(join(root, file), text);
    return text;
  };
  await copyFile(join(ROOT, REGISTER), join(root, REGISTER));
  const before = await readFile(join(root, SOURCE));
  const after = await edit(SOURCE, [BEFORE, AFTER]);
  const [old, now] = [before, after].map((text) =>
    createHash("sha256").update(text).digest("hex"),
  );
  await edit(POLICY_FILE, [old ?? "", now ?? ""]);
  await edit(
    VOUCHERS,
    [BEFORE, AFTER],
    [translationHash(BEFORE), translationHash(AFTER)],
  );
  await edit("content/releases.yaml", ["- version", RELEASE]);
}

export async function readTwoReleases(): Promise<Content> {
  const read = await inCopy(async (root) => {
    await writeTwoReleases(root);
    return readContent(root);
  });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n\n"));
  return read.content;
}
