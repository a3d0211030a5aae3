// Shipped to the browser.

/** Bytes of a block, and those at its end that say how long the text is. */
const BLOCK = 64;
const LENGTH = 8;
const ROUNDS = 64;
const WORD = 2 ** 32;

type State = [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
];

const PRIMES = primes(ROUNDS);
/** The first 32 binary places of the roots of the first primes. */
const START = PRIMES.slice(0, 8).map((prime) =>
  fraction(prime ** (1 / 2)),
) as State;
const ADDED = PRIMES.map((prime) => fraction(prime ** (1 / 3)));

/**
 * The SHA-256 of some bytes, in hexadecimal digits: for pages served without
 * encryption, where browsers keep theirs back.
 */
export function ownSha256(bytes: Uint8Array): string {
  const padded = padOf(bytes);
  let state = START;
  for (let at = 0; at < padded.byteLength; at += BLOCK)
    state = withBlock(state, new DataView(padded.buffer, at, BLOCK));
  return state
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** The bytes, one bit that is set, noughts, and their number in bits. */
function padOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH) / BLOCK);
  const padded = new Uint8Array(blocks * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = bytes.length * 8;
  view.setUint32(padded.length - 8, Math.floor(bits / WORD));
  view.setUint32(padded.length - 4, bits % WORD);
  return padded;
}

function withBlock(state: State, block: DataView): State {
  const words = scheduleOf(block);
  const turned = ADDED.reduce(
    (held, added, round) => nextRound(held, added + (words[round] ?? 0)),
    state,
  );
  return turned.map((word, at) => (word + (state[at] ?? 0)) | 0) as State;
}

function nextRound([a, b, c, d, e, f, g, h]: State, added: number): State {
  const first =
    h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + added;
  const second =
    (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
}

function scheduleOf(block: DataView): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < 16; at += 1) words.push(block.getInt32(at * 4));
  for (let at = 16; at < ROUNDS; at += 1) {
    const near = words[at - 2] ?? 0;
    const far = words[at - 15] ?? 0;
    const mixed =
      (words[at - 16] ?? 0) +
      (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
      (words[at - 7] ?? 0) +
      (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    words.push(mixed | 0);
  }
  return words;
}

/** A word turned to the right. */
function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * WORD) | 0;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let each = 2; found.length < count; each += 1)
    if (found.every((prime) => each % prime !== 0)) found.push(each);
  return found;
}
