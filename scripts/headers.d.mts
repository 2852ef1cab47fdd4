export type PageName = "workbench" | "taskpane";
export const HASHED_NAME: RegExp;
export const CACHE_FOREVER: string;
export const CACHE_NEVER: string;
export function metaPolicy(page: PageName): string;
export function serverPolicy(page: PageName): string;
export function commonHeaders(page: PageName): Readonly<Record<string, string>>;
export function headersOf(page: PageName, path: string): Record<string, string>;
export function contentTypeOf(extension: string): string;
