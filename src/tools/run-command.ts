import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

import { whenToEnd } from "./when-to-end.mjs";

export interface CommandOptions {
  /** The project's folder by default. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show what it says at once instead of keeping it. */
  readonly show?: boolean;
  /** Hears what it says as it says it; not of what is shown. */
  readonly hear?: (text: string) => void;
}

export interface CommandEnd {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number;
  /** Both streams; empty when shown. */
  readonly output: string;
  readonly seconds: number;
}

/** The exit code of a process that was told to end. */
const TOLD_TO_END = 143;

/**
 * Runs a program, those of the installed packages first, and waits. Where this
 * process is told to end meanwhile, the program ends with it.
 */
export function runCommand(
  [program = "", ...args]: readonly string[],
  { cwd = process.cwd(), env, show = false, hear }: CommandOptions = {},
): Promise<CommandEnd> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PATH: searchPath(), ...env },
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const forget = whenToEnd(() => {
    child.kill();
    process.exit(TOLD_TO_END);
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      hear?.(chunk.toString("utf8"));
    });
  return new Promise((done) => {
    const end = (code: number, output: string) => {
      forget();
      done({ code, output, seconds: (performance.now() - start) / 1000 });
    };
    child.on("error", (error) => {
      end(127, `${program}: ${error.message}`);
    });
    child.on("close", (code) => {
      end(code ?? 1, Buffer.concat(chunks).toString("utf8"));
    });
  });
}

function searchPath(): string {
  const bin = join(process.cwd(), "node_modules", ".bin");
  return `${bin}${delimiter}${process.env.PATH ?? ""}`;
}
