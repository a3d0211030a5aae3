/** The part of the rule that decides. `both` exactly at the break-even. */
export type Limit = "rate" | "cap" | "both" | "none";

/** `room`: what the audited investment leaves decides; `room-met` exactly there. */
export type ExampleLimit = Limit | "room" | "room-met";
