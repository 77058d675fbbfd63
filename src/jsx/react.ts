/** Our tags in the JSX of React: 19 sets properties and listens to any event, 18 sets attributes alone. */
import type * as React from 'react';
import type * as Ours from './elements.ts';

type Html<Element> = React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element> & {
  /** React 18 knows `className` of built-in elements alone. */
  class?: string | undefined;
};

/** In 18 named all the same, for TypeScript lets any name with a hyphen pass. */
type From19<Props> = typeof React extends { use: unknown } ? Props : { [Name in keyof Props]?: undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-screener': Html<Ours.KetamineScreener> &
        Ours.ScreenerAttributes &
        From19<Ours.ScreenerProperties & Ours.ScreenerHandlers>;
      'ketamine-screener-preview': Html<Ours.KetamineScreenerPreview> &
        Ours.PreviewAttributes &
        From19<Ours.PreviewProperties>;
    }
  }
}
