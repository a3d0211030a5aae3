import {
  findBrowsers,
  findWithoutWindow,
  namesBrowser,
  WITHOUT_WINDOW,
} from "./find-browser.ts";
import { runCommand } from "./run-command.ts";

const ADVICE =
  "No Chromium runs here and none could be installed. Install Chromium or Google Chrome\n" +
  "(or say where it is: CHROMIUM_PATH=… npm test), then run the same command again.";

/** A way to get a browser. */
interface Installer {
  readonly says: string;
  readonly possible: () => boolean;
  readonly commands: readonly (readonly string[])[];
}

/** Only root may, and nobody is asked for a password. */
function aptPackage(name: string): Installer {
  return {
    says: `Installing the distribution's ${name} (apt-get)`,
    possible: () => process.platform === "linux" && process.getuid?.() === 0,
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", name],
    ],
  };
}

/** Tried in this order until one runs. */
const INSTALLERS: readonly Installer[] = [
  {
    says: "Installing Playwright's Chromium",
    possible: () => true,
    commands: [["playwright", "install", "chromium"]],
  },
  aptPackage("chromium"),
];

/**
 * The path of a Chromium that runs, installed when there is none.
 * @throws Error with advice when none can be had
 */
export async function ensureBrowser(): Promise<string> {
  const path = await ensure(findBrowsers, INSTALLERS);
  if (path === undefined) throw new Error(ADVICE);
  return path;
}

/**
 * The path of a Chromium without a window, which most tests take the less time
 * with; undefined where the distribution has none, or the environment names
 * another browser.
 */
export async function ensureWithoutWindow(): Promise<string | undefined> {
  if (namesBrowser()) return undefined;
  return ensure(findWithoutWindow, [aptPackage(WITHOUT_WINDOW)]);
}

async function ensure(
  find: () => readonly string[],
  installers: readonly Installer[],
): Promise<string | undefined> {
  const present = await firstRunning(find());
  if (present) return present;
  for (const { says, possible, commands } of installers) {
    if (!possible()) continue;
    console.log(`${says} …`);
    for (const command of commands) await runCommand(command);
    const installed = await firstRunning(find());
    if (installed) return installed;
  }
  return undefined;
}

/** Some distributions ship a stub that only says what to install instead. */
async function firstRunning(
  paths: readonly string[],
): Promise<string | undefined> {
  for (const path of paths) {
    const { code } = await runCommand([path, "--version"]);
    if (code === 0) return path;
  }
  return undefined;
}
