import {
  AUDITED_MISSING,
  open,
  PLANNER,
  problemsOn,
  UI,
  WHY_OPEN,
  totalOf,
} from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const TOTAL = "#plan-result";

test.describe("a plan's link", () => {
  const links = [
    [
      "item=m12-new:40000000&item=m02-training:20000000:startup&outside=no&same-kind=no",
      { kind: "undetermined", fen: "3000000000", fenLow: "2000000000" },
    ],
    [
      "item=m12-new:40000000&item=m02-training:20000000:startup&outside=yes&audited=25000000&prior=1000000&same-kind=no",
      { kind: "undetermined", fen: "2400000000", fenLow: "2000000000" },
    ],
    [
      "item=m12-new:40000000&outside=yes&audited=15000000&same-kind=no",
      { kind: "ceiling", fen: "1500000000" },
    ],
    [
      "item=m12-new:40000000&outside=yes&audited=15000000&prior=16000000&same-kind=no",
      { kind: "ceiling", fen: "0" },
    ],
    [
      "item=m12-new:40000000&outside=unknown&audited=15000000&same-kind=no",
      { kind: "undetermined", fen: "2000000000", fenLow: "1500000000" },
    ],
    [
      "item=m12-new:40000000&outside=no&same-kind=yes",
      { kind: "undetermined", fen: "2000000000", fenLow: "0" },
    ],
    [
      "item=m12-new:40000000",
      { kind: "undetermined", fen: "2000000000", fenLow: "0" },
    ],
    [
      "item=m14-park&outside=no&same-kind=no",
      { kind: "fixed", fen: "200000000" },
    ],
    [
      "item=m15-returnee:12&outside=no&same-kind=no",
      { kind: "choice", fen: "100000000" },
    ],
    [
      "item=m10-migration:6000000&item=m10-migration:6000000&outside=no&same-kind=no",
      { kind: "ceiling", fen: "300000000" },
    ],
    [
      "item=m10-migration:4000000&item=m10-migration:4000000&outside=no&same-kind=no",
      { kind: "undetermined", fen: "300000000", fenLow: "200000000" },
    ],
    [
      "item=m15-returnee:12&item=m15-returnee:12&outside=no&same-kind=no",
      { kind: "choice", fen: "100000000" },
    ],
    ["item=m15-returnee:49&outside=no&same-kind=no", { kind: "ineligible" }],
    [
      "item=m05-benchmark&outside=no&same-kind=no",
      { kind: "undetermined", fen: "1000000000", fenLow: "0" },
    ],
    [
      "item=m09-basic::key&outside=no&same-kind=no",
      { kind: "ceiling", fen: "300000000" },
    ],
    [
      "item=m14-rent:20000&outside=no&same-kind=no",
      { kind: "ceiling", fen: "72000000", fenLow: "12000000" },
    ],
    [
      "item=m14-rent:20000:12&outside=no&same-kind=no",
      { kind: "ceiling", fen: "24000000" },
    ],
    ["item=m06-product&outside=yes&same-kind=no", { kind: "invalid" }],
    ["item=m99-nothing&outside=no&same-kind=no", { kind: "invalid" }],
    ["", {}],
    ["outside=unknown&same-kind=unknown&audited=&prior=", {}],
    ["outside=no", { kind: "invalid" }],
    ["outside=yes", { kind: "invalid" }],
    ["prior=1000000", { kind: "invalid" }],
    ["same-kind=perhaps", { kind: "invalid" }],
  ] as const;
  for (const [query, expected] of links)
    test(`${query || "with nothing in it"} gives its total`, async ({
      page,
    }) => {
      for (const language of ["en", "zh"] as const) {
        await open(page, `${PLANNER[language]}?plan&${query}`);
        expect(await totalOf(page.locator(TOTAL))).toEqual(expected);
        await expect(page.locator("#result")).toBeHidden();
      }
    });

  test("without a support says that one is missed once anything was said", async ({
    page,
  }) => {
    const { words } = UI.en.planner;
    await open(page, `${PLANNER.en}?plan`);
    const missed = () => problemsOn(page, "[data-planner]");
    expect(await missed()).toEqual({});
    await expect(page.locator(TOTAL)).toHaveText(words["plan-empty"]);
    await open(page, `${PLANNER.en}?plan&outside=yes`);
    expect(await missed()).toEqual({
      benefit: words["plan-empty"],
      audited: AUDITED_MISSING,
    });
    await expect(page.locator(TOTAL)).toHaveText(
      UI.en.calculator.words.invalid + words["plan-empty"],
    );
    const select = page.locator("form.item select");
    await expect(select).toHaveAttribute("aria-invalid", "true");
    await select.selectOption("m06-product");
    expect(await missed()).toEqual({ audited: AUDITED_MISSING });
    await expect(select).toHaveAttribute("aria-invalid", "false");
    await page.locator("[name=outside][value=unknown]").check();
    await select.selectOption("");
    expect(await missed()).toEqual({});
    expect(await totalOf(page.locator(TOTAL))).toEqual({});
  });

  test("quotes what the text says, and nothing beside what is worked out or read", async ({
    page,
  }) => {
    for (const [language, query] of [
      ["en", "item=m02-training:24000000:startup&outside=yes&audited=5000000"],
      [
        "zh",
        "item=m12-national:1000000&item=m15-returnee:5&item=m05-benchmark",
      ],
      ["en", "item=m14-park&outside=no&same-kind=no"],
      ["zh", "item=m14-rent:20000&outside=unknown&audited=1&same-kind=yes"],
      ["en", "item=m07-hit&item=m03-open"],
      ["zh", "item=m15-returnee:49&outside=no&same-kind=no"],
    ] as const) {
      await open(page, `${PLANNER[language]}?plan&${query}`);
      const steps = page.locator("[data-planner] .steps > li");
      const quoting = steps.filter({ has: page.locator("q") });
      expect(await quoting.count(), query).toBeGreaterThan(0);
      for (const step of await quoting.all()) {
        await expect(step.locator("a"), query).toHaveCount(1);
        await expect(step.locator("q[lang=zh-CN]"), query).toHaveText(/\S/);
      }
      const others = steps.filter({ hasNot: page.locator("q") });
      await expect(others.locator("a"), query).toHaveCount(0);
      const readings = page.locator("[data-planner] .readings li");
      for (const reading of await readings.all()) {
        await expect(reading.locator("a"), query).toHaveCount(1);
        await expect(reading.locator("q"), query).toHaveCount(0);
      }
    }
  });

  test("shows every rule with its sentence, and why the total is open", async ({
    page,
  }) => {
    await open(
      page,
      `${PLANNER.en}?plan&item=m12-new:40000000&item=m05-benchmark`,
    );
    await expect(page.locator(TOTAL)).toHaveText(
      /at most\s*RMB 30 million \(3000万元\) if nothing reduces it.*in the worst case/,
    );
    await expect(page.locator("[data-part=open] li")).toHaveText(WHY_OPEN);
    const steps = page.locator("[data-planner] .steps > li");
    for (const words of [
      "与我市市级层面其他同类优惠措施不得重复享受",
      "相关资助额度受年度总额控制",
      "累计资助金额不得超过该项目经审计认定的投资额",
    ])
      await expect(
        steps.filter({ has: page.locator("q", { hasText: words }) }).first(),
      ).toBeVisible();
    await steps.getByRole("link").last().click();
    await expect(page.locator(":target")).toBeInViewport();
    expect(page.url()).toContain("/sup/#sup-s");
  });

  test("names strange items and answers by their field", async ({ page }) => {
    await open(
      page,
      `${PLANNER.en}?plan&item=m99-nothing:5&item=m02-training:1e309:giant&item=m09-basic::minor&outside=perhaps&audited=24.000&prior=US%243m&same-kind=%3Cscript%3E`,
    );
    const words = UI.en.calculator;
    const { problems, "entry-problems": ofSums } = words;
    const rows = page.locator("form.item");
    await expect(rows).toHaveCount(3);
    const strange = { "same-kind": UI.en.planner.problems["unknown-answer"] };
    const named = await Promise.all(
      [1, 2, 3].map((at) => problemsOn(page, `form.item:nth-child(${at})`)),
    );
    expect(named).toEqual([
      { ...strange, benefit: problems["unknown-benefit"] },
      {
        ...strange,
        amount: ofSums["not-a-number"],
        variant: words["choice-problems"]["unknown-variant"],
      },
      { ...strange, level: words["choice-problems"]["unknown-level"] },
    ]);
    expect(await problemsOn(page, "[data-answers]")).toEqual({
      outside: strange["same-kind"],
      audited: ofSums.ambiguous.replace("{{sums}}", "RMB 24,000 or RMB 24"),
      prior: ofSums["foreign-currency"],
    });
    expect(await totalOf(page.locator(TOTAL))).toEqual({ kind: "invalid" });
    // One put right, the others stay what they were.
    await rows.nth(2).getByLabel("key project").check();
    expect(await problemsOn(page, "form.item:nth-child(2)")).toEqual(named[1]);
    expect(page.url()).toContain("item=m02-training:1e309:giant");
    expect(page.url()).toContain("item=m99-nothing");
    await rows.nth(0).getByRole("combobox").selectOption("m06-product");
    expect(await problemsOn(page, "form.item:nth-child(1)")).toEqual({});
  });
});
