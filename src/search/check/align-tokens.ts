/** A step of a comparison: words in both, in the quotation or in the text only. */
export interface Step {
  readonly kind: "kept" | "added" | "missing";
  /** Places in the quotation and in the text, each up to but not including. */
  readonly quoted: readonly [from: number, to: number];
  readonly told: readonly [from: number, to: number];
}

/** More would take too long; no sentence comes near it. */
const MOST_CELLS = 4_000_000;
const MATCH = 3;
const [DIAGONAL, UP, LEFT, STOP] = [1, 2, 3, 0];

/**
 * The way to read one list of keys as part of another with the fewest changes.
 * What the text has before and behind is no part of it; nor, of a quotation
 * that stands in other words, what stands around it.
 * @returns the steps in order, empty when there is nothing in common
 */
export function alignTokens(
  quoted: readonly string[],
  told: readonly string[],
  isLoose: boolean,
): readonly Step[] {
  const [rows, width] = [quoted.length, told.length + 1];
  if (rows * width > MOST_CELLS) return [];
  const ways = new Uint8Array((rows + 1) * width);
  let scores = new Int32Array(width);
  let [best, end] = [0, 0];
  for (let row = 1; row <= rows; row += 1) {
    const now = new Int32Array(width);
    now[0] = isLoose ? 0 : -row;
    ways[row * width] = isLoose ? STOP : UP;
    for (let at = 1; at < width; at += 1) {
      const isSame = quoted[row - 1] === told[at - 1];
      const [score, way] = bestWay(isSame, at, scores, now, isLoose);
      now[at] = score;
      ways[row * width + at] = way;
    }
    // The end of a quotation in other words may be anywhere in them.
    const place = highest(now);
    const isBetter = isLoose ? (now[place] ?? 0) > best : row === rows;
    if (isBetter) [best, end] = [now[place] ?? 0, row * width + place];
    scores = now;
  }
  return trimmed(walkBack(ways, end, width, isLoose ? 0 : rows));
}

/** The most that a place may score, and from where. */
function bestWay(
  isSame: boolean,
  at: number,
  before: Int32Array,
  now: Int32Array,
  isLoose: boolean,
): readonly [score: number, way: number] {
  const across = isSame ? (before[at - 1] ?? 0) + MATCH : -Infinity;
  const up = (before[at] ?? 0) - 1;
  const left = (now[at - 1] ?? 0) - 1;
  const score = Math.max(across, up, left);
  if (isLoose && score <= 0) return [0, STOP];
  if (score === across) return [score, DIAGONAL];
  return [score, score === left ? LEFT : UP];
}

function highest(scores: Int32Array): number {
  return scores.reduce(
    (best, score, at) => (score > (scores[best] ?? 0) ? at : best),
    0,
  );
}

function walkBack(
  ways: Uint8Array,
  end: number,
  width: number,
  rows: number,
): readonly Step[] {
  const steps: Step[] = [];
  let row = Math.floor(end / width);
  let at = end % width;
  if (row < rows) return [];
  for (;;) {
    const way = row === 0 ? STOP : ways[row * width + at];
    if (way === STOP || way === undefined) break;
    const [rowBefore, atBefore]: readonly [number, number] = [
      way === LEFT ? row : row - 1,
      way === UP ? at : at - 1,
    ];
    const kind = way === DIAGONAL ? "kept" : way === UP ? "added" : "missing";
    steps.push({ kind, quoted: [rowBefore, row], told: [atBefore, at] });
    [row, at] = [rowBefore, atBefore];
  }
  return steps.reverse();
}

/** Single steps of one kind as one; what is missing at the ends is outside. */
function trimmed(steps: readonly Step[]): readonly Step[] {
  const kept = steps.flatMap(({ kind }, at) => (kind === "kept" ? [at] : []));
  const [first = -1, last = -1] = [kept[0], kept.at(-1)];
  const inside = steps.filter(
    ({ kind }, at) => kind !== "missing" || (at > first && at < last),
  );
  return first < 0 ? [] : joinSteps(inside);
}

/** Within one change what is missing stands before what is there instead. */
export function joinSteps(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (last?.kind === step.kind) joined.splice(-1, 1, both(last, step));
    else if (step.kind === "missing" && last?.kind === "added") {
      const isOne = before?.kind === "missing";
      const told = isOne ? both(before, step).told : step.told;
      const [at] = last.quoted;
      const missing: Step = { kind: "missing", quoted: [at, at], told };
      joined.splice(isOne ? -2 : -1, 2, missing, last);
    } else joined.push(step);
  }
  return joined;
}

function both(a: Step, b: Step): Step {
  return {
    kind: a.kind,
    quoted: [a.quoted[0], b.quoted[1]],
    told: [a.told[0], b.told[1]],
  };
}
