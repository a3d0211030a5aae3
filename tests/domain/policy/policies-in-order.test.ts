import { describe, expect, it } from "vitest";

import { policiesInOrder } from "../../../src/domain/policy/policies-in-order.ts";
import { policy } from "../../content/real-content.ts";

const named = (...ids: string[]) => ids.map((id) => ({ ...policy, id }));
const order = (ids: string[], policies: string[]) =>
  policiesInOrder(named(...ids), { policies }).map(({ id }) => id);

describe("the policies of the site", () => {
  it("are led by the one that the site names first", () => {
    expect(order(["a", "m", "z"], ["z"])).toEqual(["z", "a", "m"]);
  });

  it("follow by their ids where the site does not name them", () => {
    expect(order(["c", "a", "b"], [])).toEqual(["a", "b", "c"]);
  });

  it("pass over a name that no folder has", () => {
    expect(order(["a", "b"], ["gone", "b"])).toEqual(["b", "a"]);
  });
});
