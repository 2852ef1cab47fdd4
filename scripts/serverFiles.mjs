/** What the two servers of most offices need to send each file with its headers: IIS a web.config, nginx a few lines. */
import { CACHE_FOREVER, CACHE_NEVER, commonHeaders, HASHED_NAME } from "./headers.mjs";

/** Everything but these has a name that tells its contents (`HASHED_NAME`). IIS knows them by path, without a module. */
const UNHASHED = { workbench: ["index.html", "assets"], taskpane: ["taskpane.html", "assets"] };

/** For IIS, beside the files. */
export function webConfig(page) {
  const headers = Object.entries(commonHeaders(page)).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escapeXml(value)}" />`,
  ]);
  const places = UNHASHED[page].map(
    (path) => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${places.join("\n")}
</configuration>
`;
}

/** For nginx: to be included in the location that serves the files. */
export function nginxConf(page) {
  const headers = Object.entries(commonHeaders(page))
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join("\n");
  return `# include this file in the location of the files; the map stands in the http block:
#   map $uri $planbook_cache { "~${HASHED_NAME.source}" "${CACHE_FOREVER}"; default "${CACHE_NEVER}"; }
${headers}
add_header Cache-Control $planbook_cache always;
`;
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
