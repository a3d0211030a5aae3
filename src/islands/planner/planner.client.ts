import "../page/page.client.ts";
import { startPlannerPage } from "./start-planner-page.ts";

const page = document.querySelector<HTMLElement>("[data-planner-page]");
if (page) startPlannerPage(page);
