import type { ExcelClass } from "../members";

type Calls = NonNullable<ExcelClass<unknown>["call"]>;

/** Members by which the client says which events it wants. */
export function registrations(...events: readonly string[]): Calls {
  return Object.fromEntries(
    events.flatMap((event): [string, Calls[string]][] => [
      [`_Register${event}`, (_self, _args, host) => void host.events.add(event)],
      [`_Unregister${event}`, (_self, _args, host) => void host.events.delete(event)],
    ]),
  );
}
