import { runCommand, type CommandEnd } from "./run-command.ts";

/**
 * The fonts that the tests of the layout measure the pages in: names that the
 * styles ask for, and the packages of a Debian-like system that have them.
 */
export const FONTS = [
  { family: "Liberation Sans", holds: "as wide as Arial" },
  { family: "Noto Sans CJK SC", holds: "Chinese" },
] as const;
const PACKAGES = ["fonts-liberation", "fonts-noto-cjk"] as const;

type Run = (command: readonly string[]) => Promise<CommandEnd>;

export interface FontTools {
  readonly run: Run;
  /** Root on Linux may install packages: nobody is asked for a password. */
  readonly mayInstall: boolean;
  readonly say: (line: string) => void;
}

/**
 * Sees to it that the fonts are installed, on Linux. Where they cannot be had
 * it says so and goes on: only tests of the layout depend on them.
 */
export async function ensureFonts({
  run = runCommand,
  mayInstall = process.getuid?.() === 0,
  say = console.log,
}: Partial<FontTools> = {}): Promise<void> {
  if (!(await missingFonts(run)).length) return;
  if (mayInstall) {
    say("Installing the fonts that the pages are measured in (apt-get) …");
    await run(["apt-get", "update"]);
    await run([
      ...["apt-get", "install", "-y", "--no-install-recommends"],
      ...["fontconfig", ...PACKAGES],
    ]);
  }
  const missing = await missingFonts(run);
  if (missing.length)
    say(
      `Not installed: ${missing.join(", ")}. Tests of the layout measure the pages in them and may\n` +
        `fail without. On Debian and Ubuntu: apt-get install ${PACKAGES.join(" ")}`,
    );
}

/** The fonts that are not there, each with what it is needed for. */
async function missingFonts(run: Run): Promise<readonly string[]> {
  const { output } = await run(["fc-list", ":", "family"]);
  return FONTS.filter(({ family }) => !output.includes(family)).map(
    ({ family, holds }) => `${family} (${holds})`,
  );
}
