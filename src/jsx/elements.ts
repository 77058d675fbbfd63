/** What may be written on our tags, whatever the framework. Types alone: nothing of this folder runs. */
import type { KetamineScreenerPreview } from '../preview/preview.ts';
import type { ScreenerEventMap } from '../screener/events.ts';
import type { KetamineScreener } from '../screener/screener.ts';

/** A page may have none of them, also where TypeScript tells that apart from `undefined`. */
type Optional<Type> = { [Name in keyof Type]?: Type[Name] | undefined };

export type ScreenerAttributes = Optional<
  Pick<KetamineScreener, 'country' | 'criteria' | 'history' | 'name' | 'resume'> & {
    'clinic-name': string;
    'clinic-phone': string;
    'clinic-url': string;
  }
>;

/** Those whose name is another than that of the attribute. */
export type ScreenerProperties = Optional<Pick<KetamineScreener, 'clinicName' | 'clinicPhone' | 'clinicUrl'>>;

/** `onks-complete={…}`, where a framework takes what follows `on` as the name of the event. */
export type ScreenerHandlers = {
  [Type in keyof ScreenerEventMap as `on${Type}`]?: ((event: ScreenerEventMap[Type]) => void) | undefined;
};

export type PreviewAttributes = Optional<{ for: string }>;

export type PreviewProperties = Optional<Pick<KetamineScreenerPreview, 'htmlFor' | 'record'>>;

export type { KetamineScreener, KetamineScreenerPreview, ScreenerEventMap };
