import type { Force } from "../policy/sentence.ts";

/** Notes beside the sentences. */
const BESIDE = ["[data-note]", ".explained"];

/**
 * The rules by which the choice of a force shows in the text without script:
 * what it leaves out is hidden, but a linked sentence always stays.
 */
export function forceStyles(forces: readonly Force[]): string {
  const notes = BESIDE.map(
    (note) =>
      `:root:has([name="force"]:not([value=""]):checked) .pairs ${note}`,
  );
  const leftOut = forces.flatMap((force) =>
    [
      `[data-force]:not([data-force="${force}"])`,
      `section:not(:has([data-force="${force}"]))`,
    ].map(
      (other) =>
        `:root:has(#force-${force}:checked) .pairs ${other}:not(:has(:target))`,
    ),
  );
  return `${[...notes, ...leftOut].join()}{display:none}`;
}
