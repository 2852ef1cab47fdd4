/** Parts of the pane whose code comes after its first screen. One that could not be loaded can be asked for again. */
import { lazy, useState, type ComponentType, type JSX } from "react";

/** The code of a part did not come: the network is away, or a newer version took the place of this one. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the pane could not be loaded.", { cause });
    this.name = "PartMissing";
  }
}

/** Loads the part once, however often it is asked for; after a failure the next call asks again. */
export function late<T>(importPart: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const start = (): Promise<T> => {
    return importPart().then(undefined, (error: unknown) => {
      loading = undefined;
      throw isNotLoaded(error) ? new PartMissing(error) : error;
    });
  };
  return () => (loading ??= start());
}

/** The bundler's name for a script that did not come. A part that came and then failed is our own mistake. */
function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** Whoever needs the part hears of the failure. */
function ignore(): void {
  return undefined;
}

/** A function that brings its code along when it is first called. */
export function lateFunction<A extends readonly unknown[], R>(
  importPart: () => Promise<(...args: A) => Promise<R>>,
): (...args: A) => Promise<R> {
  const load = late(importPart);
  return async (...args) => (await load())(...args);
}

/** For drawing, a failure stays until a person wants another try: drawing would ask again without end. */
const drawn = new Set<() => void>();

/** Parts that did not come are asked for again when they are next drawn. */
export function forgetFailures(): void {
  for (const forget of drawn) forget();
}

export interface LateComponent<P> {
  (props: P): JSX.Element;
  /** Loads the code ahead of its use; should that fail, its use asks again. */
  readonly prepare: () => void;
}

/** A component that waits for its code where it stands; code that is there already is drawn at once. */
export function lateComponent<P extends object>(importPart: () => Promise<ComponentType<P>>): LateComponent<P> {
  const load = late(importPart);
  let arrived: ComponentType<P> | undefined;
  const loadPart = async (): Promise<ComponentType<P>> => (arrived = await load());
  const toLazy = (): ComponentType<P> => lazy(async () => ({ default: await loadPart() }));
  let waiting = toLazy();
  drawn.add(() => {
    waiting = toLazy();
  });
  function Late(props: P): JSX.Element {
    const [Part] = useState(() => arrived ?? waiting);
    return <Part {...props} />;
  }
  return Object.assign(Late, { prepare: () => void loadPart().then(ignore, ignore) });
}
