import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { policyText } from "../../src/exports/policy-texts.ts";
import { sha256 } from "../../src/exports/sha-256.ts";
import { policy, ROOT, sentences } from "../content/real-content.ts";

const folder = join(ROOT, "content/policies", policy.id);
const source = readFileSync(join(folder, "source.zh.txt"), "utf8");

describe("the text as a file", () => {
  it("is in Chinese what was received, byte for byte", () => {
    expect(policyText(policy, "zh")).toBe(source);
  });

  it("ends as the source does where no line end was received", () => {
    const bare = source.replace(/\n$/, "");
    const received = { ...policy.source, sha256: sha256(bare) };
    expect(policyText({ ...policy, source: received }, "zh")).toBe(bare);
  });

  it("has in English a line for each of the source, all sentences in order", () => {
    const text = policyText(policy, "en");
    expect(text.split("\n")).toHaveLength(source.split("\n").length);
    expect(text.replaceAll("\n", " ")).toBe(
      sentences.map(({ en }) => `${en} `).join(""),
    );
  });
});
