/** The form in which one class of Excel is described: a table of its members, each by its name on the wire. */
import type { Interpreter } from "./interpreter";

/** An object of Excel: its class and what it stands for. */
export interface ExcelObject<Self = unknown> {
  readonly type: ExcelClass<Self>;
  readonly self: Self;
}

export type Arguments = readonly unknown[];

export interface ExcelClass<Self> {
  readonly name: string;
  /** Objects with an id are addressed by it from then on. */
  readonly id?: (self: Self, host: Interpreter) => string;
  /** Scalar properties that can be loaded. */
  readonly read?: Readonly<Record<string, (self: Self, host: Interpreter) => unknown>>;
  /** Scalar properties that can be set. */
  readonly write?: Readonly<Record<string, (self: Self, value: unknown, host: Interpreter) => void>>;
  /** Properties that are objects. */
  readonly navigate?: Readonly<Record<string, (self: Self, host: Interpreter) => AnyObject>>;
  /** Methods with an object as result; `null` is Excel's null object. */
  readonly open?: Readonly<Record<string, (self: Self, args: Arguments, host: Interpreter) => AnyObject | null>>;
  /** Other methods. */
  readonly call?: Readonly<Record<string, (self: Self, args: Arguments, host: Interpreter) => unknown>>;
  /** `getItem` of a collection. */
  readonly item?: (self: Self, key: unknown, host: Interpreter) => AnyObject;
  /** A collection's items. */
  readonly items?: (self: Self, host: Interpreter) => readonly AnyObject[];
  /** Ranges are kept by reference when the client asks. */
  readonly keptByReference?: boolean;
}

/** Any object: what it stands for is known to its own class only. */
export type AnyObject = ExcelObject<never>;

export function excelObject<Self>(type: ExcelClass<Self>, self: Self): AnyObject {
  // The class and its self travel together, so the class's members always meet their own kind of self.
  return { type, self } as unknown as AnyObject;
}

/** What Excel answers where it refuses. */
export class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ExcelError";
    this.code = code;
  }
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** A member that Excel does not have, or that this interpreter does not know yet. */
export function unknownMember(className: string, member: string): ExcelError {
  return new ExcelError("ApiNotFound", `${className}.${member}`);
}
