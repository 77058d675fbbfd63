import '../src/define.ts';
import '../src/define-preview.ts';
import { assess } from '../src/index.ts';
import { makeRecord } from '../src/exports/record.ts';
import { vignettes } from '../test/helpers/vignettes.ts';

const preview = document.querySelector('ketamine-screener-preview');

/** The example patients as the files they would have saved, an hour apart. */
const files = () =>
  vignettes.map(({ id, answers, options }, index) => {
    const record = makeRecord({
      answers,
      assessment: assess(answers, options),
      previousSafetyAnswers: options?.previousSafetyAnswers ?? {},
      locale: 'en',
      country: options?.region ?? 'US',
      completedAt: new Date(Date.UTC(2026, 10, 20, index, 30)),
    });
    return new File([JSON.stringify(record)], `${id}.json`, { type: 'application/json' });
  });

document.querySelector('#examples')?.addEventListener('click', () => void preview?.open(files()));
