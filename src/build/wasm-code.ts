import type { WasmReader } from "./wasm-reader.ts";

/** What a function's instructions name. */
export interface CodeFacts {
  readonly calls: readonly number[];
  /** Whole numbers that may be places in the memory. */
  readonly addresses: readonly number[];
}

const CALL = 0x10;
const CHOICE = 0x0e;
const TYPED_SELECT = 0x1c;
const CONSTANT = 0x41;
const FUNCTION = 0xd2;
const LONG = 0xfc;
const LAST_PLAIN = 0xc4;

/** How many numbers follow an instruction; none where it is not listed. */
const NUMBERS = new Map<number, number>([
  ...each([0x02, 0x03, 0x04, 0x0c, 0x0d, CALL, 0xd0, FUNCTION], 1),
  ...each([0x11], 2),
  ...each(from(0x20, 0x26), 1),
  ...each(from(0x28, 0x3e), 2),
  ...each([0x3f, 0x40, CONSTANT, 0x42], 1),
  ...each([0xd1], 0),
]);
/** The same for the second half of an instruction that begins with `LONG`. */
const LONG_NUMBERS = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
/** Constants with a point: how many bytes follow. */
const BYTES = new Map([
  [0x43, 4],
  [0x44, 8],
]);

/**
 * Reads a function's instructions to their end.
 * @param code at the first instruction
 * @throws Error for an instruction that is not known
 */
export function readCode(code: WasmReader): CodeFacts {
  const [calls, addresses]: [number[], number[]] = [[], []];
  while (!code.done) {
    const instruction = code.byte();
    const numbers = readNumbers(code, instruction);
    const [last = 0] = numbers.slice(-1);
    if (instruction === CALL || instruction === FUNCTION) calls.push(last);
    const isAccess = instruction >= 0x28 && instruction <= 0x3e;
    if (instruction === CONSTANT || isAccess) addresses.push(last);
  }
  return { calls, addresses };
}

function readNumbers(code: WasmReader, instruction: number): readonly number[] {
  const read = (count: number) =>
    Array.from({ length: count }, () => code.number());
  if (instruction === CHOICE) return read(code.number() + 1);
  if (instruction === TYPED_SELECT) return read(code.number());
  const count =
    instruction === LONG
      ? LONG_NUMBERS[code.number()]
      : (NUMBERS.get(instruction) ??
        (instruction <= LAST_PLAIN ? 0 : undefined));
  if (count === undefined)
    throw new Error(`Unknown instruction ${instruction.toString(16)}`);
  code.take(BYTES.get(instruction) ?? 0);
  return read(count);
}

function each(
  instructions: readonly number[],
  count: number,
): readonly (readonly [number, number])[] {
  return instructions.map((instruction) => [instruction, count]);
}

function from(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
