import { expect, it } from "vitest";

import { citedGroups, wholePart } from "../../src/i18n/cited-parts.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policy } from "../content/real-content.ts";

const views = LOCALES.map((locale) => ({
  policy,
  locale,
  say: (text: Record<typeof locale, string>) => text[locale],
  href: (path: string) => `/${locale}/${path}`,
}));

it("every measure and every sentence can be cited, once, in the text's order", () => {
  for (const view of views) {
    const parts = citedGroups(view).flatMap((group) => group.parts);
    const ids = parts.map(({ id }) => id);
    const measures = policy.measures.map(({ id }) => id);
    expect(ids.filter((id) => !measures.includes(id)).sort()).toEqual(
      policySentences(policy)
        .map(({ id }) => id)
        .sort(),
    );
    expect(ids.filter((id) => measures.includes(id))).toEqual(measures);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it.each([
  ["m02", "Measure 2", "（二）", undefined],
  ["m02-s2", "Measure 2, sentence 2", "（二）第2句", true],
  ["m02-title", "Measure 2, heading", "（二）标题", true],
  ["m02-resp", "Measure 2, responsible departments", "（二）责任单位", true],
  ["sup-s3", "Supplementary provisions, sentence 3", "附则第3句", true],
  ["n-sign", "Notice, signature", "印发通知落款", true],
  ["t-title", "Document, heading", "文件标题", true],
  ["c3-title", "Chapter 3, heading", "第3部分标题", true],
])("%s is cited as %s, %s", (id, en, zh, hashed) => {
  for (const view of views) {
    const part = citedGroups(view)
      .flatMap((group) => group.parts)
      .find((each) => each.id === id);
    expect(part?.place).toEqual({ zh, en });
    expect(part?.hash !== undefined).toBe(hashed ?? false);
    expect(part?.path).toContain(`/${view.locale}/${policy.id}/`);
    if (hashed) expect(part?.path).toContain(`#${id}`);
  }
});

it("no two parts have one place", () => {
  for (const { locale, ...view } of views) {
    const places = citedGroups({ ...view, locale })
      .flatMap((group) => group.parts)
      .map(({ place }) => place?.[locale]);
    expect(new Set(places).size).toBe(places.length);
  }
});

it("the whole has no place, and the address of the policy's front", () => {
  for (const view of views) {
    const whole = wholePart(view);
    expect(whole.place).toBeUndefined();
    expect(whole.path).toBe(`/${view.locale}/${policy.id}/`);
  }
});
