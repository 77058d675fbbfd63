/** Under this a trial is short whatever the criteria; from here to the six-week line it is borderline under the default. */
export const shortestTrialWeeks = 4;

/** Stopping for side effects before this is intolerance and not a failed trial. */
export const intoleranceBeforeWeeks = 6;

/** Distinct medicines that must pass the dose-and-time check. */
export const adequateTrialsNeeded = 2;

export const olderAdultAge = 65;

/** mmHg. Above `high`: weigh delay (Spravato §5.7). From `crisis`: told to staff, and with symptoms an emergency (clinical basis §4.5). */
export const bloodPressure = {
  high: { systolic: 140, diastolic: 90 },
  crisis: { systolic: 180, diastolic: 120 },
} as const;

/** Two of these, or one with an answer of `sedativeRisks`, need a check (clinical basis §4.5 and §7.2). */
export const sedatives = ['benzodiazepine', 'opioid-current', 'cns-depressant-other'] as const;

export const sedativeRisks = ['sud-alcohol', 'sleep-apnea', 'lung-disease'] as const;
