import type { Page } from "@playwright/test";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { copyProject } from "../bench/copy-project.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ mode: "serial", timeout: 900_000 });

/** The server does much at a change, and others may be at work beside it. */
const PATIENCE_MS = 120_000;
const MEASURE =
  "content/policies/sz-ai-2024/measures/m02-training-vouchers.yaml";
const RIGHT = "value: 50%";
const WRONG = "value: 55%";

let root: string;
let server: ChildProcess;
let said = "";
let url: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  root = await mkdtemp(join(tmpdir(), "dev-server-"));
  await copyProject(process.cwd(), root);
  // It starts with a mistake in the content.
  await change(RIGHT, WRONG);
  const port = await freePort();
  url = `http://localhost:${port}`;
  server = spawn(
    join(root, "node_modules/.bin/astro"),
    ["dev", "--port", String(port)],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "" },
    },
  );
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  await expect(() => {
    expect(said).toContain(`localhost:${port}`);
  }).toPass({ timeout: PATIENCE_MS });
});
test.afterAll(async () => {
  const ended = new Promise((done) => server.once("exit", done));
  // One that ended by itself says so to nobody any more.
  if (server.exitCode === null && server.signalCode === null) {
    server.kill();
    await ended;
  }
  await rm(root, { recursive: true, force: true });
});

test.describe("the development server", () => {
  // Another server than the built site's, and one that reports mistakes.
  test.use({ expectedProblems: [/./] });

  test("shows a mistake over the page, by file and line, and goes on after it", async ({
    page,
    context,
  }) => {
    const line = await lineOf(WRONG);
    const place = `${MEASURE}:${line}`;

    await test.step("it starts with bad content and says what is wrong", async () => {
      await page.goto(`${url}/en/`);
      await expectOverlay(page, place);
    });

    await test.step("once that is mended the page is there", async () => {
      await change(WRONG, RIGHT);
      await expect(page.locator("main h1")).toBeVisible({
        timeout: PATIENCE_MS,
      });
      await expect(overlay(page)).toHaveCount(0);
      await open(page, `${url}/en/sz-ai-2024/m02/`);
      await expect(page.locator(".figures .value").first()).toHaveText("50%");
    });

    await test.step("a new mistake shows over an open page", async () => {
      await change(RIGHT, WRONG);
      await expectOverlay(page, place);
    });

    await test.step("a browser that comes later is told, and has the last good page", async () => {
      const later = await context.newPage();
      await open(later, `${url}/en/sz-ai-2024/m02/`);
      await expectOverlay(later, place);
      await expect(later.locator(".figures .value").first()).toHaveText("50%");
      await later.close();
    });

    await test.step("YAML that cannot be read is shown the same way", async () => {
      await change(WRONG, `${RIGHT}\n   : [`);
      await expectOverlay(page, MEASURE);
      await change(`${RIGHT}\n   : [`, RIGHT);
      await expect(overlay(page)).toHaveCount(0, { timeout: PATIENCE_MS });
    });

    await test.step("a good change reaches the open page by itself", async () => {
      await change("en: of the service contract amount", "en: of what is paid");
      await expect(page.locator(".figures li").first()).toContainText(
        "of what is paid",
        { timeout: PATIENCE_MS },
      );
    });
  });

  test("searches the content as it is now", async ({ page }) => {
    const first = page.locator("ol[data-results] > li a").first();
    for (const [address, href] of [
      ["en/search/?q=service+contract+amount", /m02/],
      ["zh/search/?q=服务合同金额", /#m02-s2$/],
    ] as const)
      // The bundler may serve its packages anew between page and script.
      await expect(async () => {
        await page.goto(`${url}/${address}`);
        await expect(first).toHaveAttribute("href", href, { timeout: 20_000 });
      }).toPass({ timeout: PATIENCE_MS });
  });

  test("prints no stack trace for a mistake in the content", () => {
    expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });
});

const overlay = (page: Page) => page.locator("vite-error-overlay");

/** Goes to a page; the server may just be loading the one before anew. */
async function open(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
  }).toPass({ timeout: PATIENCE_MS });
}

async function expectOverlay(page: Page, text: string): Promise<void> {
  await expect(overlay(page)).toContainText(text, { timeout: PATIENCE_MS });
}

async function change(from: string, to: string): Promise<void> {
  const file = join(root, MEASURE);
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${MEASURE} has no ${from}`);
  await writeFile(file, text.replace(from, to));
}

async function lineOf(words: string): Promise<number> {
  const text = await readFile(join(root, MEASURE), "utf8");
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" ? address?.port : undefined;
      probe.close(() => {
        if (port === undefined) fail(new Error("No free port"));
        else done(port);
      });
    });
  });
}
