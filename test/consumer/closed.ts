// What the README says of a closed shadow root, with nothing registered by the package.
import { KetamineScreener } from 'ketamine-screener';

customElements.define(
  'ketamine-screener',
  class extends KetamineScreener {
    static override shadowRootOptions: ShadowRootInit = {
      ...KetamineScreener.shadowRootOptions,
      mode: 'closed',
    };
  },
);

const screener: KetamineScreener | null = document.querySelector('ketamine-screener');
screener?.clear();
