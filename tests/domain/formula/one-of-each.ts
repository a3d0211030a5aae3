import type { Formula } from "../../../src/domain/formula/formula.ts";

/** A formula with one of each shape in it. */
export const ONE_OF_EACH: Formula<string> = {
  choose: "variant",
  of: {
    "": {
      op: "least",
      of: [
        { op: "times", of: [{ value: "rate" }, { in: "amount" }] },
        { limit: "cap" },
      ],
    },
    raised: { readings: ["cap-holds"], of: { value: "raised" } },
    listed: { oneOf: ["first", "second"] },
    silent: {
      op: "least",
      of: [{ open: "rate-not-stated" }, { limit: "cap" }],
    },
    stepped: {
      op: "step",
      of: [
        { in: "revenue" },
        { limit: "from" },
        { value: "little" },
        { limit: "higher" },
        { op: "sum", of: [{ value: "much" }, { in: "bonus" }] },
      ],
    },
    shared: {
      op: "least",
      of: [
        { in: "subsidy" },
        {
          limits: { op: "times", of: [{ value: "part" }, { in: "invested" }] },
        },
      ],
    },
    help: { none: true },
  },
};
