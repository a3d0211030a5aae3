import { describe, expect, it } from "vitest";

import { shared } from "./real-content.ts";

/** Terms and offices alike, with what is told of their English. */
const entries = [
  ...shared.glossary.map((term) => ({ ...term, remark: term.why })),
  ...shared.departments.map((office) => ({ ...office, remark: office.note })),
];

/** Words that call an English rendering official. */
const CLAIM = {
  zh: /(?<!未见)(?:官方|自己(?:使用)?的|自用的)英文/,
  en: /(?<!\b[Nn]o )\b(?:official English|own English name)\b/,
} as const;

const remarksIn = (locale: "zh" | "en") =>
  entries.map(({ id, remark, attested, source }) => ({
    id,
    attested,
    source,
    remark: remark?.[locale].replace(/未见该[局委]/g, "未见") ?? "",
  }));

describe.each(["zh", "en"] as const)("what is told in %s", (locale) => {
  it("calls no English official without naming where it stands", () => {
    const claims = remarksIn(locale).filter(({ remark }) =>
      CLAIM[locale].test(remark),
    );
    expect(claims.map(({ id }) => id)).toContain("cac");
    expect(claims.filter(({ source }) => !source)).toEqual([]);
    expect(claims.filter(({ attested }) => attested !== "official")).toEqual(
      [],
    );
  });

  it("calls the site's own only what is attested as that", () => {
    const own = { zh: /本站译/, en: /\bthis site’s rendering\b/i };
    const found = remarksIn(locale).filter(({ remark }) =>
      own[locale].test(remark),
    );
    expect(found.map(({ id }) => id)).toContain("jiebang-guashuai");
    expect(found.filter(({ attested }) => attested !== "own")).toEqual([]);
  });
});

describe("an English rendering that a source has in other words", () => {
  it.each([
    ["揭榜挂帅", "open bidding for selecting the best candidates"],
    ["训力券", "training voucher"],
    ["面上项目", "General Program"],
    ["留学人才", "returned overseas students"],
    ["一次性创业资助", "entrepreneurship subsidy"],
    ["爆款产品", "best-selling product"],
    ["市人才工作局", "Shenzhen Municipal Talent Affairs Bureau"],
    ["市财政局", "Shenzhen Municipal Finance Bureau"],
  ])("of %s, such as “%s”, is quoted, and ours called our own", (zh, other) => {
    const entry = entries.find((each) => each.zh === zh);
    expect(entry?.remark?.zh).toContain(other);
    expect(entry?.remark?.en).toContain(other);
    expect(entry?.attested).toBe("own");
  });
});
