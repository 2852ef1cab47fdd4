/** The messages of Microsoft's client library ("ProcessQuery"), as it sends them. Undocumented: read off the library. */
import { z } from "zod";

/** How an object is reached: 1 root, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
  ]),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: z
    .object({
      Arguments: z.array(z.unknown()).nullish(),
      ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
    })
    .optional(),
});

/** What is done: 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: z
    .object({
      Arguments: z.array(z.unknown()).nullish(),
      ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
    })
    .optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .optional(),
});

export const requestBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
  AutoKeepReference: z.boolean().optional(),
});

export const bridgeMessage = z.object({
  id: z.number(),
  type: z.literal(1),
  flags: z.number(),
  message: z.object({ url: z.string(), method: z.string(), body: z.unknown() }),
});

export type ObjectPath = z.infer<typeof objectPath>;
export type Action = z.infer<typeof action>;
export type RequestBody = z.infer<typeof requestBody>;

/** Whether a request only lets go of ranges: the library tidies up whenever it likes, alone or along with the next request. */
export function onlyTidies(body: string): boolean {
  const called = requestBody.parse(JSON.parse(body)).Actions.filter(({ ActionType }) => ActionType !== 1);
  return called.length > 0 && called.every(({ Name }) => Name === "_RemoveReference");
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a request; after an error the results so far stand, and so does what was done. */
export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}
