import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { groupBy } from "../../../src/search/ranking/group-by.ts";

describe("groupBy", () => {
  it("does what Map.groupBy does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const keyOf = (item: number) => item % 3;
        expect([...groupBy(items, keyOf)]).toEqual([
          ...Map.groupBy(items, keyOf),
        ]);
      }),
    );
  });
});
