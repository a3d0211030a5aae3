import type { APIRoute } from "astro";

import code from "../../exports/engine/engine.ts?readable";
import types from "../../exports/engine/engine-api.ts?raw";
import type { DataFile } from "../../exports/data-file.ts";
import { siteFiles } from "../../exports/site-files.ts";
import { siteContent } from "../_content.ts";
import { sitePlace } from "../_place.ts";
import example from "./_example.html?sealed";

const ENGINE = { code, types, example };

interface DataRoute {
  /** The paths of all data files that end so, and the files. */
  readonly getStaticPaths: () => Promise<
    {
      readonly params: { readonly file: string };
      readonly props: { readonly file: DataFile };
    }[]
  >;
  readonly GET: APIRoute<{ file: DataFile }>;
}

/**
 * The route of the data files whose names end in the same way. Each has one of
 * its own: only an ending in the route's name keeps the slash off that every
 * other address ends in.
 */
export function dataRoute(ending: string): DataRoute {
  return {
    getStaticPaths: async () =>
      (await dataFiles())
        .filter(({ path }) => path.endsWith(ending))
        .map((file) => ({
          params: { file: file.path.slice(0, -ending.length) },
          props: { file },
        })),
    GET: ({ props: { file } }) =>
      new Response(file.text, { headers: { "Content-Type": file.type } }),
  };
}

/** What was made last, and the content that it was made of. */
let made: {
  readonly of: readonly object[];
  readonly files: readonly DataFile[];
} = {
  of: [],
  files: [],
};

/** Every route asks for all files: they are made once for the same content. */
export async function dataFiles(): Promise<readonly DataFile[]> {
  const content = await siteContent();
  if (!content) return [];
  const of = [content.shared, ...content.policies];
  if (!isSame(of, made.of))
    made = { of, files: siteFiles(content, sitePlace(), ENGINE) };
  return made.files;
}

function isSame(some: readonly object[], others: readonly object[]): boolean {
  return (
    some.length === others.length &&
    some.every((each, at) => each === others[at])
  );
}
