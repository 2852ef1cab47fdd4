/** Types are checked by `npm run typecheck`; here SWC only strips them. */
const transform = {
  "^.+\\.(t|j)sx?$|^.+\\.mjs$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@cj-tech-master)/)"],
  testEnvironmentOptions: { globalsCleanup: "off" },
  testTimeout: 60_000,
};
