import "../page/page.client.ts";
import { startQuestions } from "./start-questions.ts";

startQuestions();
