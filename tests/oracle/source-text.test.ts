import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

import { policy, ROOT, sentences } from "../content/real-content.ts";

const source = await readFile(
  join(ROOT, "content/policies", policy.id, "source.zh.txt"),
);

it("the source is the text as received, known by its hash", () => {
  const sha256 = createHash("sha256").update(source).digest("hex");
  expect(sha256).toBe(
    "cd3d06504f65ef031cd4ece9f17906e42d0680755f8781b568abd19537e3d2e3",
  );
  expect(policy.source.sha256).toBe(sha256);
});

it("the sentences, joined, are the source byte for byte", () => {
  const joined = sentences
    .map(({ zh, startsParagraph }) => (startsParagraph ? `\n${zh}` : zh))
    .join("");
  expect(`${joined.slice(1)}\n`).toBe(source.toString("utf8"));
});

it.each(sentences)("$id is one sentence, cut at 。 alone", ({ role, zh }) => {
  const inner = zh.slice(0, -1);
  expect(inner).not.toContain("。");
  // The salutation and the title have no stop at all.
  if (role === "body" && !zh.endsWith(":"))
    expect(zh.endsWith("。")).toBe(true);
});
