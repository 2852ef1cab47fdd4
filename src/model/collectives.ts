/** How a task that many bodies lead together stands in the tracker: one row that counts them, or one for each. */
export type CollectiveRows = "one" | "each";

/** A collective as tasks name it → the bodies that are meant. */
export type Collectives = ReadonlyMap<string, readonly string[]>;
