/** @jsxImportSource react */
import type { KetamineScreener, ScreenerEventMap } from 'ketamine-screener';
import type {} from 'ketamine-screener/jsx/react';
import { createRef } from 'react';

const screener = createRef<KetamineScreener>();
const count = ({ detail }: ScreenerEventMap['ks-step']) => detail.total;

export const page = (
  <main>
    <ketamine-screener
      ref={screener}
      class="wide"
      clinic-name="Example Clinic"
      clinicPhone="(555) 555-0100"
      criteria="four-week"
      onks-step={count}
      onks-complete={() => screener.current?.record}
    >
      Call us at (555) 555-0100. In a crisis, call or text 988.
    </ketamine-screener>
    <ketamine-screener-preview htmlFor="screener" />
  </main>
);

// @ts-expect-error -- no such criteria.
export const slip = <ketamine-screener criteria="four-weeks" />;
