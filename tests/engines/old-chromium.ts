import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type puppeteer from "puppeteer-core";

import { runCommand } from "../../src/tools/run-command.ts";
import { CannotBeHad, type RunningEngine } from "./engine.ts";
import { drivePuppeteer } from "./drive-puppeteer.ts";

/** Kept between runs; nobody else's packages weigh more for it. */
const CACHE = resolve("node_modules", ".cache", "browsers");
/** The newest that both of the builds below understand. */
const DRIVER = "puppeteer-core@10.1.0";

/**
 * Starts an old Chromium out of the npm package that carries it, which is
 * made for other machines but runs on any Linux for x64 with Chromium's
 * libraries.
 * @param version of the package `chrome-aws-lambda`
 */
export async function startOldChromium(
  version: string,
): Promise<RunningEngine> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new CannotBeHad("Its package carries a program for Linux on x64.");
  const folder = resolve(CACHE, `chrome-aws-lambda-${version}`);
  const program = resolve(folder, "chromium");
  if (!existsSync(program)) await install(folder, version, program);
  const require = createRequire(resolve(folder, "package.json"));
  // What is used of it is the same in both.
  const driver = require("puppeteer-core") as typeof puppeteer;
  return drivePuppeteer(driver, {
    executablePath: program,
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

async function install(
  folder: string,
  version: string,
  program: string,
): Promise<void> {
  console.log(`Installing chrome-aws-lambda ${version} (npm) …`);
  await mkdir(folder, { recursive: true });
  // A project of its own: npm would otherwise look for one above.
  await writeFile(resolve(folder, "package.json"), '{"private":true}');
  const { code, output } = await runCommand(
    [
      ...["npm", "install", "--ignore-scripts", "--legacy-peer-deps"],
      ...["--no-package-lock", "--loglevel=error"],
      ...[`chrome-aws-lambda@${version}`, DRIVER],
    ],
    { cwd: folder },
  );
  if (code !== 0)
    throw new CannotBeHad(
      `npm could not install chrome-aws-lambda ${version}:\n${output.trim()}`,
    );
  const packed = "node_modules/chrome-aws-lambda/bin/chromium.br";
  // Moved there when whole: one cut short is never taken for it.
  await pipeline(
    createReadStream(resolve(folder, packed)),
    createBrotliDecompress(),
    createWriteStream(`${program}.part`, { mode: 0o755 }),
  );
  await rename(`${program}.part`, program);
}
