// Plays random walks, and tells what they came by.
import fc from 'fast-check';

const MINUTE = 60_000;

/** How many walks a run takes; by night more. */
export const walks = (usual) => Number(process.env.WALKS ?? usual);

/**
 * @param t - The test, which tells the counts.
 * @param what - Whose walks they are.
 * @param walk - Plays one walk, and notes its steps.
 */
export async function playWalks(t, what, numRuns, start, commandsOf, walk) {
  const done = new Map();
  const seen = new Set();
  let steps = 0;
  let failed = Infinity;
  const property = fc.asyncProperty(start, commandsOf(done), async (situation, commands) => {
    // A failed walk is made shorter for a minute.
    if (Date.now() > failed + MINUTE) return;
    const did = [];
    try {
      await walk(situation, commands, did, seen);
    } catch (error) {
      failed = Math.min(failed, Date.now());
      throw new Error(`${error.message}\n\nafter ${JSON.stringify(situation)}\n  ${did.join('\n  ')}\n`, {
        cause: error,
      });
    } finally {
      steps += did.length;
    }
  });
  // A gate says of a change what it said before; the many walks of a night look further.
  const seed = Number(process.env.SEED ?? (process.env.WALKS === undefined ? 1 : Date.now() % 2 ** 31));
  t.diagnostic(`${what}: ${numRuns} random walks from seed ${seed}`);
  await fc.assert(property, { numRuns, seed, includeErrorInReport: true });
  const deeds = [...done.values()].reduce((sum, count) => sum + count, 0);
  t.diagnostic(
    `${what}: ${numRuns} walks, ${deeds} deeds of ${done.size} kinds in ${steps} steps, ${seen.size} views`,
  );
  t.diagnostic(
    `${what} did ${[...done]
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
  return { done, seen };
}
