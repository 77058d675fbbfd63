import type { MedicationClass } from '../content/types.ts';
import { medicationById } from './catalogue.ts';
import type { Answers, History, TrialStatus, TrialVerdict } from './types.ts';

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Counts for staff. Patients never see a number from here. */
export function countHistory(answers: Answers, trials: readonly TrialVerdict[]): History {
  const known = trials.flatMap((trial) => {
    const medication = medicationById(trial.medication ?? undefined);
    return medication ? [{ ...trial, ...medication, status: trial.status }] : [];
  });
  const antidepressants = known.filter(({ role }) => role === 'antidepressant');
  const adequate = antidepressants.filter(({ status }) => status === 'adequate');
  const ssris = antidepressants.filter((trial) => trial.class === 'SSRI');
  const adequateTrials = distinct(adequate.map(({ ingredient }) => ingredient)).length;
  const adequateClasses = distinct<MedicationClass>(adequate.map((trial) => trial.class)).sort();
  const count = (...statuses: TrialStatus[]) =>
    trials.filter(({ status }) => statuses.includes(status)).length;
  const addOns = known.filter(({ role }) => role === 'augmentation').map(({ id }) => id);
  const otherTreatments = [...(answers['other-treatments'] ?? [])].sort();
  return {
    adequateTrials,
    adequateSsriTrials: distinct(
      ssris.filter(({ status }) => status === 'adequate').map((trial) => trial.ingredient),
    ).length,
    ssriTrials: distinct(ssris.map(({ ingredient }) => ingredient)).length,
    ssriMedications: distinct(ssris.map(({ id }) => id)).sort(),
    classesTried: distinct<MedicationClass>(antidepressants.map((trial) => trial.class)).sort(),
    adequateClasses,
    borderlineTrials: count('borderline'),
    unknownTrials: count('unknown', 'check-dose'),
    intolerantTrials: trials.filter(({ notes }) => notes.includes('intolerant')).length,
    augmentation: distinct([...(answers.augmentation ?? []), ...addOns]).sort(),
    ect: otherTreatments.includes('ect'),
    otherTreatments,
    notes: adequateTrials >= 2 && adequateClasses.length === 1 ? ['same-class'] : [],
  };
}
