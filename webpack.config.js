import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { metaPolicy } from "./scripts/headers.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const stylesLoader = join(root, "scripts/stylesLoader.mjs");

const toScript = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};
const makeStylesNow = { loader: stylesLoader, options: { sharedFile: "src/pane/look/styles.ts" } };

function modules(loaders) {
  return {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: loaders },
      { test: /\.txt$/, type: "asset/source" },
    ],
  };
}

const shared = {
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
};

/** Puts the page's security policy right behind its charset: a policy says nothing of scripts before it. */
function policyFirst(policy) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return {
    apply: (compiler) =>
      compiler.hooks.compilation.tap("policyFirst", (compilation) =>
        HtmlPlugin.getHooks(compilation).beforeEmit.tap("policyFirst", (data) => ({
          ...data,
          html: data.html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${meta}`),
        })),
      ),
  };
}

/** What the first view needs beside its script is asked for with it, not after it. */
function askEarly(names) {
  const toTag = (href) => ({ tagName: "link", attributes: { rel: "preload", as: "script", href }, voidTag: true });
  return {
    apply: (compiler) =>
      compiler.hooks.compilation.tap("askEarly", (compilation) =>
        HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("askEarly", (data) => {
          const files = names.flatMap((name) => [...compilation.namedChunks.get(name).files]);
          return { ...data, headTags: [...files.map(toTag), ...data.headTags] };
        }),
      ),
  };
}

/** The parts of each page that its first view waits for; Vietnamese is the language of nearly all offices. */
const EARLY = { workbench: ["words-vi"], taskpane: ["words-vi", "host"] };

/** One of our two pages: the workbench in a browser, or the task pane in Excel. */
function page(name, mode) {
  return {
    ...shared,
    name,
    mode,
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url), stylesLoader] },
    },
    module: modules(mode === "production" ? [toScript, makeStylesNow] : [toScript]),
    target: ["web", "es2022"],
    entry: { [name]: `./src/${name}.tsx` },
    output: {
      path: join(root, "dist", name),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      trustedTypes: { policyName: "planbook" },
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    optimization: { splitChunks: { chunks: "all" } },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: `${name}.html`,
        filename: name === "workbench" ? "index.html" : `${name}.html`,
        scriptLoading: "defer",
      }),
      policyFirst(metaPolicy(name)),
      askEarly(EARLY[name]),
      ...(existsSync(join(root, "assets")) ? [new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] })] : []),
    ],
  };
}

/** The command line program: one file for Node, packages included. */
function commandLine(mode) {
  return {
    ...shared,
    name: "cli",
    mode,
    target: "node20",
    module: { ...modules([toScript]), parser: { javascript: { dynamicImportMode: "eager" } } },
    entry: { cli: "./src/cli.ts" },
    output: { path: join(root, "dist", "cli"), filename: "cli.cjs" },
    devtool: false,
    optimization: { minimize: false, splitChunks: false },
  };
}

export default function configurations({ target } = {}, { mode = "production" } = {}) {
  const all = [page("workbench", mode), page("taskpane", mode), commandLine(mode)];
  return target === undefined ? all : all.filter(({ name }) => name === target);
}
