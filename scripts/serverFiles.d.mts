import type { PageName } from "./headers.mjs";
export function webConfig(page: PageName): string;
export function nginxConf(page: PageName): string;
