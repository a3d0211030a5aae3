import type { APIRoute } from "astro";

import type { Twin } from "../../exports/markdown/twins.ts";
import { twinsOf } from "../_twins.ts";

interface Props {
  readonly write: Twin["write"];
}

export async function getStaticPaths() {
  const twins = await twinsOf();
  return twins.map(({ locale, path, write }) => ({
    params: { locale, page: `${path}index` },
    props: { write },
  }));
}

export const GET: APIRoute<Props> = ({ props: { write } }) =>
  new Response(write(), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
