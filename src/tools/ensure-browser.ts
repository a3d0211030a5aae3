import {
  findBrowsers,
  findTestBrowsers,
  namedBrowsers,
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
  const path =
    (await firstRunning(findBrowsers)) ??
    (await installFirst(INSTALLERS, findBrowsers));
  if (path === undefined) throw new Error(ADVICE);
  return path;
}

/**
 * The same for tests, which take a Chromium without a window where the
 * distribution has one: they take some two thirds of the time with it.
 * @throws Error with advice when none can be had
 */
export async function ensureTestBrowser(): Promise<string> {
  const isLeft = findTestBrowsers()[0] === findBrowsers()[0];
  if (isLeft && namedBrowsers().length === 0)
    await installFirst([aptPackage(WITHOUT_WINDOW)], findTestBrowsers);
  return (await firstRunning(findTestBrowsers)) ?? ensureBrowser();
}

type Find = () => readonly string[];

async function installFirst(
  installers: readonly Installer[],
  find: Find,
): Promise<string | undefined> {
  for (const { says, possible, commands } of installers) {
    if (!possible()) continue;
    console.log(`${says} …`);
    for (const command of commands) await runCommand(command);
    const installed = await firstRunning(find);
    if (installed) return installed;
  }
  return undefined;
}

/** Some distributions ship a stub that only says what to install instead. */
async function firstRunning(find: Find): Promise<string | undefined> {
  for (const path of find()) {
    const { code } = await runCommand([path, "--version"]);
    if (code === 0) return path;
  }
  return undefined;
}
