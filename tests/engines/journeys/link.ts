import { beside, SOURCE } from "../../../src/domain/text/languages.ts";
import { go, see, seeText, type Walker } from "../walker.ts";

/** A link lands on the sentence: in view, marked, in both languages. */
export async function followLink(walker: Walker): Promise<void> {
  const { sample } = walker;
  const { id } = sample.sentence;
  await go(walker, `${sample.measurePath}#${id}`);
  await see(walker, `#${id} in view`, isInView, id);
  await see(walker, `#${id} marked`, isMarked, id);
  await seeText(walker, `#${id} p[translate=no]`, sample.phrase);
  await seeText(
    walker,
    `#${id} p:not([translate])`,
    sample.sentence[beside(SOURCE)],
  );
}

function isInView(id: string) {
  const target = document.querySelector(":target");
  if (!target || target.id !== id) return "nothing is the target";
  const { top, bottom } = target.getBoundingClientRect();
  return (top >= 0 && bottom <= innerHeight) || `it stands at ${String(top)}`;
}

/** On paper of another colour than the sentences beside it. */
function isMarked(id: string) {
  const pairs = Array.from(document.querySelectorAll(".pair"));
  const papers = pairs.map((pair) => ({
    own: pair.id === id,
    paper: getComputedStyle(pair).backgroundColor,
  }));
  const marked = papers.find(({ own }) => own);
  return (
    !!marked && papers.some(({ own, paper }) => !own && paper !== marked.paper)
  );
}
