import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  joinQuery,
  ownQuery,
  readOwn,
  readQuery,
} from "../../../src/domain/benefit/address-query.ts";

const KNOWN = ["benefit", "amount", "plan"];

describe("the parameters of an address", () => {
  it("are read in their order, decoded, repeated ones too", () => {
    expect(readQuery("?item=a%3A1&item=b+c&plan")).toEqual([
      ["item", "a:1"],
      ["item", "b c"],
      ["plan", ""],
    ]);
  });

  it.each([
    "?benefit=m99-help&amp;amount=24m",
    "?benefit=m99-help&amp;amp;amount=24m",
    "?benefit=m99-help&amp%3Bamount=24m",
    "?benefit=m99-help&AMP;amount=24m",
    "?&amp;benefit=m99-help&&amount=24m&",
  ])("are understood when they were copied from a page's text: %s", (query) => {
    expect(readQuery(query)).toEqual([
      ["benefit", "m99-help"],
      ["amount", "24m"],
    ]);
  });

  it("keep a name that only looks like that", () => {
    expect(readQuery("?amp=1&amp=2&b=x%26amp%3By")).toEqual([
      ["amp", "1"],
      ["amp", "2"],
      ["b", "x&amp;y"],
    ]);
  });

  it("come without the mark that stood behind the link", () => {
    for (const mark of [".", "。", "%E3%80%82", "）。", "，"])
      expect(readOwn(`?benefit=m99-help&amount=24m${mark}`, KNOWN)).toEqual([
        ["benefit", "m99-help"],
        ["amount", "24m"],
      ]);
  });

  it("are a page's own only by a name that it knows", () => {
    expect(
      readOwn("?utm_source=x&benefit=m99-help&from=chat&Amount=1", KNOWN),
    ).toEqual([["benefit", "m99-help"]]);
  });

  it("never throw, whatever an address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        readQuery(query);
        expect(readOwn(joinQuery(query, query, KNOWN), KNOWN)).toBeInstanceOf(
          Array,
        );
      }),
    );
  });
});

describe("what others put into an address", () => {
  it("stays behind the page's own, as it stood there", () => {
    expect(
      joinQuery(
        "?benefit=m99-help&amount=2",
        "?from=chat%20app&amount=1&utm_source=%E4%BA%8C&isappinstalled=0",
        KNOWN,
      ),
    ).toBe(
      "?benefit=m99-help&amount=2&from=chat%20app&utm_source=%E4%BA%8C&isappinstalled=0",
    );
  });

  it("keeps the page's own as it was written", () => {
    expect(
      joinQuery("?plan&item=a:1", "?plan&item=b&x", ["plan", "item"]),
    ).toBe("?plan&item=a:1&x");
  });

  it("is left alone where the page has nothing of its own", () => {
    expect(joinQuery("", "?amount=1&from=chat", KNOWN)).toBe("?from=chat");
    expect(joinQuery("", "?amount=1", KNOWN)).toBe("");
    expect(joinQuery("", "", KNOWN)).toBe("");
  });

  it("is no part of the page's own query", () => {
    expect(ownQuery("?from=chat&benefit=a&amp;amount=1&scene=2", KNOWN)).toBe(
      "?benefit=a&amount=1",
    );
    expect(ownQuery("?from=chat", KNOWN)).toBe("");
  });
});
