import { expect, it } from "vitest";

import { lastDays } from "../../src/domain/term/term.ts";
import { policy } from "./real-content.ts";

it("the policy applies from 18 December 2024 for two years, counted in Shenzhen", () => {
  expect(policy.term).toEqual({
    from: "2024-12-18",
    end: { kind: "length", months: 24 },
    sentence: "sup-s5",
    timeZone: "Asia/Shanghai",
    note: {
      zh: expect.stringContaining("不是申请截止日") as string,
      en: expect.stringContaining("not a deadline for applying") as string,
    },
  });
  expect(policy.published).toBe("2024-12-18");
});

it("its last day is 17 or 18 December 2026, as one counts", () => {
  expect(lastDays(policy.term)).toEqual({
    earliest: "2026-12-17",
    latest: "2026-12-18",
  });
});
