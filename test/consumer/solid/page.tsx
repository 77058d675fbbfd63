/** @jsxImportSource solid-js */
import type { KetamineScreener } from 'ketamine-screener';
import type {} from 'ketamine-screener/jsx/solid';

let screener: KetamineScreener | undefined;

export const page = (
  <main>
    <ketamine-screener
      ref={screener}
      class="wide"
      clinic-name="Example Clinic"
      clinicPhone="(555) 555-0100"
      criteria="four-week"
      on:ks-step={({ detail }) => detail.total}
      on:ks-complete={() => screener?.record}
    >
      Call us at (555) 555-0100. In a crisis, call or text 988.
    </ketamine-screener>
    <ketamine-screener-preview htmlFor="screener" />
  </main>
);

// @ts-expect-error -- no such criteria.
export const slip = <ketamine-screener criteria="four-weeks" />;
