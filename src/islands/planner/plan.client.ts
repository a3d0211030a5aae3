export { startPlan } from "./start-plan.ts";
