export { createRepair } from "../../search/query/repair-query.ts";
