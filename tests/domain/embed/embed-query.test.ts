import { describe, expect, it } from "vitest";

import {
  embedQuery,
  readEmbedQuery,
} from "../../../src/domain/embed/embed-query.ts";

const OFFERED = {
  of: ["town-2031/m98-s1", "town-2031/m99-s2"],
  in: ["zh", "en"],
  lang: ["", "zh", "en"],
  theme: ["", "light", "dark"],
};
const USUAL = { of: "town-2031/m98-s1", in: "en", lang: "", theme: "" };
const read = (query: string) => readEmbedQuery(query, OFFERED, USUAL);

describe("the address of the page of frames", () => {
  it("asks for nothing where all is as usual", () => {
    expect(read("")).toEqual({ values: USUAL, strange: [] });
    expect(embedQuery(USUAL, USUAL)).toBe("");
  });

  it("names a part with its policy or without, in capitals or not", () => {
    for (const of of ["m99-s2", "town-2031/m99-s2", "M99-S2"])
      expect(read(`?of=${of}`).values.of).toBe("town-2031/m99-s2");
  });

  it("says again what was read", () => {
    const values = {
      of: "town-2031/m99-s2",
      in: "zh",
      lang: "en",
      theme: "dark",
    };
    const query = embedQuery(values, USUAL);
    expect(query).toBe("?of=town-2031%2Fm99-s2&in=zh&lang=en&theme=dark");
    expect(read(query)).toEqual({ values, strange: [] });
  });

  it("tells what is not offered, and shows what is usual in its place", () => {
    expect(read("?of=m01-s9&theme=red&utm=x")).toEqual({
      values: USUAL,
      strange: [
        ["of", "m01-s9"],
        ["theme", "red"],
      ],
    });
  });
});
