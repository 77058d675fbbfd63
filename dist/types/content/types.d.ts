/** How grave a yes to an item is. The order is that of caution, gravest first. */
type Tier = 'crisis' | 'label-contraindication' | 'needs-clearance' | 'caution';
/** Which medicine an item speaks of: esketamine nasal spray, ketamine by any route, or both. */
type AppliesTo = 'esk' | 'iv' | 'both';
/** Whose label decides where labels differ. */
type Region = 'US' | 'EU' | 'UK';
type MedicationClass = 'SSRI' | 'SNRI' | 'TCA' | 'tetracyclic' | 'MAOI' | 'RIMA' | 'NDRI' | 'NaSSA' | 'SARI' | 'SPARI' | 'multimodal' | 'NMDA + NDRI' | '5-HT1A agonist' | 'neurosteroid' | 'melatonergic' | 'NRI' | 'herbal' | 'NMDA antagonist' | 'mood stabilizer' | 'antipsychotic' | 'combination' | 'anticonvulsant' | 'hormone' | 'anxiolytic';

export type { AppliesTo, MedicationClass, Region, Tier };
