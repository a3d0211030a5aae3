import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

import { ensureBrowser } from "../../src/tools/ensure-browser.ts";
import { runCommand } from "../../src/tools/run-command.ts";
import { startServer } from "../../src/tools/serve.ts";
import { pageKinds, allPaths } from "../browser/site-pages.ts";
import { buildCopy } from "../site/build-copy.ts";

/** Fetched when it is asked for: nothing else here needs its many packages. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const FULL = 1;

const Report = z.object({
  categories: z.object({
    seo: z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  }),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable() }),
  ),
});

interface Verdict {
  /** From 0 to 1. */
  readonly score: number;
  /** What costs points, in the tool's own words. */
  readonly faults: readonly string[];
}

/**
 * `npm run lighthouse`: what Lighthouse gives a page of each kind for being
 * found, on a build that knows its own address. Fails below 100.
 */
async function lighthouse(): Promise<void> {
  const chrome = await ensureBrowser();
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  console.log("Building the site with an address of its own …");
  const copy = await buildCopy({ SITE_URL: address });
  const server = await startServer({ root: copy.dist, port });
  try {
    if (server.url !== `${address}/`)
      throw new Error(
        `Port ${String(port)} was taken meanwhile: run it again.`,
      );
    const named = process.argv.slice(2);
    const paths = pageKinds(allPaths(copy.dist))
      .map(({ path }) => path)
      .filter(isFound)
      .filter((path) => named.length === 0 || named.includes(path));
    for (const path of paths) await judge(server.url, path, chrome);
  } finally {
    await server.close();
    await copy.remove();
  }
}

/** Frames and the page of what is not there ask not to be found. */
function isFound(path: string): boolean {
  return !path.startsWith("embed/") && path !== "404.html";
}

async function judge(site: string, path: string, chrome: string) {
  const { score, faults } = await ask(site + path, chrome);
  console.log([Math.round(100 * score), `/${path}`, ...faults].join("  "));
  if (score < FULL) process.exitCode = 1;
}

/** @throws Error with the tool's own words when it cannot say */
async function ask(url: string, chrome: string): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const end = await runCommand(
    [
      ...["npm", "exec", "--yes", `--package=${LIGHTHOUSE}`, "--"],
      ...["lighthouse", url, "--only-categories=seo", "--quiet"],
      ...["--output=json", `--output-path=${file}`],
      "--chrome-flags=--headless=new --no-sandbox",
    ],
    { env: { CHROME_PATH: chrome } },
  );
  try {
    if (end.code !== 0) throw new Error(`${url}\n${end.output}`);
    return read(Report.parse(JSON.parse(await readFile(file, "utf8"))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function read({ categories: { seo }, audits }: z.infer<typeof Report>) {
  const faults = seo.auditRefs
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < FULL)
    .map(({ title }) => title);
  return { score: seo.score, faults };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string")
    throw new Error("This machine gives no port.");
  return address.port;
}

await lighthouse().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
