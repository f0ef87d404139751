import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "code", include: ["test/**/*.test.ts"], exclude: ["test/cli/process/**"] } },
      // These start the built program as a user does, so it is built first.
      {
        extends: true,
        test: { name: "process", include: ["test/cli/process/**/*.test.ts"], globalSetup: ["test/cli/process/build.ts"] },
      },
    ],
  },
});
