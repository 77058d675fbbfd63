import type { Base } from 'survey-core';

export type Observable = Base;

/**
 * Calls back after any stored property or array of a survey-core object has changed. The two callbacks it uses are public in survey-core
 * 3.1 but undocumented: `test/survey/observe.test.ts` pins them.
 *
 * @returns a function that stops it.
 */
export function observe(model: Observable, changed: () => void): () => void {
  const listen = () => changed();
  model.addOnPropertyValueChangedCallback(listen);
  model.addOnArrayChangedCallback(listen);
  return () => {
    model.removeOnPropertyValueChangedCallback(listen);
    model.removeOnArrayChangedCallback(listen);
  };
}
