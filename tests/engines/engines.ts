import puppeteer from "puppeteer-core";

import { ensureBrowser } from "../../src/tools/ensure-browser.ts";
import { ensureProgram } from "./debian.ts";
import { drivePuppeteer } from "./drive-puppeteer.ts";
import { startWebKit } from "./drive-webkit.ts";
import { CannotBeHad, type Engine } from "./engine.ts";
import { startOldChromium } from "./old-chromium.ts";

/** The engines that the journeys are walked in. */
export const ENGINES: readonly Engine[] = [
  { name: "Chromium", floor: "search", start: startChromium },
  { name: "Firefox", floor: "search", start: startFirefox },
  { name: "WebKitGTK", floor: "search", start: startWebKit },
  {
    name: "Chromium 92",
    floor: "tools",
    start: () => startOldChromium("10.1.0"),
  },
  {
    name: "Chromium 80",
    floor: "reading",
    start: () => startOldChromium("2.1.1"),
  },
];

async function startChromium() {
  const executablePath = await ensureBrowser().catch((error: unknown) => {
    throw new CannotBeHad(error instanceof Error ? error.message : "");
  });
  return drivePuppeteer(puppeteer, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

async function startFirefox() {
  const executablePath = await ensureProgram({
    name: "Firefox",
    commands: ["firefox-esr", "firefox"],
    packages: ["firefox-esr"],
  });
  return drivePuppeteer(puppeteer, { browser: "firefox", executablePath });
}
