import type { APIRoute } from "astro";

import { manifest } from "../../exports/manifest.ts";
import { MANIFEST } from "../../i18n/site-pages.ts";
import type { View } from "../../i18n/view.ts";
import { policyViews } from "../_twins.ts";

interface Props {
  readonly view: View;
}

/** One in each language. */
export async function getStaticPaths() {
  const views = await policyViews();
  return views
    .filter(({ policy, policies }) => policy === policies[0])
    .map((view) => ({
      params: {
        locale: view.locale,
        file: MANIFEST.replace(".webmanifest", ""),
      },
      props: { view },
    }));
}

export const GET: APIRoute<Props> = ({ props: { view } }) =>
  new Response(`${JSON.stringify(manifest(view), undefined, 2)}\n`, {
    headers: { "Content-Type": "application/manifest+json; charset=utf-8" },
  });
