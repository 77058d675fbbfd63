import { JSX } from 'solid-js';
import { ScreenerAttributes, ScreenerProperties, PreviewAttributes, PreviewProperties } from './elements.js';
import { KetamineScreener } from '../index.js';
import { KetamineScreenerPreview } from '../index.js';
import { ScreenerEventMap } from '../define.js';

/** Our tags in the JSX of Solid, which sets properties, and listens to `on:ks-complete`. */

type Html<Element> = JSX.HTMLAttributes<Element>;
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements {
            'ketamine-screener': Html<KetamineScreener> & ScreenerAttributes & ScreenerProperties;
            'ketamine-screener-preview': Html<KetamineScreenerPreview> & PreviewAttributes & PreviewProperties;
        }
        interface CustomEvents extends ScreenerEventMap {
        }
    }
}
