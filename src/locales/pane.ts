/** The pane's words. Vietnamese gives the shape; a language that lacks a word does not compile. */
import type { pane as vi } from "./vi/pane";

export type PaneMessages = typeof vi;
