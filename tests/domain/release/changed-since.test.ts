import { describe, expect, it } from "vitest";

import { changedSince } from "../../../src/domain/release/changed-since.ts";

const changes = {
  p: { "m02-s1": "1.1.0", m02: "1.2.0", policy: "1.2.0" },
};
const since = (release: string, page: string, ...ids: string[]) =>
  changedSince(changes, { policy: "p", page, ids }, release);

describe("an address with a release", () => {
  it("is told of its sentence, whatever else has changed", () => {
    expect(since("1.0.0", "m02", "m02-s1")).toBe("1.1.0");
    expect(since("1.1.0", "m02", "m02-s1")).toBeUndefined();
    expect(since("1.0.0", "m02", "m02-s2")).toBeUndefined();
    expect(since("1.0.0", "text", "m02-s1")).toBe("1.1.0");
  });

  it("is told of its measure where it names no sentence", () => {
    expect(since("1.1.0", "m02", "")).toBe("1.2.0");
    expect(since("1.0.0", "m02", "questions")).toBe("1.2.0");
    expect(since("1.0.0", "m03", "")).toBeUndefined();
    expect(since("1.0.0", "cite", "", "m02")).toBe("1.2.0");
    expect(since("1.0.0", "cite", "", "m02-s1")).toBe("1.1.0");
  });

  it("is told of the policy elsewhere", () => {
    expect(since("1.0.0", "text", "")).toBe("1.2.0");
    expect(since("1.0.0", "", "")).toBe("1.2.0");
  });

  it("is told nothing of the present release, a later or none, or elsewhere", () => {
    for (const release of ["1.2.0", "1.10.0", "", "old", "1"])
      expect(since(release, "m02", "m02-s1")).toBeUndefined();
    const there = { policy: "q", page: "m02", ids: ["m02-s1"] };
    expect(changedSince(changes, there, "1.0.0")).toBeUndefined();
  });
});
