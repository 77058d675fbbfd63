/** Our tags in the JSX of Solid, which sets properties, and listens to `on:ks-complete`. */
import type { JSX } from 'solid-js';
import type * as Ours from './elements.ts';

type Html<Element> = JSX.HTMLAttributes<Element>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-screener': Html<Ours.KetamineScreener> & Ours.ScreenerAttributes & Ours.ScreenerProperties;
      'ketamine-screener-preview': Html<Ours.KetamineScreenerPreview> &
        Ours.PreviewAttributes &
        Ours.PreviewProperties;
    }
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as interfaces are added to.
    interface CustomEvents extends Ours.ScreenerEventMap {}
  }
}
