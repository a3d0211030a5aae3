import {
  DATA_FOLDER,
  dataAddress,
  type ListedFiles,
} from "../../i18n/data-page.ts";
import type { View } from "../../i18n/view.ts";
import { LICENCES } from "../data-file.ts";
import { addressOf, type Structured } from "./schema.ts";

/** All data files as one set; each under a licence of its own. */
export function datasetData(
  view: View,
  listed: readonly ListedFiles[],
): Structured {
  const { shared, t, say } = view;
  const [release] = shared.releases;
  return {
    "@type": "Dataset",
    name: t("data.title", { site: say(shared.site.name) }),
    description: t("data.description"),
    url: addressOf(view, DATA_FOLDER),
    version: release?.version,
    dateModified: release?.date,
    license: licenceOf(view, LICENCES.all),
    creator: { "@type": "Organization", name: say(shared.site.name) },
    isAccessibleForFree: true,
    distribution: listed
      .flatMap(({ files }) => files)
      .map(({ path, type, measured, licence, kind }) => ({
        "@type": "DataDownload",
        name: path,
        description: t(`data.of.${kind}`),
        encodingFormat: type,
        contentSize: measured && `${measured.size} B`,
        license: licenceOf(view, licence),
        contentUrl: dataAddress(view, path),
      })),
  };
}

/** By its SPDX expression, which is no address; the page tells what it is of. */
function licenceOf(view: View, name: string): Structured {
  const url = addressOf(view, `${DATA_FOLDER}#licences`);
  return { "@type": "CreativeWork", name, url };
}
