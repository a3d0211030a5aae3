import { describe, expect, it } from "vitest";

import { policy, shared } from "./real-content.ts";

/** The offices of each measure, counted in the official text. */
const COUNTS = [3, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 2, 1, 3, 4, 3, 6, 1];

describe("the offices", () => {
  it("that the text names as responsible are 13", () => {
    expect(shared.departments).toHaveLength(13);
    const named = new Set(
      policy.measures.flatMap(({ departments }) => departments),
    );
    expect(named).toEqual(new Set(shared.departments.map(({ id }) => id)));
  });

  it.each(policy.measures)(
    "of $id are those its last sentence lists, in order",
    (measure) => {
      expect(measure.departments).toHaveLength(COUNTS[measure.number - 1] ?? 0);
      const list = measure.sentences.at(-1);
      expect(list?.role).toBe("responsible");
      const names = measure.departments.map((id) =>
        shared.departments.find((office) => office.id === id),
      );
      const rest = (list?.zh ?? "")
        .replace("(责任单位:", "")
        .replace(/\)$/, "");
      expect(rest.split(/[,、](?![^(]*\))/)).toEqual(
        names.map((office) => office?.zh),
      );
      expect(list?.en.replace(/^\([^:]+: /, "").replace(/\)$/, "")).toBe(
        names.map((office) => office?.en).join("; "),
      );
    },
  );

  it("of the issuing are among them", () => {
    const offices = shared.departments.map(({ id }) => id);
    expect(offices).toEqual(expect.arrayContaining([...policy.issuers]));
  });

  it.each(shared.departments)(
    "$id has its pinyin with tone marks and names to be found by",
    (office) => {
      expect(office.pinyin).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
      expect(office.shortNames.zh.length).toBeGreaterThan(0);
      expect(office.shortNames.en.length).toBeGreaterThan(0);
    },
  );
});
