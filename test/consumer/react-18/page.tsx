/** @jsxImportSource react */
import type { KetamineScreener } from 'ketamine-screener';
import type {} from 'ketamine-screener/jsx/react';
import { createRef, useEffect } from 'react';

export function Page() {
  const screener = createRef<KetamineScreener>();
  useEffect(() => {
    screener.current?.addEventListener('ks-step', ({ detail }) => console.log(detail.total));
  });
  return (
    <main>
      <ketamine-screener ref={screener} class="wide" clinic-name="Example Clinic" criteria="four-week">
        Call us at (555) 555-0100. In a crisis, call or text 988.
      </ketamine-screener>
      <ketamine-screener-preview for="screener" />
    </main>
  );
}

// @ts-expect-error -- React 18 would set an attribute `clinicname`.
export const property = <ketamine-screener clinicName="Example Clinic" />;
// @ts-expect-error -- React 18 would never call it.
export const handler = <ketamine-screener onks-complete={() => undefined} />;
