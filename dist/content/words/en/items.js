const items = {
  "age-under-18": {
    question: "How old are you?",
    why: "This form is made for adults.",
    topic: "Age under 18"
  },
  "age-65-plus": {
    question: "How old are you?",
    why: "Older bodies can react more to these drugs.",
    topic: "Age 65 or older"
  },
  "suicide-intent-now": {
    question: "In the past month, have you thought about killing yourself and meant to do it, or had a plan?",
    why: "If you may be in danger, you need help from a person now, not a form.",
    topic: "Suicide intent or plan"
  },
  "suicide-attempt-recent": {
    question: "In the past 3 months, did you try to end your life, or start to?",
    why: "A recent try can mean you need help from a person right now.",
    topic: "Suicide attempt, past 3 months"
  },
  "cannot-stay-safe": {
    question: "Do you feel like you can't keep yourself safe right now?",
    why: "If you don't feel safe, a trained person can help you right now.",
    topic: "Not able to stay safe right now"
  },
  "harm-others-now": {
    question: "Do you feel like you might hurt someone else right now?",
    why: "We want you and the people near you to stay safe.",
    topic: "Might hurt someone right now"
  },
  "medical-emergency-now": {
    question: "Do you have any of these right now? Chest pain, a hard time breathing, a sudden very bad headache, or one side that went weak.",
    why: "These can be signs of an emergency that can't wait.",
    topic: "Emergency signs right now"
  },
  "suicide-thoughts-recent": {
    question: "In the past month, have you wished you were dead or had any thoughts of killing yourself?",
    why: "These thoughts are common in hard times, and a person should talk with you soon.",
    topic: "Thoughts of death or suicide"
  },
  aneurysm: {
    question: "Has a doctor ever told you that you have an aneurysm? (This is a weak spot that bulges in a blood vessel in the head, chest, belly, arms, or legs.)",
    why: "These drugs raise blood pressure, and that can make a weak blood vessel burst.",
    topic: "Aneurysm"
  },
  avm: {
    question: "Has a doctor ever told you that you have an AVM? (This is a knot of blood vessels that did not form the right way.)",
    why: "A rise in blood pressure can make this kind of knot bleed.",
    topic: "AVM"
  },
  "brain-bleed": {
    question: "Have you ever had bleeding in your brain?",
    why: "A rise in blood pressure can make the brain bleed again.",
    topic: "Bleeding in the brain"
  },
  "ketamine-allergy": {
    question: "Have you ever been allergic to ketamine? (The nose spray form is called Spravato.)",
    why: "An allergy can come back and be worse the next time.",
    topic: "Allergy to ketamine"
  },
  "bp-rise-dangerous": {
    question: "Has a doctor ever told you that a jump in blood pressure would be a big danger for you?",
    why: "Both drugs raise blood pressure for a few hours.",
    topic: "Blood pressure jump a big danger"
  },
  "psychosis-current": {
    question: "In the past month, did you see or hear things that other people could not see or hear?",
    why: "These drugs can change what you see and hear, and may make this worse.",
    topic: "Seeing or hearing things"
  },
  "psychosis-history": {
    question: "Has a doctor ever said that you had psychosis? (This is when you lose touch with what is real. One kind is schizophrenia.)",
    why: "These drugs can change how you see and think for a short time.",
    topic: "Psychosis"
  },
  "mania-current": {
    question: "In the past month, did you feel so sped up that you hardly slept for days, but were not tired?",
    why: "Some drugs for low mood can push a high mood higher.",
    topic: "Sped up with little sleep"
  },
  bipolar: {
    question: "Has a doctor ever said that you are bipolar or had mania? (This means very high moods and very low moods.)",
    why: "The plan for care can be different if you have had high moods.",
    topic: "Bipolar disorder or mania"
  },
  "dissociative-disorder": {
    question: "Do you often feel cut off from your body or from the world?",
    why: "The drug can cause this feeling for a short time.",
    topic: "Feeling cut off"
  },
  "suicide-attempt-past": {
    question: "Have you ever tried to end your life, more than 3 months ago?",
    why: "This helps your provider plan support for you.",
    topic: "Suicide attempt in the past"
  },
  "dementia-confusion": {
    question: "Has a doctor told you that you have dementia, or do you often feel mixed up?",
    why: "These drugs can cloud your thinking for a while.",
    topic: "Dementia or feeling mixed up"
  },
  "heart-attack": {
    question: "Have you ever had a heart attack? (If yes, we will ask when.)",
    why: "The heart works harder for a few hours after a dose.",
    topic: "Heart attack"
  },
  "angina-unstable": {
    question: "Do you get chest pain that is new, worse, or comes when you rest?",
    why: "Chest pain like this should be checked soon.",
    topic: "Chest pain, new or worse"
  },
  "heart-failure-valve": {
    question: "Has a doctor told you that you have heart failure or a bad heart valve?",
    why: "Your heart may need a check before a drug that makes it work harder.",
    topic: "Heart failure or valve problem"
  },
  arrhythmia: {
    question: "Has a doctor told you that your heart beats too fast, too slow, or out of step?",
    why: "These drugs can change your heart rate.",
    topic: "Heartbeat out of step"
  },
  "bp-uncontrolled": {
    question: "Is your blood pressure often more than 140 over 90, or not under control?",
    why: "These drugs raise blood pressure for a few hours.",
    topic: "High blood pressure"
  },
  "hypertensive-encephalopathy": {
    question: "Has high blood pressure ever made you pass out, have a seizure, or lose your sight?",
    why: "A past event like this means a small rise can hurt you.",
    topic: "Past high blood pressure crisis"
  },
  "stroke-tia": {
    question: "Have you ever had a stroke or a mini-stroke?",
    why: "A rise in blood pressure may be unsafe after a stroke.",
    topic: "Stroke or mini-stroke"
  },
  "raised-icp": {
    question: "Do you have a brain tumor, fluid on the brain, or high pressure in your head?",
    why: "These drugs may raise pressure in the head.",
    topic: "Pressure in the head"
  },
  "head-injury": {
    question: "Have you had a bad head injury? (If yes, we will ask when.)",
    why: "The brain may need time to heal before a drug like this.",
    topic: "Bad head injury"
  },
  seizure: {
    question: "Have you ever had a seizure or epilepsy?",
    why: "Ketamine and some other drugs can make a seizure more likely.",
    topic: "Seizure or epilepsy"
  },
  "sleep-apnea": {
    question: "Do you have sleep apnea, or stop breathing when you sleep?",
    why: "These drugs make you sleepy and may slow your breath.",
    topic: "Sleep apnea"
  },
  "lung-disease": {
    question: "Do you have COPD or some other bad lung disease?",
    why: "These drugs may slow your breath.",
    topic: "Lung disease"
  },
  "nasal-problem": {
    question: "Do you have a blocked nose, nose bleeds, or past nose surgery?",
    why: "The spray has to soak in through your nose.",
    topic: "Nose problems"
  },
  "bad-reaction-anesthesia": {
    question: "Have you ever had a bad problem when you were put to sleep for surgery? Or had one with ketamine?",
    why: "A past bad reaction helps your provider keep you safe.",
    topic: "Past problem with anesthesia"
  },
  "liver-severe": {
    question: "Has a doctor told you that you have bad liver disease or a scarred liver?",
    why: "Your liver clears these drugs from your body.",
    topic: "Liver disease"
  },
  "kidney-disease": {
    question: "Has a doctor told you that you have kidney disease?",
    why: "Your provider may want to watch your kidneys and bladder.",
    topic: "Kidney disease"
  },
  "bladder-disease": {
    question: "Do you have a bladder disease, or pain or blood when you pee?",
    why: "Use of these drugs over time can hurt the bladder.",
    topic: "Bladder problems"
  },
  "eye-pressure": {
    question: "Do you have glaucoma, or high pressure in your eyes?",
    why: "Ketamine can raise pressure in the eye.",
    topic: "Eye pressure or glaucoma"
  },
  hyperthyroid: {
    question: "Do you have an overactive thyroid that is not under control?",
    why: "This can make your heart race when you take these drugs.",
    topic: "Overactive thyroid"
  },
  porphyria: {
    question: "Has a doctor told you that you have porphyria? (This is a rare blood illness.)",
    why: "Some drugs can set off a bad attack of this illness.",
    topic: "Porphyria"
  },
  pregnancy: {
    question: "Are you pregnant, or do you think you might be?",
    why: "This kind of drug may harm an unborn baby.",
    topic: "Pregnancy"
  },
  breastfeeding: {
    question: "Do you breastfeed, or plan to soon?",
    why: "The drug can pass into breast milk.",
    topic: "Breastfeeding"
  },
  "pregnancy-plan": {
    question: "Could you get pregnant in the next few months?",
    why: "Your provider can help you plan with birth control.",
    topic: "Chance of pregnancy soon"
  },
  "sud-alcohol": {
    question: "In the past year, has drinking caused problems in your life?",
    why: "Alcohol with these drugs can make you too sleepy and slow your breath.",
    topic: "Trouble with alcohol, past year"
  },
  "sud-ketamine": {
    question: "Have you ever used ketamine on your own, to get high or for a good time?",
    why: "Past use on your own can raise the risk of misuse and bladder harm.",
    topic: "Ketamine outside of care"
  },
  "sud-opioid": {
    question: "In the past year, have you used opioids in a way not told to you by a doctor?",
    why: "Opioids with these drugs can slow your breath.",
    topic: "Opioids not as prescribed"
  },
  "sud-stimulant": {
    question: "In the past year, have you used cocaine, meth, or other uppers?",
    why: "Uppers and these drugs both raise blood pressure.",
    topic: "Cocaine, meth, or other uppers"
  },
  maoi: {
    question: "Do you take an MAOI now? (Nardil, Parnate, Marplan, or an Emsam patch)",
    why: "An MAOI with these drugs can raise blood pressure.",
    topic: "MAOI medicine"
  },
  "opioid-current": {
    question: "Do you take opioid pain drugs now? (such as oxycodone, morphine, or methadone)",
    why: "The mix can make you too sleepy or slow your breath.",
    topic: "Opioid pain medicine"
  },
  benzodiazepine: {
    question: "Do you take drugs for nerves or sleep? (such as Xanax, Ativan, Klonopin, or Ambien)",
    why: "The mix can make you too sleepy and may make the drug work less well.",
    topic: "Medicine for nerves or sleep"
  },
  "cns-depressant-other": {
    question: "Do you take other drugs that make you sleepy? (such as muscle relaxers, gabapentin, or allergy pills)",
    why: "More than one drug that makes you sleepy can be a risk.",
    topic: "Other medicines causing sleepiness"
  },
  "stimulant-rx": {
    question: "Do you take a drug for ADHD or to stay awake? (such as Adderall, Ritalin, or Provigil)",
    why: "These can raise blood pressure too.",
    topic: "Medicine for ADHD or wakefulness"
  },
  theophylline: {
    question: "Do you take a drug for your lungs that is called theophylline? (It may say Theo-24 on the bottle.)",
    why: "The mix with ketamine can lead to a seizure.",
    topic: "Theophylline"
  },
  lamotrigine: {
    question: "Do you take a drug that is called lamotrigine? (It may say Lamictal on the bottle.)",
    why: "It may change how well the drug works.",
    topic: "Lamotrigine"
  },
  naltrexone: {
    question: "Do you take naltrexone? (such as Vivitrol or Contrave)",
    why: "It may change how well the drug works.",
    topic: "Naltrexone"
  },
  "thyroid-hormone": {
    question: "Do you take a thyroid drug? (such as Synthroid or Cytomel)",
    why: "It can make your heart beat faster with ketamine.",
    topic: "Thyroid medicine"
  },
  sympathomimetic: {
    question: "Do you take cold pills or other drugs that can raise blood pressure?",
    why: "The mix can raise blood pressure more.",
    topic: "Cold pills and similar medicines"
  },
  "nasal-spray": {
    question: "Do you use a nose spray for a cold or allergies?",
    why: "You may need to use it at least one hour before.",
    topic: "Nose spray"
  },
  "no-ride-home": {
    question: "Would it be hard to have someone take you home after each visit?",
    why: "You can't drive until the next day, after a good night of sleep.",
    topic: "Hard to get a ride home"
  },
  "cannot-stay-2h": {
    question: "Would it be hard to stay at the clinic for at least 2 hours each visit?",
    why: "You must be watched for at least 2 hours after the spray.",
    topic: "Hard to stay 2 hours"
  }
};

export { items };
