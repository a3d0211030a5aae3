import { findBrowsers } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";

const ADVICE =
  "No Chromium runs here and none could be installed. Install Chromium or Google Chrome\n" +
  "(or say where it is: CHROMIUM_PATH=… npm test), then run the same command again.";

/** Ways to get a browser, tried in this order until one runs. */
const INSTALLERS: readonly {
  readonly says: string;
  readonly possible: () => boolean;
  readonly commands: readonly (readonly string[])[];
}[] = [
  {
    says: "Installing Playwright's Chromium",
    possible: () => true,
    commands: [["playwright", "install", "chromium"]],
  },
  {
    says: "Installing the distribution's Chromium (apt-get)",
    // Only root may, and nobody is asked for a password.
    possible: () => process.platform === "linux" && process.getuid?.() === 0,
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
  },
];

/**
 * The path of a Chromium that runs, installed when there is none.
 * @throws Error with advice when none can be had
 */
export async function ensureBrowser(): Promise<string> {
  const present = await findRunning();
  if (present) return present;
  for (const { says, possible, commands } of INSTALLERS) {
    if (!possible()) continue;
    console.log(`${says} …`);
    for (const command of commands) await runCommand(command);
    const installed = await findRunning();
    if (installed) return installed;
  }
  throw new Error(ADVICE);
}

/** Some distributions ship a stub that only says what to install instead. */
async function findRunning(): Promise<string | undefined> {
  for (const path of findBrowsers()) {
    const { code } = await runCommand([path, "--version"]);
    if (code === 0) return path;
  }
  return undefined;
}
