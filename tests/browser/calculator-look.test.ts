import { cutSums } from "./cut-sums.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** Smaller words are no longer read on a phone. */
const LEAST_PIXELS = 13.5;

for (const width of [360, 768, 1360])
  test(`at ${width} pixels a chart's words are large enough, whole, and clear of each other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const language of ["en", "zh"])
      for (const measure of ["m02", "m04", "m05", "m09", "m12"]) {
        await open(page, `${language}/sz-ai-2024/${measure}/`);
        const charts = await page.locator("svg.chart").evaluateAll(readCharts);
        expect(charts.length).toBeGreaterThan(0);
        for (const { pixels, cut, meeting } of charts) {
          expect(pixels).toBeGreaterThanOrEqual(LEAST_PIXELS);
          expect([...cut, ...meeting]).toEqual([]);
        }
      }
  });

/** How large a chart's words are drawn, and which are cut or meet. */
function readCharts(charts: readonly Element[]) {
  for (const chart of charts)
    chart.closest("[hidden]")?.removeAttribute("hidden");
  return charts
    .filter((chart) => chart.checkVisibility())
    .map((chart) => {
      const drawing = chart.getBoundingClientRect();
      const words = [...chart.querySelectorAll("text")]
        .filter((text) => text.checkVisibility())
        .map((text) => ({
          said: text.textContent.trim(),
          size: parseFloat(getComputedStyle(text).fontSize),
          box: text.getBoundingClientRect(),
        }));
      const meet = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3;
      return {
        pixels: Math.min(...words.map(({ size }) => size)),
        cut: words
          .filter(
            ({ box }) =>
              box.left < drawing.left - 1 ||
              box.right > drawing.right + 1 ||
              box.top < drawing.top - 1 ||
              box.bottom > drawing.bottom + 1,
          )
          .map(({ said }) => said),
        meeting: words
          .filter(({ box }, at) =>
            words.slice(0, at).some((other) => meet(box, other.box)),
          )
          .map(({ said }) => said),
      };
    });
}

test("a chart's point is named: the first example's, then the reader's own", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [language, example, own] of [
    ["en", "example: 8m", "your amount"],
    ["zh", "算例：800万", "所填金额"],
  ] as const) {
    await page.goto(`${language}/sz-ai-2024/m02/`);
    const name = page.locator(".chart .you text").first();
    const said = () =>
      name.evaluate((text: SVGElement) => {
        const shown = [...text.children].filter(
          (part) => getComputedStyle(part).display !== "none",
        );
        return shown.map((part) => part.textContent).join();
      });
    expect(await said()).toBe(example);
    await page.locator("[name=amount]").fill("24m");
    await expect.poll(said).toBe(own);
    await page.locator("[name=amount]").fill("900m");
    await expect(name).toBeHidden();
  }
});

for (const width of [360, 768])
  test(`at ${width} pixels a sum's Chinese is not torn from its unit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      "en/sz-ai-2024/m05/?benefit=m05-benchmark",
      "en/sz-ai-2024/m14/?benefit=m14-rent&rent=20000",
      "en/sz-ai-2024/m15/?benefit=m15-returnee&months=12",
      "zh/sz-ai-2024/m15/?benefit=m15-returnee&months=12",
      `${PLANNER.en}?benefit=m15-returnee&months=12`,
      `${PLANNER.en}?plan&item=m12-new:40000000&item=m06-product`,
    ]) {
      await open(page, path);
      const sums = page
        .locator("output [data-part=sums] .sum")
        .filter({ hasText: "元" })
        .filter({ visible: true });
      await expect(sums.first()).toHaveText(/元/);
      const lines = await sums.evaluateAll((all) =>
        all.map((sum) => {
          const tops = [...sum.getClientRects()].map(({ top }) => top);
          return new Set(tops.map(Math.round)).size;
        }),
      );
      expect(new Set(lines), path).toEqual(new Set([1]));
    }
  });

test("the pool's answer is one sentence, not a stack of lines", async ({
  page,
}) => {
  await open(page, `${PLANNER.en}?benefit=m02-training`);
  const said = await page.locator("[data-pool] output").innerText();
  expect(said).toMatch(
    /^If all of it went to this support at RMB 10 million \(1000万元\) each, /,
  );
});

test("no line ends within a sum that a phone shows", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const query of [
    "?benefit=m15-returnee&months=12",
    "?plan&item=m12-new:40000000&item=m02-training:20000000:startup&same-kind=no&outside=no",
  ])
    for (const language of ["en", "zh"] as const) {
      await open(page, `${PLANNER[language]}${query}`);
      const shown = page.locator("output[data-kind]:visible");
      const lines = (await shown.innerText()).match(/\d[\d,.]*/g) ?? [];
      expect(lines.length, query).toBeGreaterThan(1);
      expect(await shown.evaluate(cutSums), query).toEqual([]);
    }
});

test("what was entered and the day stand only beside a result", async ({
  page,
}) => {
  for (const [query, isAnswered] of [
    ["", false],
    ["?benefit=m02-training&amount=abc", false],
    ["?plan", false],
    ["?plan&item=m06-product", true],
    ["?benefit=m15-returnee&months=49", true],
  ] as const) {
    await open(page, PLANNER.en + query);
    const given = page.locator("[data-part=given]").filter({ visible: true });
    await expect(given, query).toHaveCount(isAnswered ? 1 : 0);
    await expect(page.locator("[data-part=dated]"), query).toHaveText(
      isAnswered ? /Worked out on/ : "",
    );
  }
});

test("where nothing can be entered the answer stands alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  const gapTo = async (side: "x" | "y") => {
    const [card, output] = await Promise.all([
      page.locator(".calculator").boundingBox(),
      page.locator("output").boundingBox(),
    ]);
    return (output?.[side] ?? NaN) - (card?.[side] ?? NaN);
  };
  for (const language of ["zh", "en"]) {
    await open(page, `${language}/sz-ai-2024/m06/`);
    // Nor is there anything to tick off where the text asks for nothing.
    expect(await gapTo("x")).toBeGreaterThan(250);
    await page.locator("fieldset[data-of]").evaluate((list) => {
      list.remove();
    });
    expect(await gapTo("x")).toBeLessThan(40);
    expect(await gapTo("y")).toBeLessThan(40);
    await open(page, `${language}/sz-ai-2024/m02/`);
    expect(await gapTo("x")).toBeGreaterThan(250);
  }
});
