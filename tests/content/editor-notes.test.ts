import { describe, expect, it } from "vitest";

import { sentences } from "./real-content.ts";

const noted = sentences.filter(({ notes }) => notes.length > 0);

describe("an editor's note", () => {
  it.each(noted)("on $id is on words that stand in it", ({ zh, en, notes }) => {
    for (const { quote } of notes) {
      expect(zh).toContain(quote.zh);
      expect(en).toContain(quote.en);
    }
  });

  it("says what the one wrong letter of the source stands for", () => {
    const wrong = sentences.filter(({ zh }) => zh.includes("\u0428"));
    expect(wrong.map(({ id }) => id)).toEqual(["m01-s1"]);
    const note = wrong[0]?.notes.find(({ quote }) =>
      quote.zh.includes("\u0428"),
    );
    expect(note?.note.zh).toContain("Ⅲ");
    expect(note?.note.en).toMatch(/III|Ⅲ/);
  });
});
