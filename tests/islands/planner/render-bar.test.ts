import { describe, expect, it } from "vitest";

import { fen } from "../../../src/domain/number/money.ts";
import { renderBar } from "../../../src/islands/planner/render-bar.ts";
import { plannerData } from "../planner-data.ts";

const DATA = plannerData("en");
const million = (count: bigint) => fen(count * 100_000_000n);

describe("a bar", () => {
  it("has each part at its place, with its sum in words", () => {
    const parts = renderBar(
      [
        { kind: "solid", from: million(0n), to: million(20n) },
        { kind: "open", from: million(20n), to: million(29n) },
        { kind: "cut", from: million(29n), to: million(30n) },
      ],
      million(20n),
      DATA,
    );
    expect(parts.map(({ kind, x }) => [kind, x])).toEqual([
      ["solid", 0],
      ["open", 66.66],
      ["cut", 96.66],
    ]);
    expect(parts.map(({ said }) => said)).toEqual([
      "Up to RMB 20 million (2000万元), even if the open points below are decided against you.",
      "Up to RMB 9 million (900万元) more, only if what the text leaves open allows it.",
      "A rule takes off RMB 1 million (100万元).",
    ]);
  });

  it("says where a question that was not answered may take it away", () => {
    const [solid] = renderBar(
      [{ kind: "solid", from: million(0n), to: million(20n) }],
      million(0n),
      DATA,
    );
    expect(solid?.said).toBe(
      "Up to RMB 20 million (2000万元), unless an answer of “Not known” turns out against you.",
    );
  });
});
