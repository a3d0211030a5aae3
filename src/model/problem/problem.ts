/** One mistake in the content: where it is, and what to do. */
export interface Problem {
  /** Relative to the project's folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** `sentences.m99-s2.figures.cap.is`; empty when it is the whole file. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** Only of a value that nobody has entered yet. */
  readonly left?: LeftWork;
}

/** The stage of the work to which a value that is left to enter belongs. */
export interface LeftWork {
  readonly order: number;
  readonly name: string;
  readonly example: string;
}

export interface Refusal {
  readonly problems: readonly Problem[];
  /** False where these problems keep other rules from being checked. */
  readonly isAll: boolean;
}

export type Finding = Pick<Problem, "found" | "expected" | "fix">;

/**
 * The way to a value in a file: keys, positions in a list, and in a list of
 * things with an id that id (`["sentences", "m99-s2", "zh"]`).
 */
export type Path = readonly (string | number)[];

/** A file that knows where its values stand. */
export interface Located {
  readonly path: string;
  readonly locate: (path: Path) => Pick<Problem, "line" | "column">;
}

/** A problem with the value at `path`, or with what is missing there. */
export function problemAt(
  file: Located,
  path: Path,
  finding: Finding,
): Problem {
  return {
    file: file.path,
    ...file.locate(path),
    field: formatPath(path),
    ...finding,
  };
}

/** @example formatPath(["examples", 2, "given"]) -> "examples[2].given" */
function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/**
 * Orders problems as a reader meets them: by file, then down the file. What is
 * left to enter comes behind all mistakes, in the order of the work.
 */
export function byPlace(a: Problem, b: Problem): number {
  const [first, second] = [a, b].map(({ left }) => left?.order ?? -1);
  if (first !== second) return (first ?? -1) - (second ?? -1);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
