import type { APIRoute } from "astro";

import { changesFeed } from "../../exports/changes-feed.ts";
import { CHANGES_FEED } from "../../i18n/site-pages.ts";
import { OPEN_SEARCH, openSearch } from "../../exports/open-search.ts";
import type { View } from "../../i18n/view.ts";
import { policyViews } from "../_twins.ts";

interface LocaleFile {
  readonly name: string;
  readonly type: string;
  /** True for one that is nothing without absolute addresses. */
  readonly needsHost: boolean;
  readonly write: (view: View) => string;
}

const FILES: readonly LocaleFile[] = [
  {
    name: OPEN_SEARCH,
    type: "application/opensearchdescription+xml",
    needsHost: true,
    write: openSearch,
  },
  {
    name: CHANGES_FEED,
    type: "application/atom+xml",
    needsHost: false,
    write: changesFeed,
  },
];

interface Props {
  readonly view: View;
  readonly file: LocaleFile;
}

/** One of each in each language. */
export async function getStaticPaths() {
  const views = await policyViews();
  return views
    .filter(({ policy, policies }) => policy === policies[0])
    .flatMap((view) =>
      FILES.filter(({ needsHost }) => view.origin || !needsHost).map(
        (file) => ({
          params: { locale: view.locale, file: file.name.replace(".xml", "") },
          props: { view, file },
        }),
      ),
    );
}

export const GET: APIRoute<Props> = ({ props: { view, file } }) =>
  new Response(file.write(view), { headers: { "Content-Type": file.type } });
