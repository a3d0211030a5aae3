import type {
  Browser,
  LaunchOptions,
  Page,
  default as puppeteer,
} from "puppeteer-core";

import type { EnginePage, RunningEngine } from "./engine.ts";
import { applyPrintRules } from "./print-rules.ts";

/** Starts a browser and drives it by Puppeteer, of any version. */
export async function drivePuppeteer(
  driver: typeof puppeteer,
  options: LaunchOptions,
): Promise<RunningEngine> {
  const browser = await driver.launch({ headless: true, ...options });
  const version = /\d+(?:\.\d+)?/.exec(await browser.version())?.[0] ?? "?";
  return {
    version,
    newPage: () => openPage(browser),
    end: () => browser.close(),
  };
}

async function openPage(browser: Browser): Promise<EnginePage> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  const thrown: string[] = [];
  const complaints: string[] = [];
  let isPrinted = false;
  page.on("pageerror", (error) => {
    thrown.push(error instanceof Error ? error.message : String(error));
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text().trim());
  });
  return {
    async open(address) {
      if (isPrinted) await page.emulateMediaType("screen");
      await page.goto(address);
    },
    // Its own type says the same, with less of what comes back.
    evaluate: page.evaluate.bind(page) as unknown as EnginePage["evaluate"],
    click: (selector) => page.click(selector),
    async type(selector, text) {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    async showPrinted() {
      isPrinted = await emulatePrint(page);
    },
    thrown: () => thrown,
    complaints: () => complaints,
    close: () => page.close(),
  };
}

/** Whether the driver emulates it, until it is told to end; else styles do. */
async function emulatePrint(page: Page): Promise<boolean> {
  try {
    await page.emulateMediaType("print");
    return true;
  } catch {
    await page.evaluate(applyPrintRules);
    return false;
  }
}
