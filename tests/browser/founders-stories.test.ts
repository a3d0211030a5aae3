import type { Page } from "@playwright/test";

import { readStories, type Action } from "../journeys/read-stories.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** The last of what is shown: a plan asks of each support in turn. */
async function act(page: Page, action: Action, locale: "en" | "zh") {
  const main = page.locator("main");
  const seen = { visible: true };
  if ("choose" in action)
    await main
      .locator("select")
      .filter(seen)
      .last()
      .selectOption(action.choose);
  else if ("type" in action)
    await main
      .getByLabel(action.type[locale], { exact: true })
      .filter(seen)
      .last()
      .fill(action.with);
  else if ("unfold" in action)
    await main.locator("summary").getByText(action.unfold[locale]).click();
  else if ("press" in action)
    await main
      .getByRole("button", { name: action.press[locale] })
      .filter(seen)
      .click();
  else {
    const group = action.of && new RegExp(action.of[locale]);
    const place = group ? main.getByRole("group", { name: group }) : main;
    await place
      .getByLabel(action.tick[locale], { exact: true })
      .filter(seen)
      .last()
      .check();
  }
}

/** What is folded away or hidden is no part of an inner text. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "");
}

test.describe("a founder finds the answer at the calculators", () => {
  for (const { id, asks, does, reads } of readStories())
    for (const locale of ["en", "zh"] as const)
      test(`${id}, ${locale}: ${asks[locale].slice(0, 60)}`, async ({
        page,
      }) => {
        await open(page, PLANNER[locale]);
        for (const action of does) await act(page, action, locale);
        const shown = page.locator("[data-planner-page]");
        for (const words of reads[locale])
          await expect
            .poll(async () => withoutSpaces(await shown.innerText()))
            .toContain(withoutSpaces(words));
        expect(new URL(page.url()).pathname).toContain(PLANNER[locale]);
      });
});
