import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, By, Capabilities, type WebDriver } from "selenium-webdriver";

import { ensureProgram, type SystemProgram } from "./debian.ts";
import type { EnginePage, RunningEngine } from "./engine.ts";
import { applyPrintRules } from "./print-rules.ts";

const PACKAGES = ["webkit2gtk-driver", "xvfb"] as const;
const DRIVER: SystemProgram = {
  name: "WebKitGTK's driver",
  commands: ["WebKitWebDriver"],
  packages: PACKAGES,
};
const SCREEN: SystemProgram = {
  name: "a screen in memory",
  commands: ["Xvfb"],
  packages: PACKAGES,
};

/** Starts WebKitGTK on a screen in memory and drives it by WebDriver. */
export async function startWebKit(): Promise<RunningEngine> {
  const driver = await ensureProgram(DRIVER);
  const screen = await startScreen(await ensureProgram(SCREEN));
  const port = await freePort();
  const service = start(driver, [`--port=${port}`], {
    DISPLAY: screen.display,
    LC_ALL: "C.UTF-8",
  });
  const session = await openSession(`http://127.0.0.1:${port}`);
  const capabilities = await session.getCapabilities();
  return {
    version: String(capabilities.get("browserVersion")),
    newPage: () => Promise.resolve(pageOf(session)),
    end: async () => {
      await session.quit();
      service.kill();
      screen.program.kill();
    },
  };
}

function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    // The fourth is for programs that are told to write a number there.
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  process.once("exit", () => child.kill());
  return child;
}

interface Screen {
  readonly program: ChildProcess;
  readonly display: string;
}

async function startScreen(path: string): Promise<Screen> {
  const program = start(path, [
    ...["-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    ...["-displayfd", "3"],
  ]);
  const display = await new Promise<string>((done, fail) => {
    (program.stdio[3] as Readable).once("data", (chunk: Buffer) => {
      done(`:${String(chunk).trim()}`);
    });
    program.once("exit", () => {
      fail(new Error("The screen in memory did not start."));
    });
  });
  return { program, display };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      server.close(() => {
        done(port);
      });
    });
  });
}

const TRIES = 50;
const PAUSE_MS = 100;

async function openSession(server: string): Promise<WebDriver> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) break;
    await wait(PAUSE_MS);
  }
  // The driver knows where its own small browser is.
  return new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser" }))
    .build();
}

/** The one page of the session. Its driver tells nothing of its console. */
function pageOf(session: WebDriver): EnginePage {
  const find = (selector: string) => session.findElement(By.css(selector));
  return {
    open: (address) => session.get(address),
    evaluate: (look, ...given) => session.executeScript(look, ...given),
    click: (selector) => find(selector).click(),
    type: (selector, text) => find(selector).sendKeys(text),
    async showPrinted() {
      await session.executeScript(applyPrintRules);
    },
    thrown: () => [],
    complaints: () => [],
    close: () => session.get("about:blank"),
  };
}
