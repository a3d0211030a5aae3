import { DATA_FOLDER, SITE_ARCHIVE } from "../i18n/data-page.ts";
import { LICENCES } from "./data-file.ts";
import type { RecordOf } from "./record-schemas.ts";

/** The list of the data files and the archive, below the folder of the site. */
export const LIST_PATH = `${DATA_FOLDER}index.json`;
export const ARCHIVE_PATH = `${DATA_FOLDER}${SITE_ARCHIVE}`;

/** The whole site in one file. */
export interface Archive {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * The list of the data files with the archive of the site named in it. An
 * archive is made last, of all the others, the list without it among them.
 */
export function listArchive(
  index: RecordOf<"index">,
  { size, sha256 }: Archive,
): RecordOf<"index"> {
  const file = {
    path: SITE_ARCHIVE,
    policy: null,
    type: "application/zip",
    size,
    sha256,
    licence: LICENCES.all,
    release: index.release.version,
    schema: null,
  };
  return { ...index, files: [...index.files, file] };
}
