/** What a reader says about a plan, as typed. No answer is `unknown`. */
export interface PlanInputs {
  /** Whether the project has national or provincial fiscal support. */
  readonly outside?: string;
  /** The project's investment as determined by audit, in yuan. */
  readonly audited?: string;
  /** What the city's public finances gave it already; nothing when empty. */
  readonly prior?: string;
  /** Whether other municipal support of the same kind is received. */
  readonly sameKind?: string;
}
