import { describe, expect, it } from "vitest";

import { picturePath, shareLocale } from "../../src/i18n/share-picture.ts";
import { policy } from "../content/real-content.ts";

const pathFor = (path: string, isOfAll = false) =>
  picturePath({ policy, isOfAll, path });

describe("the picture of a page", () => {
  it("is a measure's own", () => {
    expect(pathFor(`${policy.id}/m02/`)).toBe(`${policy.id}/m02/card.png`);
  });

  it("is the policy's for its other pages, and for a site of one policy", () => {
    for (const path of [`${policy.id}/`, `${policy.id}/text/`, "", "about/"])
      expect(pathFor(path)).toBe(`${policy.id}/card.png`);
  });

  it("is the site's for pages of several policies", () => {
    expect(pathFor("glossary/", true)).toBe("card.png");
  });
});

describe("the language of a shared page", () => {
  it("has its country", () => {
    expect(shareLocale("zh")).toBe("zh_CN");
    expect(shareLocale("en")).toBe("en_GB");
  });
});
