const REDRAW_MS = 1000;

/** A terminal, or a log that keeps every line. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Work {
  /** Tells the progress so far: `212 pages`. */
  reached(how: string): void;
  /** Ends it with a line that stays. */
  end(line: string): void;
}

interface Running {
  readonly says: string;
  readonly since: number;
  how: string;
}

/**
 * Tells what a long command is doing. Each piece of work leaves whole lines; a
 * terminal also shows those under way, with the seconds that they have taken.
 */
export function createProgress(output: ProgressOutput = process.stdout): {
  begin(says: string): Work;
} {
  const running = new Set<Running>();
  let redraw: NodeJS.Timeout | undefined;
  const draw = () => {
    if (!output.isTTY) return;
    const line = [...running].map(describe).join("; ");
    // A line that wraps could not be taken back.
    output.write(`\r\x1b[K${line.slice(0, (output.columns ?? 80) - 1)}`);
  };
  const begin = (says: string): Work => {
    const work: Running = { says, since: performance.now(), how: "" };
    running.add(work);
    if (!output.isTTY) output.write(`${says} …\n`);
    draw();
    redraw ??= setInterval(draw, REDRAW_MS).unref();
    return {
      reached(how) {
        work.how = `${how}, `;
      },
      end(line) {
        running.delete(work);
        output.write(`${output.isTTY ? "\r\x1b[K" : ""}${line}\n`);
        if (running.size > 0) draw();
        else {
          clearInterval(redraw);
          redraw = undefined;
        }
      },
    };
  };
  return { begin };
}

function describe({ says, since, how }: Running): string {
  const seconds = Math.floor((performance.now() - since) / 1000);
  return `${says} … ${how}${seconds} s`;
}
