import { sources } from '../../src/content/sources.ts';

const sourceOf = new Map(sources.map((source) => [source.id, source]));

/** The exact place in a document and how its wording was confirmed. The document itself stands in the list of sources. */
function cited(id) {
  const { section, confirmation } = sourceOf.get(id);
  return `${id}${section ? `: ${section}` : ''} [${confirmation}]`;
}

export const citedAll = (ids) => ids.map(cited).join('\n');

export const heading = (level, text) => ({ level, heading: text });
