import { expect, it } from "vitest";

import {
  cardSentences,
  workedSupports,
} from "../../../src/domain/policy/embeddable.ts";
import { policies } from "../../content/real-content.ts";

it("every sentence that states something has a card, and no heading has", () => {
  for (const policy of policies) {
    const ids = cardSentences(policy).map(({ id }) => id);
    expect(ids).toContain("m02-s2");
    expect(ids).not.toContain("m02-title");
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it("every support with an amount has a calculator of its own, and no other", () => {
  for (const policy of policies) {
    const ids = workedSupports(policy).map(({ benefit }) => benefit.id);
    const inKind = policy.measures
      .flatMap(({ benefits }) => benefits)
      .filter(({ kind }) => kind === "in-kind");
    expect(ids).toContain("m02-training");
    expect(inKind.length).toBeGreaterThan(0);
    for (const { id } of inKind) expect(ids).not.toContain(id);
  }
});
