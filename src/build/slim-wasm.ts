import binaryen from "binaryen";

/**
 * How Rust reads decimal fractions: 651 powers of five, 16 bytes each, of
 * which these are the first. They hardly compress.
 */
const FRACTIONS = {
  begin: Uint8Array.of(0x5a, 0xd6, 0x3b, 0x92, 0xd6, 0x53, 0xf4, 0xee),
  length: 651 * 16,
};

/** A piece of what a program's memory holds at its start. */
interface DataPiece {
  readonly offset: number;
  readonly data: Uint8Array;
}

/** What binaryen's own types, older than it, do not tell. */
interface DataSegments {
  getNumDataSegments(): number;
  getDataSegmentByIndex(at: number): number;
  getDataSegmentInfo(segment: number): {
    readonly offset: number;
    readonly data: ArrayBuffer;
  };
}

type Program = binaryen.Module & DataSegments;

/**
 * The same program without what only left-out exports use, and with zeros for
 * the table that reads fractions where no instruction left names a place in
 * it: zeros take no room once the file is packed.
 * @param kept names of the exports that stay, the memory's among them
 * @throws Error for a file that is no program
 */
export function slimWasm(
  file: Uint8Array,
  kept: ReadonlySet<string>,
): Uint8Array {
  const program = binaryen.readBinary(file) as Program;
  try {
    for (const name of exportsOf(program))
      if (!kept.has(name)) program.removeExport(name);
    program.runPasses(["remove-unused-module-elements"]);
    dropFractions(program);
    rewriteShorter(program);
    if (!program.validate()) throw new Error("What is left is no program");
    return program.emitBinary();
  } finally {
    program.dispose();
  }
}

/**
 * The same program in other instructions, which pack into fewer bytes. How it
 * would stop at its own mistakes is left out: asked for words that its index
 * holds it makes none, and nothing else is asked of it. Nor does its stack,
 * which lies lowest and grows down from a megabyte, reach the first kilobyte.
 */
function rewriteShorter(program: Program): void {
  binaryen.setTrapsNeverHappen(true);
  binaryen.setLowMemoryUnused(true);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(1);
  program.runPasses(["flatten", "rereloop"]);
  program.optimize();
  // What the first round has joined, the second can leave out.
  program.optimize();
  program.runPasses(["strip-producers", "strip-target-features"]);
}

function exportsOf(program: Program): readonly string[] {
  return Array.from(
    { length: program.getNumExports() },
    (_, at) => binaryen.getExportInfo(program.getExportByIndex(at)).name,
  );
}

function dropFractions(program: Program): void {
  const pieces = dataOf(program);
  const [start] = pieces.flatMap(({ offset, data }) => {
    const at = Buffer.from(data).indexOf(FRACTIONS.begin);
    return at < 0 ? [] : [offset + at];
  });
  if (start === undefined) return;
  const end = start + FRACTIONS.length;
  if (addressesIn(program).some((place) => place >= start && place < end))
    return;
  for (const { offset, data } of pieces)
    data.fill(0, clamp(start - offset, data), clamp(end - offset, data));
  writeData(program, pieces);
}

function dataOf(program: Program): readonly DataPiece[] {
  return Array.from({ length: program.getNumDataSegments() }, (_, at) => {
    const segment = program.getDataSegmentByIndex(at);
    const { offset, data } = program.getDataSegmentInfo(segment);
    return { offset, data: new Uint8Array(data) };
  });
}

/** Every number that an instruction could take for a place in the memory. */
function addressesIn(program: Program): readonly number[] {
  const instructions = program.emitText().replace(/^\s*\(data .*$/gm, "");
  return [...instructions.matchAll(/(?:i32\.const |offset=)(-?\d+)/g)].map(
    ([, number]) => Number(number),
  );
}

function writeData(program: Program, pieces: readonly DataPiece[]): void {
  const { initial, max = -1 } = program.getMemoryInfo();
  program.removeExport(MEMORY);
  program.setMemory(
    initial,
    max,
    MEMORY,
    pieces.map(({ offset, data }) => ({
      offset: program.i32.const(offset),
      data,
    })),
  );
}

/** The name under which a program shows its memory. */
const MEMORY = "memory";

function clamp(place: number, { length }: Uint8Array): number {
  return Math.min(length, Math.max(0, place));
}
