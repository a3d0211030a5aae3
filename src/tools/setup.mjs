// Runs under the reader's own Node, before anything is installed: no packages,
// and no newer syntax than an old Node can read, so that it can say it is old.
import { spawn } from "child_process";
import { existsSync, readFileSync } from "fs";
import { delimiter, dirname, join } from "path";
import { fileURLToPath } from "url";

import { describeMismatch } from "./describe-mismatch.mjs";
import { whenToEnd } from "./when-to-end.mjs";

const LEAST_NODE = 20;
const WINDOWS = process.platform === "win32";
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BIN = join(ROOT, "node_modules", ".bin");
/** The pinned Node, put there by the install script of the package `node`. */
const PINNED_NODE = join(
  ROOT,
  "node_modules/node/bin",
  WINDOWS ? "node.exe" : "node",
);

const [tool, ...rest] = process.argv.slice(2);
main().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

/** Installs what is missing, then runs a tool beside this one: `setup.mjs start`. */
async function main() {
  if (!tool) throw new Error("Which tool? For example: setup.mjs start");
  requireNode();
  await installPackages();
  const file = join(ROOT, "src", "tools", `${tool}.ts`);
  // The tool's own commands find the pinned Node first, as under npm.
  process.exitCode = await run(PINNED_NODE, [file, ...rest], [BIN]);
}

function requireNode() {
  if (Number(process.versions.node.split(".")[0]) >= LEAST_NODE) return;
  throw new Error(
    `This project needs Node ${LEAST_NODE} or newer; this is Node ${process.versions.node}.\n` +
      "Install a newer one (https://nodejs.org), then run the same command again.",
  );
}

async function installPackages() {
  const reason = findMismatch();
  if (!reason) return;
  console.log(`Installing the packages (npm ci): ${reason}.`);
  console.log("This takes a few minutes the first time.");
  const options = ["--include=dev", "--include=optional", "--loglevel=error"];
  // Under the reader's own Node: the pinned one is among the files replaced.
  const code = await run("npm", ["ci", ...options], []);
  if (code !== 0)
    throw new Error(
      `The packages could not be installed: npm ci ended with ${code}; what it said stands above.\n` +
        "Usual causes: no connection to the package registry, or a full disk. Then run the same command again.",
    );
  const still = findMismatch();
  if (still)
    throw new Error(
      `npm ci ended well, but ${still}.\n` +
        "If npm is set to ignore install scripts or optional packages, allow them for this folder.",
    );
  console.log("The packages are installed.");
}

/** Why `npm ci` is needed, or undefined when what is installed fits. */
function findMismatch() {
  const locked = readJson("package-lock.json");
  if (!locked) throw new Error("package-lock.json is missing or damaged.");
  const misfit = describeMismatch(
    locked,
    readJson("node_modules/.package-lock.json"),
  );
  if (misfit) return misfit;
  return existsSync(PINNED_NODE) ? undefined : "the pinned Node is not there";
}

/** @param {string} name */
function readJson(name) {
  try {
    return JSON.parse(readFileSync(join(ROOT, name), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Runs a program in the project's folder, which ends when this one does.
 * Resolves to its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {string[]} first folders to look for programs in before all others
 * @returns {Promise<number>}
 */
function run(program, args, first) {
  const path = (process.env.PATH || "").split(delimiter);
  const others = path.filter((entry) => entry !== BIN);
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, PATH: [...first, ...others].join(delimiter) },
    shell: WINDOWS && program === "npm", // a batch file there
  });
  // A keyboard interrupt reaches the child by itself; wait for it to end.
  process.on("SIGINT", () => undefined);
  const forget = whenToEnd(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", () => {
      forget();
      reject(
        new Error(
          `${program} was not found or does not run here (https://nodejs.org has both Node and npm).`,
        ),
      );
    });
    child.on("close", (code) => {
      forget();
      resolve(code === null ? 1 : code);
    });
  });
}
