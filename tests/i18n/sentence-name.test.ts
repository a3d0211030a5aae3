import { describe, expect, it } from "vitest";

import { policySentences } from "../../src/domain/text/policy-text.ts";
import { sentenceName } from "../../src/i18n/sentence-name.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

const sentences = policySentences(policy);
const t = { zh: createTranslator("zh"), en: createTranslator("en") };

function sentence(id: string) {
  const found = sentences.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

describe("a sentence away from its own unit", () => {
  it.each([
    ["m02-s2", "Measure 2.2", "第（二）条第2句"],
    ["m02-title", "Measure 2", "第（二）条"],
    [
      "m02-resp",
      "Measure 2, responsible departments",
      "第（二）条末句，责任单位",
    ],
    ["sup-s3", "Supplementary provisions 3", "附则第3句"],
    ["p-s1", "Preamble 1", "引言第1句"],
    ["n-s2", "Notice 2", "印发通知第2句"],
    ["n-headline", "Notice, heading", "印发通知标题"],
    ["n-sign", "Notice, signature", "印发通知落款"],
    ["n-date", "Notice, date", "印发通知日期"],
    ["t-title", "Title", "文件标题"],
    ["c3-title", "Chapter 3", "第3部分"],
  ])("%s is called %s, %s", (id, en, zh) => {
    expect(sentenceName(policy, sentence(id), "en", t.en)).toBe(en);
    expect(sentenceName(policy, sentence(id), "zh", t.zh)).toBe(zh);
  });

  it("has a name that no other has", () => {
    for (const locale of ["zh", "en"] as const) {
      const names = sentences.map((each) =>
        sentenceName(policy, each, locale, t[locale]),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each([
    ["m02-s2", "sz-ai-2024/m02/#m02-s2"],
    ["sup-s3", "sz-ai-2024/sup/#sup-s3"],
    ["p-s1", "sz-ai-2024/text/#p-s1"],
    ["c5-title", "sz-ai-2024/text/#c5-title"],
  ])("%s is explained at %s", (id, path) => {
    expect(sentencePath(policy, id)).toBe(path);
  });
});
