/** Writes docs/recipes/: the key of names for Power Query and for DuckDB. */
import { mkdirSync, writeFileSync } from "node:fs";
import { loadTypeScript } from "../loadTypeScript.mjs";

const { keyRecipe, toPowerQuery, toSql } = await loadTypeScript("bench/scale/keyRecipe.ts");
mkdirSync("docs/recipes", { recursive: true });
writeFileSync("docs/recipes/planbook-key.pq", toPowerQuery(keyRecipe));
writeFileSync("docs/recipes/planbook-key.sql", toSql(keyRecipe));
