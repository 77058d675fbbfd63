import { HTMLAttributes, ClassAttributes } from 'preact';
import { ScreenerAttributes, ScreenerProperties, ScreenerHandlers, PreviewAttributes, PreviewProperties } from './elements.js';
import { KetamineScreener } from '../index.js';
import { KetamineScreenerPreview } from '../index.js';

/** Our tags in the JSX of Preact, which sets properties and listens to any event. */

type Html<Element extends EventTarget> = HTMLAttributes<Element> & ClassAttributes<Element>;
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements {
            'ketamine-screener': Html<KetamineScreener> & ScreenerAttributes & ScreenerProperties & ScreenerHandlers;
            'ketamine-screener-preview': Html<KetamineScreenerPreview> & PreviewAttributes & PreviewProperties;
        }
    }
}
