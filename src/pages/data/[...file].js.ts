import { dataRoute } from "./_data-files.ts";

export const { getStaticPaths, GET } = dataRoute(".js");
