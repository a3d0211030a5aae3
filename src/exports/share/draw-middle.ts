import { PLACES } from "./card-frame.ts";
import { STYLES } from "./card-style.ts";
import { fitWords, type MeasureLine, type SetBlock } from "./fit-words.ts";
import type { CardWords, ShareCard } from "./share-card.ts";
import { drawBlock, type DrawnLine } from "./stack-words.ts";

/** Between the name, what is offered and the note, in pixels. */
const GAP = 18;
/** A name is at most so many times as large as what is offered under it. */
const MOST_CONTRAST = 1.8;
/** And what is offered at least so many times as large as a note on it. */
const LEAST_CONTRAST = 1.35;

/** Room that is left is put above and below, up to so many pixels. */
const MOST_SPARE = 60;

/** As much of what a card offers as is to be shown. */
interface Offer {
  readonly lines: readonly CardWords[];
  readonly note?: CardWords | undefined;
}

interface SetMiddle {
  readonly lines: readonly DrawnLine[];
  readonly isEven: boolean;
}

/**
 * The name beside the seal, and below what it offers. Where that has no room,
 * the note goes first, then whole lines, and how many is said.
 * @throws Error where not even one line has room
 */
export function drawMiddle(
  card: ShareCard,
  measure: MeasureLine,
): readonly DrawnLine[] {
  for (const offer of offersOf(card)) {
    let found: SetMiddle | undefined;
    for (const size of STYLES.name.sizes) {
      found = setMiddle(card, offer, size, measure) ?? found;
      if (found?.isEven) return found.lines;
    }
    if (found) return found.lines;
  }
  throw new Error("A card has no room for its name and one line.");
}

function offersOf({ lines, note, instead }: ShareCard): readonly Offer[] {
  const fewer = instead.flatMap((more, shown) =>
    shown > 0 ? [{ lines: [...lines.slice(0, shown), more] }] : [],
  );
  return [{ lines, note }, { lines }, ...fewer.reverse()];
}

/** @param size of the name, in pixels */
function setMiddle(
  card: ShareCard,
  offer: Offer,
  size: number,
  measure: MeasureLine,
): SetMiddle | undefined {
  const { left, width, head, seal, besideSeal, foot } = PLACES;
  const x = left + seal + besideSeal;
  const beside = { width: left + width - x, height: foot - head };
  const nameStyle = { ...STYLES.name, sizes: [size] };
  const name = fitWords([card.name], nameStyle, beside, measure);
  const twin = fitWords(
    card.twin ? [card.twin] : [],
    STYLES.twin,
    beside,
    measure,
  );
  if (!name || !twin) return undefined;
  const height = name.height + twin.height;
  const top = head + Math.max(0, (seal - height) / 2);
  const below = head + Math.max(seal, height) + GAP;
  const offered = setOffer(offer, foot - GAP - below, measure);
  if (!offered) return undefined;
  const used =
    offered.lines.height + (offered.note ? GAP + offered.note.height : 0);
  const spare = Math.min(foot - GAP - below - used, MOST_SPARE);
  return {
    isEven: offered.lines.size * MOST_CONTRAST >= size,
    lines: [
      ...drawBlock(name, STYLES.name, { x, y: top }),
      ...drawBlock(twin, STYLES.twin, { x, y: top + name.height }),
      ...drawOffer(offered, below + spare / 2),
    ],
  };
}

interface SetOffer {
  readonly lines: SetBlock;
  readonly note: SetBlock | undefined;
}

/** The note as large as may be, while what it notes stays well above it. */
function setOffer(
  { lines, note }: Offer,
  height: number,
  measure: MeasureLine,
): SetOffer | undefined {
  const { width } = PLACES;
  if (!note) {
    const set = fitWords(lines, STYLES.lines, { width, height }, measure);
    return set && { lines: set, note: undefined };
  }
  let found: SetOffer | undefined;
  for (const size of STYLES.note.sizes) {
    const style = { ...STYLES.note, sizes: [size] };
    const noted = fitWords([note], style, { width, height }, measure);
    const room = { width, height: height - GAP - (noted?.height ?? 0) };
    const set = noted && fitWords(lines, STYLES.lines, room, measure);
    if (set) found = { lines: set, note: noted };
    if (set && set.size >= size * LEAST_CONTRAST) return found;
  }
  return found;
}

function drawOffer({ lines, note }: SetOffer, y: number): readonly DrawnLine[] {
  const x = PLACES.left;
  const below = { x, y: y + lines.height + GAP };
  return [
    ...drawBlock(lines, STYLES.lines, { x, y }),
    ...(note ? drawBlock(note, STYLES.note, below) : []),
  ];
}
