import type { APIRoute } from "astro";

import { llmsText } from "../exports/markdown/llms-text.ts";
import { policyViews } from "./_twins.ts";

export const GET: APIRoute = async () =>
  new Response(llmsText(await policyViews()), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
