import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export interface CommandOptions {
  /** Where it runs; the project's folder by default. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show what it says at once instead of keeping it. */
  readonly show?: boolean;
}

export interface CommandEnd {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number;
  /** What it said, both streams; empty when shown. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program, those of the installed packages first, and waits. */
export function runCommand(
  [program = "", ...args]: readonly string[],
  { cwd = process.cwd(), env, show = false }: CommandOptions = {},
): Promise<CommandEnd> {
  const start = performance.now();
  const bin = join(process.cwd(), "node_modules", ".bin");
  const child = spawn(program, args, {
    cwd,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
      ...env,
    },
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    const end = (code: number, said: string) => {
      done({ code, output: said, seconds: (performance.now() - start) / 1000 });
    };
    child.on("error", (error) => {
      end(127, `${program}: ${error.message}`);
    });
    child.on("close", (code) => {
      end(code ?? 1, Buffer.concat(chunks).toString("utf8"));
    });
  });
}
