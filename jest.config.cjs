const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } },
    sourceMaps: "inline",
  },
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.ts$": swc({ syntax: "typescript" }),
    "^.+\\.tsx$": swc({ syntax: "typescript", tsx: true }),
  },
  reporters: ["default", "<rootDir>/test/closingLineReporter.cjs"],
};
