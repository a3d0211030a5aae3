import {
  archiveCommands,
  dataAddress,
  dataExamples,
  type ListedFile,
  type ListedFiles,
  SITE_ARCHIVE,
} from "../../i18n/data-page.ts";
import { sourcePath } from "../../i18n/site-pages.ts";
import type { View } from "../../i18n/view.ts";
import { licencesOf } from "./licences.ts";
import {
  codeBlock,
  heading,
  inBlocks,
  lines,
  link,
  list,
  plain,
} from "./markdown.ts";
import { headOf, twinLink, under } from "./parts.ts";

/** Every kind of data file: what it holds, its type, size, licence and sum. */
export function dataTwin(view: View, listed: readonly ListedFiles[]): string {
  const { t } = view;
  return inBlocks([
    ...headOf(view, t("data.name"), t("data.lead")),
    ...listed.flatMap((each) => filesOf(view, each)),
    ...under(t("data.examples"), ...examplesOf(view)),
    ...under(
      t("data.archive.name"),
      plain(t("data.archive.text")),
      link(SITE_ARCHIVE, dataAddress(view, SITE_ARCHIVE)),
      plain(t("data.archive.serve")),
      codeBlock(archiveCommands(view.base)),
      plain(t("data.archive.sum")),
    ),
    ...under(t("about.licences"), licencesOf(view)),
  ]);
}

function filesOf(
  view: View,
  { policy: id, files }: ListedFiles,
): readonly string[] {
  const { policies, t, say } = view;
  const named = policies.find((policy) => policy.id === id);
  return under(
    named ? say(named.name.short) : t("data.of-all"),
    named ? twinLink(view, t("source.link"), sourcePath(named)) : "",
    list(files.map((file) => fileOf(view, file))),
  );
}

function fileOf(
  view: View,
  { path, kind, count, type, measured, licence }: ListedFile,
): string {
  const { t } = view;
  const size = measured && `${String(measured.size)} B`;
  return lines(
    link(path, dataAddress(view, path)),
    plain(t(`data.of.${kind}`)),
    count > 1 ? plain(t("data.one-of", { count })) : "",
    plain([type, size, licence].filter(Boolean).join(", ")),
    measured ? plain(`SHA-256 ${measured.sha256}`) : "",
  );
}

function examplesOf(view: View): readonly string[] {
  const { policy, origin, t } = view;
  const folder = dataAddress(view, `${policy.id}/`);
  return [
    plain(t("data.examples-text")),
    origin ? "" : plain(t("data.no-host")),
    ...dataExamples(folder).flatMap(({ name, code }) => [
      heading(3, name),
      codeBlock(code),
    ]),
  ];
}
