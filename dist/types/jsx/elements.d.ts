import { KetamineScreenerPreview } from '../preview/preview.js';
import { ScreenerEventMap } from '../screener/events.js';
import { KetamineScreener } from '../screener/screener.js';

/** What may be written on our tags, whatever the framework. Types alone: nothing of this folder runs. */

/** A page may have none of them, also where TypeScript tells that apart from `undefined`. */
type Optional<Type> = {
    [Name in keyof Type]?: Type[Name] | undefined;
};
type ScreenerAttributes = Optional<Pick<KetamineScreener, 'country' | 'criteria' | 'history' | 'name' | 'resume'> & {
    'clinic-name': string;
    'clinic-phone': string;
    'clinic-url': string;
}>;
/** Those whose name is another than that of the attribute. */
type ScreenerProperties = Optional<Pick<KetamineScreener, 'clinicName' | 'clinicPhone' | 'clinicUrl'>>;
/** `onks-complete={…}`, where a framework takes what follows `on` as the name of the event. */
type ScreenerHandlers = {
    [Type in keyof ScreenerEventMap as `on${Type}`]?: ((event: ScreenerEventMap[Type]) => void) | undefined;
};
type PreviewAttributes = Optional<{
    for: string;
}>;
type PreviewProperties = Optional<Pick<KetamineScreenerPreview, 'htmlFor' | 'record'>>;

export { KetamineScreener, KetamineScreenerPreview, ScreenerEventMap };
export type { PreviewAttributes, PreviewProperties, ScreenerAttributes, ScreenerHandlers, ScreenerProperties };
