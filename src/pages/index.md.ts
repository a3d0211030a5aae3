import type { APIRoute } from "astro";

import { doorTwin } from "../exports/markdown/front-twins.ts";
import { TWIN_TYPE } from "../exports/markdown/parts.ts";
import { leadingViews } from "./_twins.ts";

export const GET: APIRoute = async () =>
  new Response(doorTwin(await leadingViews()), {
    headers: { "Content-Type": `${TWIN_TYPE}; charset=utf-8` },
  });
