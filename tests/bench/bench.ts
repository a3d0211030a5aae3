import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { astroEnvironment } from "../../src/tools/astro-environment.ts";
import type { BuildCost } from "./bench-build.ts";
import { createProgress } from "../../src/tools/progress.ts";
import { copyProject } from "./copy-project.ts";
import { measurePages, type PageSizes } from "./measure-pages.ts";
import { multiplyContent } from "./multiply-content.ts";

/** How many measures, each in both languages. */
const SIZES = [18, 200, 1000] as const;

interface Row extends BuildCost, PageSizes {
  readonly measures: number;
}

const COLUMNS: readonly {
  readonly head: string;
  readonly cell: (row: Row, before: Row | undefined) => string;
}[] = [
  { head: "measures", cell: (row) => String(row.measures) },
  { head: "pages", cell: (row) => String(row.pages) },
  { head: "seconds", cell: (row) => row.seconds.toFixed(1) },
  { head: "pages/s", cell: (row) => speed(row).toFixed(1) },
  {
    head: "of before",
    cell: (row, before) =>
      before ? `${((100 * speed(row)) / speed(before)).toFixed(0)} %` : "",
  },
  { head: "peak MB", cell: (row) => row.peakMegabytes.toFixed(0) },
  { head: "measure page B", cell: (row) => String(row.heaviestMeasure.bytes) },
  { head: "largest page B", cell: (row) => String(row.heaviest.bytes) },
  { head: "which", cell: (row) => row.heaviest.path },
];

function speed({ pages, seconds }: Row): number {
  return pages / seconds;
}

/** `bench.ts [sizes]`: builds the site with more and more measures. */
async function bench(): Promise<void> {
  const given = process.argv.slice(2);
  if (!given.every((size) => /^[1-9]\d*$/.test(size)))
    throw new Error(
      `Usage: npm run bench [-- <measures> …], for example ${SIZES.join(" ")}`,
    );
  const rows: Row[] = [];
  const sizes = given.length > 0 ? given.map(Number) : SIZES;
  const progress = createProgress();
  for (const [index, measures] of sizes.entries()) {
    const place = `${index + 1}/${sizes.length}`;
    const work = progress.begin(`${place}  building ${measures} measures`);
    const row = await buildOnce(measures);
    work.end(
      `${place}  built ${measures} measures: ${row.pages} pages in ${row.seconds.toFixed(0)} s`,
    );
    rows.push(row);
  }
  console.log(table(rows));
  console.log(
    "Bytes are brotli. Peak memory is the build's own process, without the search indexer's.",
  );
}

async function buildOnce(measures: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), "policy-bench-"));
  try {
    await copyProject(process.cwd(), folder);
    await multiplyContent(join(folder, "content", "policies"), measures);
    const cost = await buildIn(folder);
    return { measures, ...cost, ...(await measurePages(join(folder, "dist"))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A process of its own, so that each size is measured from nothing. */
function buildIn(folder: string): Promise<BuildCost> {
  const child = fork(join(import.meta.dirname, "bench-build.ts"), {
    cwd: folder,
    // What is measured is pages: pictures and an archive would take longer.
    env: { ...process.env, ...astroEnvironment(), SITE_EXTRAS: "none" },
  });
  return new Promise((done, fail) => {
    child.on("message", (cost) => {
      done(cost as BuildCost);
    });
    child.on("exit", (code) => {
      fail(
        new Error(
          `The build ended with ${code ?? "a signal"}: npm run build shows more.`,
        ),
      );
    });
  });
}

function table(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.map(({ head }) => head),
    ...rows.map((row, index) =>
      COLUMNS.map(({ cell }) => cell(row, rows[index - 1])),
    ),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "),
    )
    .join("\n");
}

await bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
