import { dataRoute } from "../_data-files.ts";

export const { getStaticPaths, GET } = dataRoute("/SHA256SUMS");
