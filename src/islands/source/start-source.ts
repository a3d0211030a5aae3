import type { SourceFault } from "../../domain/check/source-proof.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { SourcePage } from "../../i18n/source-page.ts";
import { type WorkedOut, workOutSource } from "./work-out-source.ts";

/** As many differences as anyone reads. */
const MOST_TOLD = 10;

/** Has a button work out again what the page states, and tells what came of it. */
export function startSource(
  button: HTMLElement,
  output: HTMLElement,
  page: SourcePage,
): void {
  const { words, proof } = page;
  const tell = (state: string, says: string, lines: readonly string[] = []) => {
    output.dataset["integrity"] = state;
    output.textContent = says;
    if (lines.length === 0) return;
    const list = document.createElement("ul");
    for (const line of lines) {
      const item = document.createElement("li");
      item.textContent = line;
      list.append(item);
    }
    output.append(list);
  };
  const show = (worked: WorkedOut) => {
    if ("missing" in worked) {
      const file = page.files[worked.missing];
      tell("unfetched", fillWords(words["unfetched"], { file }));
    } else if (worked.faults.length === 0) {
      const count = String(proof.sentences.count);
      tell("equal", fillWords(words["same"], { count }));
    } else
      tell("differs", words["differs"] ?? "", linesOf(worked.faults, page));
  };
  let isWorking = false;
  button.addEventListener("click", () => {
    if (isWorking) return;
    isWorking = true;
    tell("working", words["working"] ?? "");
    void workOutSource(page)
      .then(show)
      .finally(() => {
        isWorking = false;
      });
  });
}

function linesOf(
  faults: readonly SourceFault[],
  { words }: SourcePage,
): readonly string[] {
  const lines = faults.slice(0, MOST_TOLD).map((fault) => {
    const { kind, ...values } = fault;
    return fillWords(words[kind], texts(values));
  });
  const more = faults.length - lines.length;
  if (more > 0) lines.push(fillWords(words["more"], { count: String(more) }));
  return lines;
}

function texts(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(values).map(([name, value]) => [
    name,
    String(value),
  ]);
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}
