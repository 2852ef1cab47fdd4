/** Answers `load`: the properties asked for, one object inside another. */
import type { Interpreter } from "./interpreter";
import { unknownMember, type AnyObject } from "./members";

type Json = Record<string, unknown>;

/** The selected properties (as the developer typed them, "worksheet/name"); none selected means all scalars. */
export function queryObject(object: AnyObject, select: readonly string[], host: Interpreter): Json {
  const { type, self } = object;
  if (type.items) {
    const names = select.map((name) => name.replace(/^items\/?/, "")).filter((name) => name !== "");
    return { _Items: type.items(self, host).map((item) => queryObject(item, names, host)) };
  }
  const answer: Json = {};
  const id = type.id?.(self, host);
  if (id !== undefined) answer["Id"] = id;
  for (const name of select.length > 0 ? select : Object.keys(type.read ?? {})) addProperty(answer, object, name, host);
  return answer;
}

function addProperty(answer: Json, { type, self }: AnyObject, path: string, host: Interpreter): void {
  const [first = "", ...rest] = path.split("/");
  const name = first.charAt(0).toUpperCase() + first.slice(1);
  if (name === "IsNullObject") return;
  if (rest.length === 0 && type.read && Object.hasOwn(type.read, name)) {
    answer[name] = type.read[name]?.(self, host);
    return;
  }
  const navigate = type.navigate && Object.hasOwn(type.navigate, name) ? type.navigate[name] : undefined;
  if (!navigate) throw unknownMember(type.name, first);
  const before = answer[name];
  answer[name] = {
    ...(typeof before === "object" ? before : {}),
    ...queryObject(navigate(self, host), rest.length === 0 ? [] : [rest.join("/")], host),
  };
}
