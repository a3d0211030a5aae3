import { describe, expect, it } from "vitest";

import { plainFragment } from "../../../src/domain/text/plain-fragment.ts";

describe("the id that a fragment names", () => {
  it.each([
    ["as it is", "#m99-s2"],
    ["with the stop of its sentence", "#m99-s2."],
    ["with a Chinese stop, as browsers encode it", "#m99-s2%E3%80%82"],
    ["with a Chinese stop as it is", "#m99-s2。"],
    ["with a bracket behind it", "#m99-s2)"],
    ["in capitals", "#M99-S2"],
    ["with a parameter of the chat behind it", "#m99-s2&from=chat"],
    ["with a parameter copied from a page's text", "#m99-s2&amp;from=chat"],
    ["with a query behind it", "#m99-s2?from=chat"],
    ["with the text to be marked, where that is not known", "#m99-s2:~:text=x"],
    ["with a dash left over", "#m99-s2-"],
    ["with a percent sign that encodes nothing", "#m99-s2%"],
  ])("is found %s", (_, fragment) => {
    expect(plainFragment(fragment)).toBe("m99-s2");
  });

  it.each(["", "#", "#%E6%8E%AA", "#。", "m99-s2"])(
    "is none in %o",
    (fragment) => {
      expect(plainFragment(fragment)).toBeUndefined();
    },
  );
});
