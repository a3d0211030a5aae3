import type { SentenceStub } from "./sentence-stub.ts";

/** A sentence as it was entered. */
export interface Entered {
  readonly id: string;
  readonly zh: string;
}

export interface Aligned<Old extends Entered = Entered> {
  /** In the order of the new text; without `old` where it is new. */
  readonly pairs: readonly {
    readonly stub: SentenceStub;
    readonly old?: Old;
  }[];
  /** Those that the new text no longer has. */
  readonly removed: readonly Old[];
}

/**
 * The entered sentences of a part beside those of its text as it now stands:
 * equal ones first, and between two equal ones the changed by their order.
 */
export function alignSentences<Old extends Entered>(
  entered: readonly Old[],
  stubs: readonly SentenceStub[],
): Aligned<Old> {
  const pairs: { stub: SentenceStub; old?: Old }[] = [];
  const removed: Old[] = [];
  let from = 0;
  let next = 0;
  const close = (gap: readonly Old[], to: number) => {
    const fresh = stubs.slice(next, to);
    for (const [index, stub] of fresh.entries()) {
      const old = gap[index];
      pairs.push(old ? { stub, old } : { stub });
    }
    removed.push(...gap.slice(fresh.length));
  };
  for (const [oldAt, stubAt] of equalPlaces(entered, stubs)) {
    close(entered.slice(from, oldAt), stubAt);
    const [old, stub] = [entered[oldAt], stubs[stubAt]];
    if (old && stub) pairs.push({ stub, old });
    from = oldAt + 1;
    next = stubAt + 1;
  }
  close(entered.slice(from), stubs.length);
  return { pairs, removed };
}

type Places = readonly (readonly [number, number])[];

/** The longest row of equal sentences, by their places on either side. */
function equalPlaces(
  entered: readonly Entered[],
  stubs: readonly SentenceStub[],
): Places {
  // Of each place the longest row that begins at it or behind it.
  let below: Places[] = [];
  for (const [oldAt, old] of [...entered.entries()].reverse()) {
    const here: Places[] = [];
    for (const [stubAt, stub] of [...stubs.entries()].reverse())
      here[stubAt] =
        old.zh === stub.zh
          ? [[oldAt, stubAt], ...(below[stubAt + 1] ?? [])]
          : longer(below[stubAt], here[stubAt + 1]);
    below = here;
  }
  return below[0] ?? [];
}

function longer(one: Places = [], other: Places = []): Places {
  return one.length >= other.length ? one : other;
}
