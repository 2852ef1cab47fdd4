/** `npm run build`: both pages, ready for any static web server, into dist/workbench and dist/taskpane. */
import { buildPage } from "./bundle.mjs";
import { installMissing } from "./install.mjs";

installMissing();
for (const target of ["workbench", "taskpane"]) {
  const outcome = await buildPage(target);
  console.log(outcome === "fresh" ? `dist/${target} is up to date` : `dist/${target} built`);
}
