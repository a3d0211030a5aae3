import { readCode, type CodeFacts } from "./wasm-code.ts";
import { WasmReader } from "./wasm-reader.ts";
import {
  readPlace,
  readSections,
  SECTION,
  sectionReader,
  withLength,
  writeList,
  writeSections,
  type Sections,
} from "./wasm-sections.ts";

/** No local values, `unreachable`, `end`. */
const EMPTY_BODY = [0, 0x00, 0x0b];

/**
 * How Rust reads decimal fractions: 651 powers of five, 16 bytes each, of
 * which these are the first. They hardly compress.
 */
const FRACTIONS = {
  begin: Uint8Array.of(0x5a, 0xd6, 0x3b, 0x92, 0xd6, 0x53, 0xf4, 0xee),
  length: 651 * 16,
};

/**
 * The same program without what only left-out exports use: their functions
 * keep their number and lose their instructions, and the table for reading
 * fractions becomes zeros when no instruction left names a place in it.
 * @param kept names of the exports that stay
 * @throws Error for a file with something in it that is not known here
 */
export function slimWasm(
  file: Uint8Array,
  kept: ReadonlySet<string>,
): Uint8Array {
  const sections = readSections(file);
  if (sections.has(SECTION.start)) throw new Error("It starts by itself");
  const exports = readExports(sections).filter(({ name }) => kept.has(name));
  const first = countImports(sections);
  const bodies = readBodies(sections);
  const facts = bodies.map(factsOf);
  const roots = exports
    .filter(({ kind }) => kind === 0)
    .map(({ index }) => index);
  const used = reach(
    [...roots, ...readTable(sections)],
    (index) => facts[index - first]?.calls ?? [],
  );
  const isUsed = (at: number) => used.has(at + first);
  const slim = bodies.map((body, at) => (isUsed(at) ? body : EMPTY_BODY));
  const addresses = facts
    .filter((_, at) => isUsed(at))
    .flatMap((each) => each.addresses);
  return writeSections(
    file,
    new Map([
      ...sections,
      [SECTION.exports, writeList(exports.map(({ bytes }) => bytes))],
      [SECTION.code, writeList(slim.map(withLength))],
      [SECTION.data, withoutFractions(sections, addresses)],
    ]),
  );
}

function readExports(sections: Sections) {
  const reader = sectionReader(sections, SECTION.exports);
  return reader.list(() => {
    const start = reader.at;
    const name = new TextDecoder().decode(reader.take(reader.number()));
    const [kind, index] = [reader.byte(), reader.number()];
    return {
      name,
      kind,
      index,
      bytes: reader.bytes.subarray(start, reader.at),
    };
  });
}

/** Imported functions have the first numbers; nothing else may be imported. */
function countImports(sections: Sections): number {
  const reader = sectionReader(sections, SECTION.imports);
  return reader.list(() => {
    reader.take(reader.number());
    reader.take(reader.number());
    if (reader.byte() !== 0) throw new Error("No function is imported");
    return reader.number();
  }).length;
}

/** Functions that are called by their place in the table. */
function readTable(sections: Sections): readonly number[] {
  const reader = sectionReader(sections, SECTION.elements);
  return reader
    .list(() => {
      readPlace(reader);
      return reader.list(() => reader.number());
    })
    .flat();
}

function readBodies(sections: Sections): readonly Uint8Array[] {
  const reader = sectionReader(sections, SECTION.code);
  return reader.list(() => reader.take(reader.number()));
}

function factsOf(body: Uint8Array): CodeFacts {
  const reader = new WasmReader(body);
  // The local values come first: how many, and of which type.
  reader.list(() => [reader.number(), reader.byte()]);
  return readCode(reader);
}

function reach(
  roots: readonly number[],
  next: (index: number) => readonly number[],
): ReadonlySet<number> {
  const reached = new Set(roots);
  // A set being walked also yields what is added on the way.
  for (const index of reached)
    for (const called of next(index)) reached.add(called);
  return reached;
}

/** Zeros keep their place and take no room once the file is packed. */
function withoutFractions(
  sections: Sections,
  addresses: readonly number[],
): Uint8Array {
  const data = Uint8Array.from(sections.get(SECTION.data) ?? [0]);
  const reader = new WasmReader(data);
  const pieces = reader.list(() => {
    const place = readPlace(reader);
    return { place, bytes: reader.take(reader.number()) };
  });
  const [start] = pieces.flatMap(({ place, bytes }) => {
    const at = Buffer.from(bytes).indexOf(FRACTIONS.begin);
    return at < 0 ? [] : [place + at];
  });
  if (start === undefined) return data;
  const end = start + FRACTIONS.length;
  if (addresses.some((address) => address >= start && address < end))
    return data;
  for (const { place, bytes } of pieces)
    bytes.fill(0, Math.max(0, start - place), Math.max(0, end - place));
  return data;
}
