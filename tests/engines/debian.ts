import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { runCommand } from "../../src/tools/run-command.ts";
import { CannotBeHad } from "./engine.ts";

/** A program of the system and the Debian packages that bring it. */
export interface SystemProgram {
  readonly name: string;
  /** What it is called on the PATH, best first. */
  readonly commands: readonly string[];
  readonly packages: readonly string[];
}

/**
 * The path of a program, installed with apt-get where it is missing and this
 * is root. Nobody is asked for a password.
 * @throws CannotBeHad with the command that installs it
 */
export async function ensureProgram(program: SystemProgram): Promise<string> {
  const present = find(program);
  if (present) return present;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log(`Installing ${program.name} (apt-get) …`);
    await runCommand(["apt-get", "update"]);
    await runCommand([
      ...["apt-get", "install", "-y", "--no-install-recommends"],
      ...program.packages,
    ]);
  }
  const installed = find(program);
  if (installed) return installed;
  throw new CannotBeHad(
    `${program.name} is not installed. On Debian: apt-get install ${program.packages.join(" ")}`,
  );
}

function find({ commands }: SystemProgram): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}
