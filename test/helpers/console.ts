// The runner puts this before every test file: a warning or an error on the console fails the test during which it came.
const heard: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...details: unknown[]) => {
    heard.push(`console.${level}: ${details.map(String).join(' ')}`);
    original(...details);
  };
}

/** What was said since the last call; a test that expects a warning takes it from here. */
export function takeWarnings(): string[] {
  return heard.splice(0);
}

afterEach(() => {
  const warnings = takeWarnings();
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
});
