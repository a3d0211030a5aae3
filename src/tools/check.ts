import { countContent } from "../model/read/count-content.ts";
import { formatProblems } from "../model/problem/format-problem.ts";
import { readContent } from "../model/read/read-content.ts";

const read = await readContent(process.cwd());
if (read.ok) {
  console.log(`${countContent(read.content)}: no problems`);
} else {
  console.error(formatProblems(read));
  process.exitCode = 1;
}
