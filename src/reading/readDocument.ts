import type { Document } from "../model/document";
import type { Reading } from "../model/reading";

/** Reads the facts of a document, without judgement. */
export function readDocument(document: Document): Reading {
  return {
    title: document.name,
    source: { name: document.name, kind: document.kind },
    events: [],
    quota: [],
    repeated: [],
    sums: [],
    tasks: [],
    unread: [],
  };
}
