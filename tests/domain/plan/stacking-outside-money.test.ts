import { describe, expect, it } from "vitest";

import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import {
  ALONE,
  award,
  fixed,
  plan,
  rent,
  returnee,
  share,
} from "./plan-samples.ts";

describe("national or provincial support", () => {
  const outside: PlanInputs = { outside: "yes", sameKind: "no" };

  it.each([
    ["5000000", "", 300_000_000n],
    ["3000000", "", 300_000_000n],
    ["2999999.99", "", 299_999_999n],
    ["5000000", "4000000", 100_000_000n],
    ["5000000", "5000000", 0n],
    ["5000000", "9000000", 0n],
  ])(
    "leaves of %s audited, %j given before, at most %i fen",
    (audited, prior, fen) => {
      expect(plan([award], { ...outside, audited, prior })).toMatchObject({
        kind: "ceiling",
        fen,
      });
    },
  );

  it("shows the room it leaves", () => {
    const given = { ...outside, audited: "500万", prior: "400万" };
    const result = plan([award], given);
    expect("steps" in result && result.steps.at(-1)).toEqual({
      kind: "arithmetic",
      code: "room-left",
      values: {
        audited: 500_000_000n,
        prior: 400_000_000n,
        room: 100_000_000n,
        // The 1 million yuan that are left, and the 4 million of before.
        total: 500_000_000n,
      },
    });
  });

  it("says what all money comes to, also where more was given than is allowed", () => {
    const given = { ...outside, audited: "500万", prior: "600万" };
    const result = plan([award], given);
    expect("steps" in result && result.steps.at(-1)).toMatchObject({
      values: { room: 0n, total: 600_000_000n },
    });
  });

  it("shows the whole investment as room where nothing was given before", () => {
    for (const prior of ["", "0"]) {
      const result = plan([award], { ...outside, audited: "500万", prior });
      expect("steps" in result && result.steps.at(-1)).toEqual({
        kind: "arithmetic",
        code: "room-whole",
        values: { room: 500_000_000n },
      });
    }
  });

  it("is under the readings of its rule, only where it bears on the plan", () => {
    const given = { ...outside, audited: "5m" };
    expect(plan([award], given)).toMatchObject({
      interpretations: ["lower-ceiling"],
    });
    expect(plan([award])).toMatchObject({ interpretations: [] });
  });

  it("makes an exact sum a ceiling only where it lowers it, and cuts no listed sum", () => {
    expect(plan([fixed], { ...outside, audited: "2m" }).kind).toBe("fixed");
    expect(plan([fixed], { ...outside, audited: "1m" })).toMatchObject({
      kind: "ceiling",
      fen: 100_000_000n,
    });
    expect(
      plan([returnee("12")], { ...outside, audited: "40万" }),
    ).toMatchObject({ kind: "choice", fen: 30_000_000n, fens: [30_000_000n] });
    expect(
      plan([returnee("12")], { ...outside, audited: "20万" }),
    ).toMatchObject({ kind: "ceiling", fen: 0n });
  });

  it("lowers the least of a term of rent to the room too", () => {
    const given = { ...outside, audited: "10万" };
    expect(plan([rent("2万")], given)).toMatchObject({
      kind: "ceiling",
      fen: 10_000_000n,
      low: 10_000_000n,
    });
    expect(plan([rent("2万")], { ...outside, audited: "20万" })).toMatchObject({
      fen: 20_000_000n,
      low: 12_000_000n,
    });
  });

  it("needs the audited amount, and says so", () => {
    expect(plan([award], outside)).toMatchObject({
      kind: "invalid",
      problems: [{ field: "audited", problem: "empty" }],
    });
  });

  it("not known leaves it open between with and without that rule", () => {
    const unknown = { outside: "unknown", sameKind: "no", audited: "1m" };
    expect(plan([award], unknown)).toMatchObject({
      kind: "undetermined",
      atLeast: 100_000_000n,
      atMost: 300_000_000n,
      reasons: ["outside-money"],
    });
    expect(plan([award], { sameKind: "no" })).toMatchObject({
      kind: "undetermined",
      atLeast: 0n,
      atMost: 300_000_000n,
    });
  });

  it("limits several items to the room, both bounds", () => {
    const given = { ...outside, audited: "3.5m" };
    expect(plan([share("8m"), award], given)).toMatchObject({
      kind: "ceiling",
      fen: 350_000_000n,
    });
    expect(
      plan([share("8m"), award], { ...outside, audited: "5m" }),
    ).toMatchObject({ atLeast: 400_000_000n, atMost: 500_000_000n });
  });

  it("absent makes the audited and earlier sums play no part", () => {
    const given = { ...ALONE, audited: "nonsense", prior: "1e309" };
    expect(plan([award], given).kind).toBe("ceiling");
  });
});
