import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run bench:coverage`: which branches of src/lib the tests take.
export default mergeConfig(base, {
  test: {
    // Every statement is counted: slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      enabled: true,
      include: ['src/lib/**/*.ts'],
      reportOnFailure: true,
      reporter: [['text', { maxCols: 110 }], 'json-summary'],
      reportsDirectory: fileURLToPath(new URL('../node_modules/.cache/coverage', import.meta.url)),
    },
  },
});
