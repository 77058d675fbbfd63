// What was signed under which version: docs/protocol-history.json. It makes a change of rules without a new version fail.

/** The bullets under every "Clinical content" heading of the changelog, the newest release first. */
export function clinicalLines(changelog) {
  const sections = changelog.split(/^### /m).filter((section) => section.startsWith('Clinical content'));
  return sections.flatMap((section) =>
    section
      .split(/^## /m)[0]
      .split(/^- /m)
      .slice(1)
      .map((line) => line.replace(/\s+/g, ' ').trim()),
  );
}

/**
 * What is wrong with the record of versions; nothing, if it is true.
 *
 * @param history - The entries of docs/protocol-history.json, the oldest first: version, hash of rules, and the changelog's own words.
 */
export function historyFaults(history, { version, hash }, changelog) {
  const lines = clinicalLines(changelog);
  const entry = history.find((each) => each.version === version);
  const advice =
    'Raise `version` in src/content/protocol.ts, say what changed under “Clinical content” in CHANGELOG.md, and run `npm run protocol -- --record`.';
  const faults = [];
  if (!entry) faults.push(`Version ${version} is not recorded. ${advice}`);
  else if (entry.hash !== hash)
    faults.push(
      `The rules changed (${entry.hash} is now ${hash}) and the version is still ${version}. ${advice}`,
    );
  const versions = history.map((each) => each.version);
  if (new Set(versions).size < versions.length) faults.push('A version is recorded twice.');
  for (const { version: name, changes } of history) {
    if (changes.length === 0) faults.push(`Version ${name} names no change of clinical content.`);
    for (const change of changes.filter((text) => !lines.includes(text)))
      faults.push(`The changelog no longer says under “Clinical content”: ${change}`);
  }
  return faults;
}

/** The history with this version added. A version that stands in it is never written over. */
export function recorded(history, { version, hash }, changelog) {
  const known = history.find((each) => each.version === version);
  if (known?.hash === hash) return history;
  if (known) throw new Error(historyFaults(history, { version, hash }, changelog).join('\n'));
  const told = new Set(history.flatMap(({ changes }) => changes));
  const changes = clinicalLines(changelog).filter((line) => !told.has(line));
  if (changes.length === 0)
    throw new Error(`Say what changed in ${version} under “Clinical content” in CHANGELOG.md first.`);
  return [...history, { version, hash, changes }];
}
