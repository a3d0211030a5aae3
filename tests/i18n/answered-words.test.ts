import { expect, it } from "vitest";

import { answeredWords } from "../../src/i18n/answered-words.ts";
import { createTranslator } from "../../src/i18n/translator.ts";

type Answered = Parameters<typeof answeredWords>[0];

function said(stated: number, partly: number, locale: "zh" | "en"): string {
  const answers = new Array(18) as unknown as Answered["answers"];
  const answered = { answeredBy: "some", answers, stated, partly } as Answered;
  return answeredWords(answered, createTranslator(locale));
}

it("all are not so many of as many", () => {
  expect(said(0, 18, "en")).toBe(
    "Partly stated for all 18 measures it concerns.",
  );
  expect(said(0, 18, "zh")).toBe("涉及的18条都只写明一部分。");
  expect(said(0, 9, "en")).toBe("Partly stated for 9 of 18 measures.");
  expect(said(6, 10, "zh")).toBe("18条中有6条写明，另有10条只写明一部分。");
});
