import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { EVERY_SHAPE, writeEveryShape } from "../texts/write-every-shape.ts";
import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import {
  below,
  faults,
  type Element,
  type Page,
  readPages,
  tagged,
  textOf,
  textRuns,
} from "./built-site.ts";

let copy: BuiltCopy;
let pages: readonly Page[];
beforeAll(async () => {
  // At the root of its host, wherever the site itself is published.
  copy = await buildCopy({ BASE_PATH: "/", SITE_URL: "" }, writeEveryShape);
  pages = readPages(copy.dist);
}, 300_000);
afterAll(() => copy.remove());

function pageAt(locale: Locale, path: string): Page {
  const address = `/${locale}/${EVERY_SHAPE}/${path}`;
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
}

const wordsOf = (element: Element) =>
  textOf(element).replace(/\s+/g, " ").trim();

/** The fields that a page asks for, each with the words beside it. */
function fieldsOf(page: Page): readonly string[] {
  const isField = (element: Element) =>
    /(?:^| )field(?: |$)/.test(attributeOf(element, "class") ?? "");
  return page.elements.filter(isField).map((field) =>
    below(field)
      .filter(({ tagName }) => tagName === "label" || tagName === "p")
      .map(wordsOf)
      .join(" ")
      .trim(),
  );
}

/** The rows of worked examples on a page. */
function examplesOf(page: Page): readonly string[] {
  return tagged(page, "table")
    .filter((table) => attributeOf(table, "class") === "examples")
    .flatMap((table) => below(table).filter(({ tagName }) => tagName === "tr"))
    .map((row) =>
      below(row)
        .filter(({ tagName }) => tagName === "td")
        .map(wordsOf)
        .join(" = "),
    )
    .filter(Boolean);
}

/**
 * Braces that a template of Wikipedia and the fields of BibTeX begin with; in
 * Chinese the name of a field is a run of its own, marked as English.
 */
const CITATION_BRACES =
  /^\{\{(?=cite web \|)|(?<=^(?: {2}(?:author|title))? = )\{\{/gm;

describe("a policy whose clauses have every shape, in YAML alone", () => {
  it("asks on its page for what the formula needs, and says what the text does not give", () => {
    expect(fieldsOf(pageAt("en", "m01/"))).toEqual([
      "Interest paid in a year In yuan: 24m, 24 million or 24,000,000",
      "Amount of the loan In yuan: 24m, 24 million or 24,000,000",
      "Loan prime rate (yours: the text does not give it) In per cent: 3.45%",
    ]);
    expect(fieldsOf(pageAt("zh", "m02/"))).toEqual([
      "租用面积 单位为平方米，如120或87.5",
      "租用年数 整数",
    ]);
  });

  it("names each thing that is given in a worked example", () => {
    expect(examplesOf(pageAt("en", "m02/"))).toEqual([
      "Area rented: 100 square metres; Years rented: 1 year = RMB 72,000",
      "Area rented: 500 square metres; Years rented: 3 years = RMB 720,000",
      "Area rented: 800 square metres; Years rented: 5 years = RMB 720,000",
    ]);
    expect(examplesOf(pageAt("zh", "m06/"))).toEqual([
      "国家级 = 最高300万元（原文只写上限）",
      "其他 = 原文没有金额",
      "不需填写 = 择优给予创新团队50万元、30万元或10万元",
      "不需填写 = 无法确定：最高80万元",
      "获得的国家资金：50万元；项目个数：1；年数：1年 = 50万元",
      "获得的国家资金：500万元；项目个数：2；年数：1年 = 120万元",
      "获得的国家资金：500万元；项目个数：2；年数：3年 = 360万元",
    ]);
  });

  it.each([
    ["en", "RMB 60 per square metre and month"],
    ["en", "year 3: RMB 20 per square metre and month"],
    ["en", "50%, up to RMB 1 million"],
    ["en", "may be given RMB 200,000, RMB 500,000 or RMB 2 million"],
    ["en", "RMB 20,000 each, RMB 3,000 per person, up to RMB 1 million"],
    ["en", "up to RMB 800,000; the rate is not stated"],
    ["en", "1:1, up to RMB 600,000 each per year"],
    ["zh", "第1年每平方米每月60元"],
    ["zh", "1:1，每个每年最高60万元"],
  ] as const)("its list of measures in %s says %s", (locale, said) => {
    const [main] = tagged(pageAt(locale, ""), "main");
    expect(main && wordsOf(main)).toContain(said);
  });

  it("draws what is given, and nothing that it is measured by", () => {
    const titles = tagged(pageAt("en", "figures/"), "h2").map(wordsOf);
    expect(titles).toContain(
      "From RMB 100,000 to RMB 3 million: the sums that each support names",
    );
  });

  it("speaks of no spreadsheet where it has no formula for one", () => {
    for (const locale of LOCALES) {
      const [main] = tagged(pageAt(locale, "calculator/"), "main");
      expect(main && wordsOf(main)).not.toMatch(/A1/);
    }
  });

  it("is worked out by the script that knows every operation", () => {
    const [, script = ""] =
      /(scripts\/formulas\.en\.[^"]+)"/.exec(pageAt("en", "m02/").html) ?? [];
    expect(globSync(script, { cwd: copy.dist })).toHaveLength(1);
    const told = globSync(`scripts/${EVERY_SHAPE}.m02.en.*.js`, {
      cwd: copy.dist,
    }).map((file) => readFileSync(join(copy.dist, file), "utf8"));
    expect(told.join()).toContain("is above that limit");
  });

  it.each(LOCALES)(
    "sets a misquotation right beside its sentence and on a page of its own, in %s",
    (locale) => {
      for (const path of ["m01/", "text/", "misquoted/"]) {
        const noted = pageAt(locale, path).elements.filter(
          (element) => attributeOf(element, "data-misquote") !== undefined,
        );
        expect(noted, path).toHaveLength(1);
        const [note] = noted;
        const said = note ? wordsOf(note) : "";
        expect(said).toContain("Companies get back half of their interest");
        expect(said).toContain(
          locale === "zh"
            ? "误引（某网站，2026年11月20日）："
            : "Misquoted (a website, 20 November 2026):",
        );
        expect(said).toMatch(/每年最高100万元|up to RMB 1 million a year/);
      }
      const [main] = tagged(pageAt(locale, "misquoted/"), "main");
      const led = main && below(main).map((each) => attributeOf(each, "href"));
      expect(led).toContain(`/${locale}/${EVERY_SHAPE}/m01/#m01-s1`);
      const about = pages.find(
        ({ address }) => address === `/${locale}/about/`,
      );
      expect(about?.html).toContain(`/${locale}/${EVERY_SHAPE}/misquoted/`);
    },
  );

  it("leaves no gap, no name of the program's and no wrong number in any words", () => {
    // The pages of files and of frames show code as it is, ids included.
    const worded = pages.filter(
      ({ address }) => !/\/(?:data|embed)\/$/.test(address),
    );
    const broken = faults(worded, (page) =>
      textRuns(page)
        .filter(({ attribute }) => !attribute.startsWith("data-"))
        .map(({ text }) => text)
        // An address is shown where nothing can be followed: on paper.
        .filter((text) => !/^\/[\w/-]+#[\w-]+$/.test(text.trim()))
        .filter(
          (text) =>
            /\{\{\w+\}\}/.test(text) ||
            /\{\{|\bundefined\b|NaN|\[object|m\d\d-s\d|： *。/.test(
              text.replace(CITATION_BRACES, ""),
            ),
        ),
    );
    expect(broken).toEqual([]);
  });
});
