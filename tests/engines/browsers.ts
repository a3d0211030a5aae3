import { existsSync } from "node:fs";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { CannotBeHad, type Engine, type RunningEngine } from "./engine.ts";
import { ENGINES } from "./engines.ts";
import { JOURNEYS, type Journey } from "./journeys.ts";
import {
  type Column,
  isAsPromised,
  layOutTable,
  type Outcome,
} from "./lay-out-table.ts";
import { readSample, type Sample } from "./sample.ts";
import { promisedWay } from "./ways.ts";
import { startServer } from "../../src/tools/serve.ts";
import { whenToEnd } from "../../src/tools/when-to-end.mjs";

/** The exit code of a process that was told to end. */
const TOLD_TO_END = 143;

/** What all journeys walk on. */
interface Ground {
  readonly site: string;
  readonly sample: Sample;
}

/**
 * `npm run browsers`: walks the journeys through the built site in every
 * engine, or in those named: `npm run browsers -- firefox`.
 */
async function browsers(): Promise<void> {
  whenToEnd(() => process.exit(TOLD_TO_END));
  const named = process.argv.slice(2).map((name) => name.toLowerCase());
  const engines = ENGINES.filter(
    ({ name }) => named.length === 0 || named.includes(name.toLowerCase()),
  );
  if (engines.length === 0) {
    const names = ENGINES.map(({ name }) => name).join(", ");
    throw new Error(`There is no such engine. The engines: ${names}.`);
  }
  if (!existsSync("dist"))
    throw new Error("There is no dist/ yet: run npm run build first.");
  const sample = await readSample(process.cwd());
  const server = await startServer({ root: "dist", cspHeader: true });
  const columns: Column[] = [];
  // One after another: each has the machine to itself.
  for (const engine of engines)
    columns.push(await walkIn(engine, { site: server.url, sample }));
  await server.close();
  const names = JOURNEYS.map(({ name }) => name);
  console.log(`\n${layOutTable(names, columns).join("\n")}`);
  if (!isAsPromised(columns)) process.exitCode = 1;
}

async function walkIn(engine: Engine, ground: Ground): Promise<Column> {
  console.log(`\n${engine.name}`);
  const running = await engine.start().catch((error: unknown) => {
    const isKnown = error instanceof CannotBeHad;
    console.log(`  ${isKnown ? "" : "It does not start: "}${messageOf(error)}`);
    return undefined;
  });
  const complaints = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const journey of JOURNEYS)
    outcomes.push(
      running
        ? await walk(journey, engine, { running, complaints, ...ground })
        : { kind: "not-walked" },
    );
  await running?.end();
  if (complaints.size > 0) console.log("  In its console:");
  for (const line of complaints) console.log(`    ${line}`);
  return { engine: engine.name, version: running?.version, outcomes };
}

interface Walking extends Ground {
  readonly running: RunningEngine;
  /** Takes up what stands in the console as an error. */
  readonly complaints: Set<string>;
}

/** Walks a journey in both languages and says how it went. */
async function walk(
  { name, ways }: Journey,
  { floor }: Engine,
  { running, complaints, site, sample }: Walking,
): Promise<Outcome> {
  const way = promisedWay(ways, floor);
  const failures: string[] = [];
  for (const locale of LOCALES) {
    const page = await running.newPage();
    const failure = await way
      .walk({ page, locale, site, sample })
      .then(() => undefined, messageOf);
    const thrown = page.thrown().map((line) => `the page threw ${line}`);
    for (const line of new Set([...(failure ? [failure] : []), ...thrown]))
      failures.push(`    ${locale}: ${inOneLine(line)}`);
    for (const line of page.complaints()) complaints.add(inOneLine(line));
    // What was chosen is kept for the origin, and ends here.
    await page.evaluate(forget).catch(() => undefined);
    await page.close();
  }
  console.log(`  ${name}: ${failures.length > 0 ? "FAILED" : way.cell}`);
  for (const line of failures) console.log(line);
  return failures.length > 0
    ? { kind: "failed" }
    : { kind: "as-promised", cell: way.cell };
}

function forget(): void {
  localStorage.clear();
}

/** Without the places in the code, of which a built page has few to tell. */
function inOneLine(message: string): string {
  const [said = ""] = message.split(/\n\s+at /);
  return said.trim().replace(/\s+/g, " ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

await browsers().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
