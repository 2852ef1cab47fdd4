/**
 * Excel as Microsoft's client library sees it: takes its requests, plays them onto a workbook in memory, and answers in
 * its form. What has been done stays done when a later action fails, as in Excel.
 */
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { workbookClass } from "./classes/workbook";
import { BorderEdges } from "./borderEdges";
import {
  ExcelError,
  excelObject,
  invalidArgument,
  itemNotFound,
  unknownMember,
  type AnyObject,
  type Arguments,
} from "./members";
import type { Action, ActionResult, ObjectPath, RequestBody, ResponseBody } from "./protocol";
import { queryObject } from "./query";

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/** One workbook with an add-in at work on it. */
export class Interpreter {
  readonly workbook: MemoryWorkbook;
  readonly edges = new BorderEdges();
  /** Events that the add-in listens to, by the name of their registration. */
  readonly events: Set<string>;
  readonly #kept = new Map<string, AnyObject>();
  #nextReference = 1;

  constructor(workbook: MemoryWorkbook, events = new Set<string>()) {
    this.workbook = workbook;
    this.events = events;
  }

  /** Plays one request; it is one step to undo. */
  play(request: RequestBody): ResponseBody {
    return this.workbook.transaction(() => new Playing(this, request).play(), "host");
  }

  keep(object: AnyObject): string {
    const id = `R${this.#nextReference}`;
    this.#nextReference += 1;
    this.#kept.set(id, object);
    return id;
  }

  kept(id: string): AnyObject {
    const object = this.#kept.get(id);
    if (!object) throw itemNotFound(`reference ${id}`);
    return object;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  get keptCount(): number {
    return this.#kept.size;
  }
}

/** One request on its way. */
class Playing {
  readonly #host: Interpreter;
  readonly #request: RequestBody;
  /** Each path is followed once: `tables.add` is a path too. */
  readonly #objects = new Map<number, AnyObject | null>();
  readonly #references = new Map<number, string>();

  constructor(host: Interpreter, request: RequestBody) {
    this.#host = host;
    this.#request = request;
  }

  play(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action) });
        if (action.ActionType === TRACE) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.#describe(action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          ProcessedResults: { Results: results },
          TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #act(action: Action): unknown {
    if (action.ActionType === TRACE) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANTIATE:
        return this.#instantiate(object, action.ObjectPathId);
      case QUERY:
        return object && queryObject(object, action.QueryInfo?.Select ?? [], this.#host);
      case METHOD:
        return object && this.#call(object, action);
      case SET_PROPERTY:
        return this.#set(object, action);
      default:
        throw new ExcelError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  #instantiate(object: AnyObject | null, pathId: number): unknown {
    if (!object) return null;
    const id = object.type.id?.(object.self, this.#host);
    const reference = this.#references.get(pathId);
    return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  #call(object: AnyObject, { Name, ObjectPathId, ArgumentInfo }: Action): unknown {
    if (Name === "_KeepReference") {
      if (!object.type.keptByReference) throw unknownMember(object.type.name, Name);
      this.#references.set(ObjectPathId, this.#host.keep(object));
      return null;
    }
    const method = member(object.type.call, Name);
    if (!method) throw unknownMember(object.type.name, camelCase(Name));
    return method(object.self, this.#arguments(ArgumentInfo), this.#host) ?? null;
  }

  #set(object: AnyObject | null, { Name, ArgumentInfo }: Action): null {
    if (!object) throw itemNotFound(`${camelCase(Name)} of a null object`);
    const set = member(object.type.write, Name);
    if (!set) throw unknownMember(object.type.name, camelCase(Name));
    set(object.self, this.#arguments(ArgumentInfo)[0], this.#host);
    return null;
  }

  #resolve(pathId: number): AnyObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`object path ${pathId}`);
    const object = this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPath): AnyObject | null {
    if (path.ObjectPathType === 1) return excelObject(workbookClass, this.#host.workbook);
    if (path.ObjectPathType === 6) return this.#host.kept(path.Name);
    if (path.ObjectPathType === 7) return null;
    if (path.ParentObjectPathId === undefined) throw unknownMember("new", path.Name);
    const parent = this.#resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const { type, self } = parent;
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (!type.item) throw unknownMember(type.name, "getItem");
      return type.item(self, args[0], this.#host);
    }
    if (path.ObjectPathType === 4) {
      const navigate = member(type.navigate, path.Name);
      if (!navigate) throw unknownMember(type.name, camelCase(path.Name));
      return navigate(self, this.#host);
    }
    const open = member(type.open, path.Name);
    if (!open) throw unknownMember(type.name, camelCase(path.Name));
    return open(self, args, this.#host);
  }

  /** Arguments as values, and as objects where the message names an object path. */
  #arguments(info: Action["ArgumentInfo"]): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.#resolve(reference) : value;
    });
  }

  #describe({ ObjectPathId, Name }: Action): string {
    const path = this.#request.ObjectPaths[String(ObjectPathId)];
    const known = this.#objects.get(ObjectPathId);
    return [known?.type.name ?? path?.Name ?? "", camelCase(Name)].filter((part) => part !== "").join(".");
  }
}

/** An own member only: names come from outside. */
function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Names on the wire begin with a capital. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
