/** Our tags in the JSX of Preact, which sets properties and listens to any event. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type * as Ours from './elements.ts';

type Html<Element extends EventTarget> = HTMLAttributes<Element> & ClassAttributes<Element>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-screener': Html<Ours.KetamineScreener> &
        Ours.ScreenerAttributes &
        Ours.ScreenerProperties &
        Ours.ScreenerHandlers;
      'ketamine-screener-preview': Html<Ours.KetamineScreenerPreview> &
        Ours.PreviewAttributes &
        Ours.PreviewProperties;
    }
  }
}
