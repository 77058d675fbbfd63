import * as React from 'react';
import { ScreenerAttributes, ScreenerProperties, ScreenerHandlers, PreviewAttributes, PreviewProperties } from './elements.js';
import { KetamineScreener } from '../index.js';
import { KetamineScreenerPreview } from '../index.js';

/** Our tags in the JSX of React: 19 sets properties and listens to any event, 18 sets attributes alone. */

type Html<Element> = React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element> & {
    /** React 18 knows `className` of built-in elements alone. */
    class?: string | undefined;
};
/** In 18 named all the same, for TypeScript lets any name with a hyphen pass. */
type From19<Props> = typeof React extends {
    use: unknown;
} ? Props : {
    [Name in keyof Props]?: undefined;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'ketamine-screener': Html<KetamineScreener> & ScreenerAttributes & From19<ScreenerProperties & ScreenerHandlers>;
            'ketamine-screener-preview': Html<KetamineScreenerPreview> & PreviewAttributes & From19<PreviewProperties>;
        }
    }
}
