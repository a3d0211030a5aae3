import { describe, expect, it } from "vitest";

import { policy, shared } from "./real-content.ts";

const byPage = new Map(shared.aliases.map((entry) => [entry.of, entry]));

describe("words to be found by", () => {
  it.each(policy.measures)("lead to $id in both languages", ({ id }) => {
    const entry = byPage.get(`${policy.id}/${id}`);
    expect(entry?.zh.length).toBeGreaterThan(0);
    expect(entry?.en.length).toBeGreaterThan(0);
  });

  it("lead to the supplementary provisions", () => {
    expect(byPage.has(`${policy.id}/sup`)).toBe(true);
  });

  it.each(shared.aliases)("stand once each for $of", ({ zh, en }) => {
    const words = [...zh, ...en];
    expect(new Set(words).size).toBe(words.length);
  });
});
