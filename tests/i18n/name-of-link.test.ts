import { describe, expect, it } from "vitest";

import { nameOfLink } from "../../src/i18n/name-of-link.ts";

describe("a link's name", () => {
  it("holds the number that is seen", () => {
    expect(nameOfLink("2.2", "第（二）条第2句")).toBe("2.2 第（二）条第2句");
  });

  it("does not say it twice", () => {
    expect(nameOfLink("2.2", "Measure 2.2")).toBe("Measure 2.2");
    expect(nameOfLink("", "Preamble")).toBe("Preamble");
  });
});
