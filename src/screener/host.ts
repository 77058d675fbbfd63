import type { ReactiveControllerHost } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { CriteriaId } from '../content/criteria.ts';
import type { CountryHelp } from '../content/types.ts';
import type { StartWords } from '../content/words/en/start.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import type { Clinic } from './clinic.ts';
import type { Place } from './place.ts';

/** What the flow, which is loaded later, may ask of the element that holds it. */
export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly clinic: Clinic;
  readonly help: CountryHelp;
  readonly criteriaId: CriteriaId;
  readonly words: StartWords;
  readonly record: ScreenerRecord | null;
  go(place: Place): void;
  goBack(): void;
  /** Says something to screen readers without moving focus. */
  announce(text: string): void;
  /** Shows the same view again and puts the focus on its heading, or on the element with this id. */
  refocus(id?: string): void;
  /** Keeps answers for a reload of the page, if it asked for that; `null` takes away what was kept. */
  keep(answers: Answers | null): void;
  setRecord(record: ScreenerRecord | null): void;
  emit(type: 'ks-step', detail: { index: number; total: number }): void;
  emit(type: 'ks-complete' | 'ks-error'): void;
}
