import { describe, expect, it } from "vitest";

import { policy, sentences } from "./real-content.ts";

describe("the finder", () => {
  it("asks at most seven questions", () => {
    expect(policy.finder.length).toBeLessThanOrEqual(7);
  });

  it.each(policy.finder)("asks $id with options, each once", ({ options }) => {
    const ids = options.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(policy.finder)(
    "asks $id so that some answer excludes something",
    ({ id, options }) => {
      const conditions = policy.measures
        .flatMap(({ finder }) => finder)
        .filter(({ asks }) => asks === id);
      for (const { any } of conditions)
        expect(any.length).toBeLessThan(options.length);
    },
  );

  it.each(policy.measures)("finds $id by what it supports", ({ finder }) => {
    expect(finder.map(({ asks }) => asks)).toContain("goal");
  });

  it("leads from every goal to a measure", () => {
    const goals = policy.finder.find(({ id }) => id === "goal")?.options ?? [];
    const found = new Set(
      policy.measures
        .flatMap(({ finder }) => finder)
        .flatMap(({ asks, any }) => (asks === "goal" ? any : [])),
    );
    expect(goals.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(
      [],
    );
  });

  it.each(policy.measures)(
    "shows for $id a sentence of its own that excludes",
    ({ id, finder }) => {
      const known = new Set(sentences.map((sentence) => sentence.id));
      for (const { sentence } of finder) {
        expect(known.has(sentence)).toBe(true);
        expect(sentence.startsWith(`${id}-`)).toBe(true);
      }
    },
  );
});
