import { oddSigns } from "../../domain/check/odd-signs.ts";
import { SOURCE } from "../../domain/text/languages.ts";
import { policySentences } from "../../domain/text/policy-text.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { setMarks } from "../../i18n/set-marks.ts";
import { sourcePage } from "../../i18n/source-page.ts";
import type { View } from "../../i18n/view.ts";
import { sourceProof } from "../source-proof.ts";
import {
  bold,
  inBlocks,
  lines,
  link,
  list,
  plain,
  table,
  words,
} from "./markdown.ts";
import { headOf, sentenceLink, under } from "./parts.ts";

/** The copy of the text, the rest of its page, its signs and its checksums. */
export function sourceTwin(view: View): string {
  const { t } = view;
  const section = (part: string, ...blocks: readonly string[]) =>
    under(t(`source.${part}`), ...blocks);
  return inBlocks([
    ...headOf(view, t("source.name"), t("source.lead")),
    ...section("received", ...received(view)),
    ...section("left-out", leftOut(view)),
    ...section("odd", ...odd(view)),
    ...section("set", ...marksSet(view)),
    ...section("proof", plain(t("source.proof-text")), ...checksums(view)),
    ...section("translations", ...translations(view)),
  ]);
}

function received({ policy, locale, t, say }: View): readonly string[] {
  const { note, received: day, page } = policy.source;
  const fact = (name: string, value: string) => words(bold(name), plain(value));
  const ofPage = page && [
    fact(t("source.page"), say(page.name)),
    fact(t("source.obtained"), say(page.obtained)),
    fact(t("source.page-sha"), page.sha256),
    fact(
      t("source.cut"),
      t("source.cut-bytes", { from: page.from, to: page.to }),
    ),
  ];
  const ofDay = fact(t("about.source-received"), formatDate(day, locale));
  return [plain(say(note)), list([ofDay, ...(ofPage ?? [])])];
}

function leftOut({ policy, say }: View): string {
  return list(
    policy.source.leftOut.map(({ part, why }) =>
      lines(plain(say(part)), plain(say(why))),
    ),
  );
}

function odd(view: View): readonly string[] {
  const signs = oddSigns(policySentences(view.policy));
  if (signs.length === 0) return [plain(view.t("source.odd-none"))];
  return [
    plain(view.t("source.odd-text")),
    list(
      signs.map(({ sign, code, sentences }) =>
        words(
          bold(sign),
          plain(code),
          ...sentences.map(({ id }) => sentenceLink(view, id)),
        ),
      ),
    ),
  ];
}

function marksSet({ policy, t }: View): readonly string[] {
  const marks = setMarks(policySentences(policy).map((each) => each[SOURCE]));
  if (marks.length === 0) return [plain(t("source.set-none"))];
  const columns = ["mark", "shown", "set", "kept"] as const;
  return [
    plain(t("about.setting-text")),
    table([
      columns.map((column) => plain(t(`source.column-${column}`))),
      ...marks.map((each) =>
        columns.map((column) => plain(String(each[column]))),
      ),
    ]),
  ];
}

function checksums(view: View): readonly string[] {
  const { policy, origin, t } = view;
  const proof = sourceProof(policy);
  const { files } = sourcePage(view, proof);
  const file = (name: string, address: string, ...facts: readonly string[]) =>
    lines(link(name, origin + address), ...facts.map(plain));
  return [
    list([
      file(
        t("source.text-file"),
        files.text,
        t("source.bytes", { count: proof.text.size }),
        proof.text.sha256,
      ),
      file(
        t("source.sentences"),
        files.sentences,
        t("source.count", { count: proof.sentences.count }),
        proof.sentences.sha256,
      ),
    ]),
    plain(t("source.list-how")),
  ];
}

function translations(view: View): readonly string[] {
  const { policy, locale, t } = view;
  return [
    plain(t("about.english-text")),
    table([
      [
        t("source.sentence"),
        t("about.english-kind"),
        t("about.english-date"),
        t("source.fingerprint"),
      ].map(plain),
      ...policySentences(policy).map(({ id, translation }) => [
        sentenceLink(view, id),
        plain(t(`about.kind-${translation.kind}`)),
        plain(formatDate(translation.date, locale)),
        plain(translation.of),
      ]),
    ]),
  ];
}
