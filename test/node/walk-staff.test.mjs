// A random member of staff at the preview does anything in any order; after every step it must show the record that they chose, as they left it.
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { complaints } from '../helpers/walk-page.mjs';
import { playWalks, walks } from '../helpers/walk-run.mjs';

const { staffDeeds, staffWalkOf } = await import('../helpers/walk-staff-deeds.ts');
const { StaffMember } = await import('../helpers/walk-staff.ts');
await import('../../src/define.ts');
await import('../../src/define-preview.ts');
await import('../../src/screener/flow/flow.ts');

test('a random member of staff', async (t) => {
  const count = walks(8);
  const situations = fc.record({ following: fc.boolean() });
  const { done } = await playWalks(
    t,
    'a member of staff',
    count,
    situations,
    (done) => staffWalkOf(done, 80),
    async ({ following }, commands, did, seen) => {
      complaints.length = 0;
      const staff = new StaffMember(complaints, seen, did);
      try {
        await staff.arrive(following);
        staff.check();
        await fc.asyncModelRun(() => ({ model: staff, real: null }), commands);
      } finally {
        await staff.leave();
      }
    },
  );
  // A walk that can't be taken finds nothing. A few may by chance pass something by.
  if (count >= 100)
    deepEqual(
      Object.keys(staffDeeds).filter((name) => !done.has(name)),
      [],
    );
});
