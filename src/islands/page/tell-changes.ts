import { firstValue, readOwn } from "../../domain/benefit/address-query.ts";
import { changedSince } from "../../domain/release/changed-since.ts";
import { plainFragment } from "../../domain/text/plain-fragment.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { element } from "../browser/element.ts";
import type { ToolsSetup } from "./tools-setup.ts";

type Told = Pick<ToolsSetup, "locale" | "changes" | "changesPage" | "words">;

/**
 * Where the address carries a release, says beside what it leads to that this
 * has changed since.
 */
export function tellChanges(setup: Told): void {
  const tell = () => {
    document.querySelector(".changed-since")?.remove();
    const query = readOwn(location.search, ["release", "of"]);
    const release = firstValue(query, "release");
    const anchor = plainFragment(location.hash) ?? "";
    const [, below = ""] = location.pathname.split(`/${setup.locale}/`);
    const [policy = "", page = ""] = below.split("/");
    const ids = [anchor, firstValue(query, "of")];
    if (!changedSince(setup.changes, { policy, page, ids }, release)) return;
    const { changedSince: since, changedLink } = setup.words;
    const note = element(
      "div",
      { class: "changed-since", role: "status" },
      `${fillWords(since, { release })} `,
      element("a", { href: setup.changesPage }, changedLink),
    );
    const sentence = document.querySelector(`.pair[id="${anchor}"]`);
    if (sentence) sentence.append(note);
    else document.querySelector("main h1")?.closest("header")?.after(note);
  };
  tell();
  addEventListener("hashchange", tell);
}
