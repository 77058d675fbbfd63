/** What is asked of each clinical item and why. The two items read off the age share its question. */
export declare const items: {
    'age-under-18': {
        question: string;
        why: string;
        topic: string;
    };
    'age-65-plus': {
        question: string;
        why: string;
        topic: string;
    };
    'suicide-intent-now': {
        question: string;
        why: string;
        topic: string;
    };
    'suicide-attempt-recent': {
        question: string;
        why: string;
        topic: string;
    };
    'cannot-stay-safe': {
        question: string;
        why: string;
        topic: string;
    };
    'harm-others-now': {
        question: string;
        why: string;
        topic: string;
    };
    'medical-emergency-now': {
        question: string;
        why: string;
        topic: string;
    };
    'suicide-thoughts-recent': {
        question: string;
        why: string;
        topic: string;
    };
    aneurysm: {
        question: string;
        why: string;
        topic: string;
    };
    avm: {
        question: string;
        why: string;
        topic: string;
    };
    'brain-bleed': {
        question: string;
        why: string;
        topic: string;
    };
    'ketamine-allergy': {
        question: string;
        why: string;
        topic: string;
    };
    'bp-rise-dangerous': {
        question: string;
        why: string;
        topic: string;
    };
    'psychosis-current': {
        question: string;
        why: string;
        topic: string;
    };
    'psychosis-history': {
        question: string;
        why: string;
        topic: string;
    };
    'mania-current': {
        question: string;
        why: string;
        topic: string;
    };
    bipolar: {
        question: string;
        why: string;
        topic: string;
    };
    'dissociative-disorder': {
        question: string;
        why: string;
        topic: string;
    };
    'suicide-attempt-past': {
        question: string;
        why: string;
        topic: string;
    };
    'dementia-confusion': {
        question: string;
        why: string;
        topic: string;
    };
    'heart-attack': {
        question: string;
        why: string;
        topic: string;
    };
    'angina-unstable': {
        question: string;
        why: string;
        topic: string;
    };
    'heart-failure-valve': {
        question: string;
        why: string;
        topic: string;
    };
    arrhythmia: {
        question: string;
        why: string;
        topic: string;
    };
    'bp-uncontrolled': {
        question: string;
        why: string;
        topic: string;
    };
    'hypertensive-encephalopathy': {
        question: string;
        why: string;
        topic: string;
    };
    'stroke-tia': {
        question: string;
        why: string;
        topic: string;
    };
    'raised-icp': {
        question: string;
        why: string;
        topic: string;
    };
    'head-injury': {
        question: string;
        why: string;
        topic: string;
    };
    seizure: {
        question: string;
        why: string;
        topic: string;
    };
    'sleep-apnea': {
        question: string;
        why: string;
        topic: string;
    };
    'lung-disease': {
        question: string;
        why: string;
        topic: string;
    };
    'nasal-problem': {
        question: string;
        why: string;
        topic: string;
    };
    'bad-reaction-anesthesia': {
        question: string;
        why: string;
        topic: string;
    };
    'liver-severe': {
        question: string;
        why: string;
        topic: string;
    };
    'kidney-disease': {
        question: string;
        why: string;
        topic: string;
    };
    'bladder-disease': {
        question: string;
        why: string;
        topic: string;
    };
    'eye-pressure': {
        question: string;
        why: string;
        topic: string;
    };
    hyperthyroid: {
        question: string;
        why: string;
        topic: string;
    };
    porphyria: {
        question: string;
        why: string;
        topic: string;
    };
    pregnancy: {
        question: string;
        why: string;
        topic: string;
    };
    breastfeeding: {
        question: string;
        why: string;
        topic: string;
    };
    'pregnancy-plan': {
        question: string;
        why: string;
        topic: string;
    };
    'sud-alcohol': {
        question: string;
        why: string;
        topic: string;
    };
    'sud-ketamine': {
        question: string;
        why: string;
        topic: string;
    };
    'sud-opioid': {
        question: string;
        why: string;
        topic: string;
    };
    'sud-stimulant': {
        question: string;
        why: string;
        topic: string;
    };
    maoi: {
        question: string;
        why: string;
        topic: string;
    };
    'opioid-current': {
        question: string;
        why: string;
        topic: string;
    };
    benzodiazepine: {
        question: string;
        why: string;
        topic: string;
    };
    'cns-depressant-other': {
        question: string;
        why: string;
        topic: string;
    };
    'stimulant-rx': {
        question: string;
        why: string;
        topic: string;
    };
    theophylline: {
        question: string;
        why: string;
        topic: string;
    };
    lamotrigine: {
        question: string;
        why: string;
        topic: string;
    };
    naltrexone: {
        question: string;
        why: string;
        topic: string;
    };
    'thyroid-hormone': {
        question: string;
        why: string;
        topic: string;
    };
    sympathomimetic: {
        question: string;
        why: string;
        topic: string;
    };
    'nasal-spray': {
        question: string;
        why: string;
        topic: string;
    };
    'no-ride-home': {
        question: string;
        why: string;
        topic: string;
    };
    'cannot-stay-2h': {
        question: string;
        why: string;
        topic: string;
    };
};
