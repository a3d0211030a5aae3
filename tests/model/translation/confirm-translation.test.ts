import { describe, expect, it } from "vitest";

import { confirmTranslation } from "../../../src/model/translation/confirm-translation.ts";
import { translationHash } from "../../../src/model/translation/translation-hash.ts";

const FILE = `# A comment that stays.
id: m99
sentences:
    - { id: m99-title, zh: 题, en: Title, translation: { of: aaaaaaaaaaaaaaaa, kind: machine, date: 2020-01-01 } }
    - id:   m99-s1   # odd blanks stay too
      zh: >-
        第一句。
      en: "First."
      translation:
        of: 'bbbbbbbbbbbbbbbb'   # stale
        kind: reviewed
        date: 2020-01-01
`;

describe("confirming a translation", () => {
  it("renews the hash and the date and touches nothing else", () => {
    const confirmed = confirmTranslation(FILE, "m99-s1", "2026-12-01");
    expect(confirmed?.text).toBe(
      FILE.replace("'bbbbbbbbbbbbbbbb'", translationHash("第一句。")).replace(
        /2020-01-01\n$/,
        "2026-12-01\n",
      ),
    );
    expect(confirmed).toMatchObject({
      texts: ["第一句。", "First."],
      wasStale: true,
    });
  });

  it("works within one line as well", () => {
    const confirmed = confirmTranslation(FILE, "m99-title", "2026-12-01");
    expect(confirmed?.text).toContain(
      `{ of: ${translationHash("题")}, kind: machine, date: 2026-12-01 } }`,
    );
  });

  it("of a current one renews the date alone", () => {
    const once = confirmTranslation(FILE, "m99-s1", "2026-12-01")?.text ?? "";
    const twice = confirmTranslation(once, "m99-s1", "2026-12-02");
    expect(twice?.wasStale).toBe(false);
    expect(twice?.text).toBe(once.replace("2026-12-01", "2026-12-02"));
  });

  it("dates the figures of the sentence that nobody has checked", () => {
    const figures = (first: string) => `${FILE}    - id: m99-s2
      zh: 句。
      en: One.
      translation: { of: aaaaaaaaaaaaaaaa, kind: machine, date: 2020-01-01 }
      figures:
        cap: { value: 1万元, checked: ${first} }
        rate:
          value: 50%
          checked: 2020-02-02
`;
    const confirmed = confirmTranslation(
      figures("todo"),
      "m99-s2",
      "2026-12-01",
    );
    expect(confirmed?.text).toBe(
      figures("2026-12-01").replace(
        /(m99-s2[^]*)aaaaaaaaaaaaaaaa(.*)2020-01-01/,
        `$1${translationHash("句。")}$22026-12-01`,
      ),
    );
  });

  it("finds nothing where the sentence is not", () => {
    expect(confirmTranslation(FILE, "m99-s2", "2026-12-01")).toBeUndefined();
  });

  it("says what a sentence lacks", () => {
    const bare = "- id: m99-s1\n  zh: 句。\n  en: One.\n";
    expect(() => confirmTranslation(bare, "m99-s1", "2026-12-01")).toThrow(
      "m99-s1 has no translation.of",
    );
  });

  it("does not confirm an empty English", () => {
    const empty = FILE.replace('"First."', '""');
    expect(() => confirmTranslation(empty, "m99-s1", "2026-12-01")).toThrow(
      "m99-s1 has no en",
    );
  });

  it("keeps a hash of digits a text", () => {
    const zh = Array.from({ length: 40_000 }, (_, n) => `句${n}。`).find(
      (text) => /^\d+(?:e\d+)?$/.test(translationHash(text)),
    );
    const file = FILE.replace("第一句。", zh ?? "");
    const confirmed = confirmTranslation(file, "m99-s1", "2026-12-01");
    expect(confirmed?.text).toContain(`of: "${translationHash(zh ?? "")}"`);
  });
});
