// The names of mocha, which the browsers run, for tests in plain Node: node --import ./scripts/ts.mjs --import ./scripts/describe.mjs file
import * as runner from 'node:test';

const { after, afterEach, before, beforeEach, describe, it } = runner;
Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });

// As in the browsers: a zone behind UTC, and a warning on the console fails a test.
process.env.TZ ??= 'America/New_York';
await import('../test/helpers/console.ts');
