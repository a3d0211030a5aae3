import type { APIRoute } from "astro";

import { TWIN_TYPE } from "../../exports/markdown/parts.ts";
import type { Twin, TwinSource } from "../../exports/markdown/twins.ts";
import { twinsOf, twinSource } from "../_twins.ts";

interface Props {
  readonly write: Twin["write"];
  readonly source: TwinSource;
}

export async function getStaticPaths() {
  const source = await twinSource();
  const twins = await twinsOf();
  return twins.map(({ locale, path, write }) => ({
    params: { locale, page: `${path}index` },
    props: { write, source },
  }));
}

export const GET: APIRoute<Props> = ({ props: { write, source } }) =>
  new Response(write(source), {
    headers: { "Content-Type": `${TWIN_TYPE}; charset=utf-8` },
  });
