/** Clinical basis §3.1–3.6, in table order. */
export declare const medications: readonly [{
    readonly id: "citalopram";
    readonly name: "citalopram";
    readonly class: "SSRI";
    readonly ingredient: "citalopram";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Celexa"];
        readonly UK: readonly ["Cipramil"];
    };
    readonly minMg: 20;
    readonly basis: readonly ["D1", "A", "H"];
    readonly maxMg: 40;
    readonly rxcui: readonly [{
        readonly value: "2556";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB04";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The maximum is 20 mg from age 60, in liver disease and with a CYP2C19 issue.", "In older adults the dose is capped at 20 mg."];
    readonly common: true;
    readonly closelyRelated: "escitalopram";
}, {
    readonly id: "escitalopram";
    readonly name: "escitalopram";
    readonly class: "SSRI";
    readonly ingredient: "escitalopram";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Lexapro"];
        readonly UK: readonly ["Cipralex"];
        readonly CA: readonly ["Cipralex"];
    };
    readonly minMg: 10;
    readonly basis: readonly ["D1", "D2", "A", "H"];
    readonly maxMg: 20;
    readonly rxcui: readonly [{
        readonly value: "321988";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB10";
        readonly mark: "seen";
    }];
    readonly flags: readonly [];
    readonly common: true;
    readonly closelyRelated: "citalopram";
}, {
    readonly id: "fluoxetine";
    readonly name: "fluoxetine";
    readonly class: "SSRI";
    readonly ingredient: "fluoxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Prozac", "Prozac Weekly"];
    };
    readonly minMg: 20;
    readonly basis: readonly ["D1", "A", "H"];
    readonly maxMg: 80;
    readonly rxcui: readonly [{
        readonly value: "4493";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB03";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Prozac Weekly is one 90 mg capsule a week: a special form, about equal to 20 mg a day.", "Sarafem is for PMDD."];
    readonly common: true;
}, {
    readonly id: "fluvoxamine";
    readonly name: "fluvoxamine";
    readonly class: "SSRI";
    readonly ingredient: "fluvoxamine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Luvox", "Luvox CR"];
        readonly UK: readonly ["Faverin"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["L"];
    readonly strictMg: "200";
    readonly maxMg: 300;
    readonly rxcui: readonly [{
        readonly value: "42355";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB08";
        readonly mark: "seen";
    }];
    readonly flags: readonly [string, "The US label is for OCD only.", "The US brands are discontinued."];
    readonly common: true;
}, {
    readonly id: "paroxetine";
    readonly name: "paroxetine";
    readonly class: "SSRI";
    readonly ingredient: "paroxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Paxil", "Pexeva"];
        readonly UK: readonly ["Seroxat"];
    };
    readonly minMg: 20;
    readonly basis: readonly ["D1", "A", "H"];
    readonly maxMg: 50;
    readonly rxcui: readonly [{
        readonly value: "32937";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB05";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["This is the immediate-release form; the D1 value stands in a note to that table.", "Brisdelle 7.5 mg is for hot flashes and is not a trial."];
    readonly common: true;
}, {
    readonly id: "paroxetine-cr";
    readonly name: "paroxetine CR";
    readonly class: "SSRI";
    readonly ingredient: "paroxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Paxil CR"];
        readonly CA: readonly ["Paxil CR"];
    };
    readonly minMg: 25;
    readonly basis: readonly ["L", "A"];
    readonly maxMg: 62.5;
    readonly rxcui: readonly [{
        readonly value: "32937";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB05";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["This is the same ingredient as immediate-release paroxetine."];
}, {
    readonly id: "sertraline";
    readonly name: "sertraline";
    readonly class: "SSRI";
    readonly ingredient: "sertraline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Zoloft"];
        readonly UK: readonly ["Lustral"];
    };
    readonly minMg: 50;
    readonly basis: readonly ["D1", "A", "H?"];
    readonly strictMg: "100";
    readonly maxMg: 200;
    readonly rxcui: readonly [{
        readonly value: "36437";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AB06";
        readonly mark: "seen";
    }];
    readonly flags: readonly [string];
    readonly common: true;
}, {
    readonly id: "venlafaxine";
    readonly name: "venlafaxine";
    readonly class: "SNRI";
    readonly ingredient: "venlafaxine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Effexor XR", "Effexor"];
        readonly UK: readonly ["Efexor XL"];
    };
    readonly minMg: 75;
    readonly basis: readonly ["D1", "L"];
    readonly strictMg: "150 (ATRQ?)";
    readonly maxMg: 375;
    readonly rxcui: readonly [{
        readonly value: "39786";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX16";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Sources conflict: the minimum is 75 mg or 150 mg. A clinician must decide.", "The usual maximum is 225 mg for XR and 375 mg for IR; the check of odd doses uses 375 mg.", "The UK has many branded generics."];
    readonly common: true;
}, {
    readonly id: "desvenlafaxine";
    readonly name: "desvenlafaxine";
    readonly class: "SNRI";
    readonly ingredient: "desvenlafaxine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Pristiq", "Khedezla"];
        readonly CA: readonly ["Pristiq"];
    };
    readonly minMg: 50;
    readonly basis: readonly ["D1", "L", "A", "H"];
    readonly maxMg: 400;
    readonly rxcui: readonly [{
        readonly value: "734064";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX23";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["50 mg is the recommended dose; it was studied up to 400 mg, and D1 lists 100 mg.", "The check of odd doses is set above 400 mg, not above 50 mg.", "Not a UK product."];
    readonly common: true;
}, {
    readonly id: "duloxetine";
    readonly name: "duloxetine";
    readonly class: "SNRI";
    readonly ingredient: "duloxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Cymbalta", "Drizalma Sprinkle"];
        readonly UK: readonly ["Cymbalta"];
    };
    readonly minMg: 40;
    readonly basis: readonly ["L"];
    readonly strictMg: "60 (D1,D2,A?)";
    readonly maxMg: 120;
    readonly rxcui: readonly [{
        readonly value: "72625";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX21";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Sources conflict: the minimum is 40 mg or 60 mg.", "It is also used for pain: ask the reason.", "Yentreve (UK) is duloxetine for the bladder."];
    readonly common: true;
}, {
    readonly id: "levomilnacipran";
    readonly name: "levomilnacipran";
    readonly class: "SNRI";
    readonly ingredient: "levomilnacipran";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Fetzima"];
        readonly CA: readonly ["Fetzima"];
    };
    readonly minMg: 40;
    readonly basis: readonly ["D1", "L"];
    readonly maxMg: 120;
    readonly rxcui: readonly [{
        readonly value: "1433212";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX28";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Not a UK product."];
    readonly common: true;
}, {
    readonly id: "milnacipran";
    readonly name: "milnacipran";
    readonly class: "SNRI";
    readonly ingredient: "milnacipran";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Savella"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["L"];
    readonly maxMg: 200;
    readonly rxcui: readonly [{
        readonly value: "588250";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX17";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["It is not a US antidepressant, and the US label is for fibromyalgia only: staff must check.", "D1 lists 50 mg as the minimum.", "Not a UK or Canadian product."];
}, {
    readonly id: "amitriptyline";
    readonly name: "amitriptyline";
    readonly class: "TCA";
    readonly ingredient: "amitriptyline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Elavil"];
        readonly CA: readonly ["Elavil"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["D3"];
    readonly strictMg: "150–200";
    readonly maxMg: 150;
    readonly maxInpatientMg: 300;
    readonly rxcui: readonly [{
        readonly value: "704";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA09";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["10–75 mg for pain, sleep or migraine is not a trial.", "The US brand is discontinued."];
    readonly common: true;
}, {
    readonly id: "amoxapine";
    readonly name: "amoxapine";
    readonly class: "TCA";
    readonly ingredient: "amoxapine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Asendin"];
    };
    readonly minMg: 200;
    readonly basis: readonly ["L"];
    readonly maxMg: 400;
    readonly maxInpatientMg: 600;
    readonly rxcui: readonly [{
        readonly value: "722";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA17";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["The US brand is discontinued."];
}, {
    readonly id: "clomipramine";
    readonly name: "clomipramine";
    readonly class: "TCA";
    readonly ingredient: "clomipramine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Anafranil"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["D3"];
    readonly maxMg: 250;
    readonly rxcui: readonly [{
        readonly value: "2597";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA04";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The US label is for OCD."];
    readonly common: true;
}, {
    readonly id: "desipramine";
    readonly name: "desipramine";
    readonly class: "TCA";
    readonly ingredient: "desipramine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Norpramin"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["D3", "L"];
    readonly strictMg: "150–200";
    readonly maxMg: 200;
    readonly maxInpatientMg: 300;
    readonly rxcui: readonly [{
        readonly value: "3247";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA01";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The outpatient maximum of 200 mg is the usual one."];
}, {
    readonly id: "doxepin";
    readonly name: "doxepin";
    readonly class: "TCA";
    readonly ingredient: "doxepin";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Sinequan"];
        readonly CA: readonly ["Sinequan"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["L"];
    readonly strictMg: "150–200";
    readonly maxMg: 300;
    readonly rxcui: readonly [{
        readonly value: "3638";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA12";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Silenor 3–6 mg is for sleep and is never a trial.", "The US brand Sinequan is discontinued."];
    readonly common: true;
}, {
    readonly id: "imipramine";
    readonly name: "imipramine";
    readonly class: "TCA";
    readonly ingredient: "imipramine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Tofranil", "Tofranil-PM"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["D3"];
    readonly strictMg: "150–200";
    readonly maxMg: 200;
    readonly maxInpatientMg: 300;
    readonly rxcui: readonly [{
        readonly value: "5691";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA02";
        readonly mark: "seen";
    }];
    readonly flags: readonly [];
    readonly common: true;
}, {
    readonly id: "nortriptyline";
    readonly name: "nortriptyline";
    readonly class: "TCA";
    readonly ingredient: "nortriptyline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Pamelor"];
        readonly UK: readonly ["Allegron"];
        readonly CA: readonly ["Aventyl"];
    };
    readonly minMg: 75;
    readonly basis: readonly ["D3"];
    readonly strictMg: "76–100";
    readonly maxMg: 150;
    readonly rxcui: readonly [{
        readonly value: "7531";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA10";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Allegron is an older UK brand."];
    readonly common: true;
}, {
    readonly id: "protriptyline";
    readonly name: "protriptyline";
    readonly class: "TCA";
    readonly ingredient: "protriptyline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Vivactil"];
    };
    readonly minMg: 15;
    readonly basis: readonly ["L"];
    readonly uncertain: true;
    readonly strictMg: "30–41";
    readonly maxMg: 60;
    readonly rxcui: readonly [{
        readonly value: "8886";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA11";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["The minimum dose is uncertain."];
}, {
    readonly id: "trimipramine";
    readonly name: "trimipramine";
    readonly class: "TCA";
    readonly ingredient: "trimipramine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Surmontil"];
    };
    readonly minMg: 100;
    readonly basis: readonly ["L"];
    readonly uncertain: true;
    readonly strictMg: "150–200";
    readonly maxMg: 200;
    readonly maxInpatientMg: 300;
    readonly rxcui: readonly [{
        readonly value: "10834";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA06";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["The minimum dose is uncertain."];
}, {
    readonly id: "maprotiline";
    readonly name: "maprotiline";
    readonly class: "tetracyclic";
    readonly ingredient: "maprotiline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Ludiomil"];
    };
    readonly minMg: 75;
    readonly basis: readonly ["L"];
    readonly uncertain: true;
    readonly strictMg: "150";
    readonly maxMg: 150;
    readonly maxInpatientMg: 225;
    readonly rxcui: readonly [{
        readonly value: "6646";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AA21";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The minimum dose is uncertain.", "The US brand is discontinued."];
}, {
    readonly id: "dosulepin";
    readonly name: "dosulepin";
    readonly class: "TCA";
    readonly ingredient: "dosulepin";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
        readonly UK: readonly ["Prothiaden"];
    };
    readonly minMg: 75;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly strictMg: "150";
    readonly maxMg: 150;
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AA16";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Not a US product.", "The minimum dose is uncertain and from memory of the BNF: verify."];
}, {
    readonly id: "lofepramine";
    readonly name: "lofepramine";
    readonly class: "TCA";
    readonly ingredient: "lofepramine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
        readonly UK: readonly ["Lomont", "Gamanil"];
    };
    readonly minMg: 140;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly maxMg: 210;
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AA07";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["Not a US product.", "The minimum dose is uncertain and from memory of the BNF: verify."];
}, {
    readonly id: "isocarboxazid";
    readonly name: "isocarboxazid";
    readonly class: "MAOI";
    readonly ingredient: "isocarboxazid";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Marplan"];
    };
    readonly minMg: 30;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly strictMg: "40";
    readonly maxMg: 60;
    readonly rxcui: readonly [{
        readonly value: "6011";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AF01";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The minimum dose is uncertain: the label goes from 20 mg to 40–60 mg."];
}, {
    readonly id: "phenelzine";
    readonly name: "phenelzine";
    readonly class: "MAOI";
    readonly ingredient: "phenelzine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Nardil"];
        readonly CA: readonly ["Nardil"];
    };
    readonly minMg: 45;
    readonly basis: readonly ["L", "A"];
    readonly strictMg: "60";
    readonly maxMg: 90;
    readonly rxcui: readonly [{
        readonly value: "8123";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AF03";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The D3 range starts at 30 mg."];
    readonly common: true;
}, {
    readonly id: "selegiline-transdermal";
    readonly name: "selegiline patch";
    readonly class: "MAOI";
    readonly ingredient: "selegiline";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Emsam"];
    };
    readonly minMg: 6;
    readonly basis: readonly ["L", "A", "H"];
    readonly maxMg: 12;
    readonly unit: "mg/24 h patch";
    readonly rxcui: readonly [{
        readonly value: "9639";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N04BD01";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Oral selegiline, used for Parkinson's disease, is not a depression trial."];
    readonly common: true;
}, {
    readonly id: "tranylcypromine";
    readonly name: "tranylcypromine";
    readonly class: "MAOI";
    readonly ingredient: "tranylcypromine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Parnate"];
        readonly CA: readonly ["Parnate"];
    };
    readonly minMg: 30;
    readonly basis: readonly ["L", "A"];
    readonly strictMg: "40";
    readonly maxMg: 60;
    readonly rxcui: readonly [{
        readonly value: "10734";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AF04";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The D3 range starts at 20 mg."];
    readonly common: true;
}, {
    readonly id: "moclobemide";
    readonly name: "moclobemide";
    readonly class: "RIMA";
    readonly ingredient: "moclobemide";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
        readonly UK: readonly ["Manerix"];
        readonly CA: readonly ["Manerix"];
    };
    readonly minMg: 300;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly maxMg: 600;
    readonly rxcui: readonly [{
        readonly value: "30121";
        readonly mark: "memory";
    }];
    readonly atc: readonly [{
        readonly value: "N06AG02";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Not a US product."];
}, {
    readonly id: "bupropion";
    readonly name: "bupropion";
    readonly class: "NDRI";
    readonly ingredient: "bupropion";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Wellbutrin SR", "Wellbutrin XL", "Forfivo XL", "Aplenzin"];
        readonly UK: readonly ["Zyban"];
    };
    readonly minMg: 300;
    readonly basis: readonly ["D1", "D2"];
    readonly maxMg: 450;
    readonly rxcui: readonly [{
        readonly value: "42347";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX12";
        readonly mark: "seen";
    }];
    readonly flags: readonly [string, "The usual maximum is 450 mg for IR and XL and 400 mg for SR; the check of odd doses uses 450 mg.", "Aplenzin is the HBr salt: 348 mg of HBr equals 300 mg of HCl.", "Use of Zyban (in the UK for smoking only) or Contrave is not a trial."];
    readonly common: true;
}, {
    readonly id: "mirtazapine";
    readonly name: "mirtazapine";
    readonly class: "NaSSA";
    readonly ingredient: "mirtazapine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Remeron", "RemeronSolTab"];
        readonly UK: readonly ["Zispin"];
        readonly CA: readonly ["Remeron RD"];
    };
    readonly minMg: 15;
    readonly basis: readonly ["D1", "A", "H"];
    readonly strictMg: "30";
    readonly maxMg: 45;
    readonly rxcui: readonly [{
        readonly value: "15996";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX11";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["7.5 mg for sleep is not a trial."];
    readonly common: true;
}, {
    readonly id: "trazodone";
    readonly name: "trazodone";
    readonly class: "SARI";
    readonly ingredient: "trazodone";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Desyrel", "Oleptro"];
        readonly UK: readonly ["Molipaxin"];
    };
    readonly minMg: 200;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly strictMg: "300–400";
    readonly maxMg: 400;
    readonly maxInpatientMg: 600;
    readonly rxcui: readonly [{
        readonly value: "10737";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX05";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["25–150 mg at night for sleep is the usual case and is never a trial.", "The label starts at 150 mg; the minimum here is the low end of the usual range, from memory: verify.", "The US brands are discontinued."];
    readonly common: true;
}, {
    readonly id: "nefazodone";
    readonly name: "nefazodone";
    readonly class: "SARI";
    readonly ingredient: "nefazodone";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Serzone"];
    };
    readonly minMg: 300;
    readonly basis: readonly ["L", "A"];
    readonly maxMg: 600;
    readonly rxcui: readonly [{
        readonly value: "31565";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX06";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It has a boxed warning on the liver.", "The US brand is discontinued; a generic is sold."];
}, {
    readonly id: "vilazodone";
    readonly name: "vilazodone";
    readonly class: "SPARI";
    readonly ingredient: "vilazodone";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Viibryd"];
        readonly CA: readonly ["Viibryd"];
    };
    readonly minMg: 20;
    readonly basis: readonly ["D1", "L"];
    readonly strictMg: "40";
    readonly maxMg: 40;
    readonly rxcui: readonly [{
        readonly value: "1086769";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX24";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["It must be taken with food.", "Not a UK product."];
    readonly common: true;
}, {
    readonly id: "vortioxetine";
    readonly name: "vortioxetine";
    readonly class: "multimodal";
    readonly ingredient: "vortioxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Trintellix"];
        readonly UK: readonly ["Brintellix"];
    };
    readonly minMg: 10;
    readonly basis: readonly ["D1", "A"];
    readonly maxMg: 20;
    readonly rxcui: readonly [{
        readonly value: "1455099";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX26";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["The label allows 5 mg if 10 mg is not tolerated."];
    readonly common: true;
}, {
    readonly id: "dextromethorphan-bupropion";
    readonly name: "dextromethorphan-bupropion";
    readonly class: "NMDA + NDRI";
    readonly ingredient: "bupropion";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Auvelity"];
    };
    readonly minMg: 90;
    readonly basis: readonly ["L"];
    readonly uncertain: true;
    readonly maxMg: 90;
    readonly rxcui: readonly [{
        readonly value: "3289";
        readonly mark: "seen";
    }, {
        readonly value: "42347";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX62";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["Doses are in mg of dextromethorphan: 90 mg, with 210 mg of bupropion, is one tablet twice a day.", string, "The RxCUIs are those of the two ingredients; the code of the combination is still to be looked up."];
    readonly common: true;
}, {
    readonly id: "gepirone";
    readonly name: "gepirone ER";
    readonly class: "5-HT1A agonist";
    readonly ingredient: "gepirone";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly ["Exxua"];
    };
    readonly minMg: 36.3;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly maxMg: 72.6;
    readonly rxcui: readonly [{
        readonly value: "2672253";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX19";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It is new."];
}, {
    readonly id: "zuranolone";
    readonly name: "zuranolone";
    readonly class: "neurosteroid";
    readonly ingredient: "zuranolone";
    readonly role: "not-counted";
    readonly brands: {
        readonly US: readonly ["Zurzuvae"];
    };
    readonly maxMg: 50;
    readonly rxcui: readonly [{
        readonly value: "2669905";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX31";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It is for postpartum depression only: ask about breastfeeding.", "The course is 50 mg a day for 14 days."];
}, {
    readonly id: "brexanolone";
    readonly name: "brexanolone";
    readonly class: "neurosteroid";
    readonly ingredient: "brexanolone";
    readonly role: "not-counted";
    readonly brands: {
        readonly US: readonly ["Zulresso"];
    };
    readonly rxcui: readonly [{
        readonly value: "2121777";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX29";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It is given by IV.", "It was withdrawn from sale (from memory: verify)."];
}, {
    readonly id: "agomelatine";
    readonly name: "agomelatine";
    readonly class: "melatonergic";
    readonly ingredient: "agomelatine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
        readonly UK: readonly ["Valdoxan"];
    };
    readonly minMg: 25;
    readonly basis: readonly ["memory"];
    readonly maxMg: 50;
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AX22";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Not a US product."];
}, {
    readonly id: "reboxetine";
    readonly name: "reboxetine";
    readonly class: "NRI";
    readonly ingredient: "reboxetine";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
        readonly UK: readonly ["Edronax"];
    };
    readonly minMg: 8;
    readonly basis: readonly ["memory"];
    readonly maxMg: 12;
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AX18";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["Not a US or Canadian product.", "The minimum dose is from memory of the BNF: verify."];
}, {
    readonly id: "mianserin";
    readonly name: "mianserin";
    readonly class: "tetracyclic";
    readonly ingredient: "mianserin";
    readonly role: "antidepressant";
    readonly brands: {
        readonly US: readonly [];
    };
    readonly minMg: 30;
    readonly basis: readonly ["memory"];
    readonly uncertain: true;
    readonly strictMg: "60";
    readonly maxMg: 90;
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AX03";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Not a US product; a generic is sold in the UK."];
}, {
    readonly id: "st-johns-wort";
    readonly name: "St John's wort";
    readonly class: "herbal";
    readonly ingredient: "st-johns-wort";
    readonly role: "not-counted";
    readonly brands: {
        readonly US: readonly [];
    };
    readonly rxcui: readonly [];
    readonly atc: readonly [{
        readonly value: "N06AX25";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["It is sold as a supplement.", "It interacts with many medicines."];
}, {
    readonly id: "esketamine";
    readonly name: "esketamine";
    readonly class: "NMDA antagonist";
    readonly ingredient: "esketamine";
    readonly role: "not-counted";
    readonly brands: {
        readonly US: readonly ["Spravato"];
    };
    readonly rxcui: readonly [{
        readonly value: "2119365";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N06AX27";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["Prior use is recorded only.", "Ask about the response and any reaction.", "The label maximum is 84 mg per session, not per day."];
}, {
    readonly id: "ketamine";
    readonly name: "ketamine";
    readonly class: "NMDA antagonist";
    readonly ingredient: "ketamine";
    readonly role: "not-counted";
    readonly brands: {
        readonly US: readonly ["Ketalar"];
    };
    readonly rxcui: readonly [{
        readonly value: "6130";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N01AX03";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["Prior use is recorded only.", "Ask about the route and any reaction."];
}, {
    readonly id: "lithium";
    readonly name: "lithium";
    readonly class: "mood stabilizer";
    readonly ingredient: "lithium";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Lithobid"];
        readonly UK: readonly ["Priadel", "Camcolit"];
        readonly CA: readonly ["Carbolith"];
    };
    readonly maxMg: 1800;
    readonly addOnDose: "judged by blood level (commonly ≥ 0.5–0.6 mmol/L)";
    readonly rxcui: readonly [{
        readonly value: "6448";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N05AN01";
        readonly mark: "seen";
    }];
    readonly flags: readonly ["It is off-label for MDD.", "No ketamine interaction was found.", "The blood level is from memory: verify."];
}, {
    readonly id: "aripiprazole";
    readonly name: "aripiprazole";
    readonly class: "antipsychotic";
    readonly ingredient: "aripiprazole";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Abilify"];
    };
    readonly maxMg: 15;
    readonly addOnDose: "2–5 mg/day";
    readonly rxcui: readonly [{
        readonly value: "89013";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N05AX12";
        readonly mark: "memory";
    }];
    readonly flags: readonly [];
}, {
    readonly id: "quetiapine";
    readonly name: "quetiapine XR";
    readonly class: "antipsychotic";
    readonly ingredient: "quetiapine";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Seroquel XR"];
    };
    readonly maxMg: 300;
    readonly addOnDose: "150 mg/day";
    readonly rxcui: readonly [{
        readonly value: "51272";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N05AH04";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["25–100 mg for sleep is not augmentation."];
}, {
    readonly id: "olanzapine-fluoxetine";
    readonly name: "olanzapine-fluoxetine";
    readonly class: "combination";
    readonly ingredient: "olanzapine-fluoxetine";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Symbyax"];
    };
    readonly addOnDose: "6/25 mg/day";
    readonly rxcui: readonly [{
        readonly value: "61381";
        readonly mark: "seen";
    }, {
        readonly value: "4493";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N05AH03";
        readonly mark: "memory";
    }, {
        readonly value: "N06CA03";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It is FDA-approved for TRD.", "The fluoxetine part can be a fluoxetine trial.", "The label maximum is 12/50 mg usual; 18/75 mg is the upper limit studied.", "Not a UK product."];
}, {
    readonly id: "brexpiprazole";
    readonly name: "brexpiprazole";
    readonly class: "antipsychotic";
    readonly ingredient: "brexpiprazole";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Rexulti"];
        readonly UK: readonly ["Rxulti"];
    };
    readonly maxMg: 3;
    readonly addOnDose: "1–2 mg/day";
    readonly rxcui: readonly [{
        readonly value: "1658314";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N05AX16";
        readonly mark: "memory";
    }];
    readonly flags: readonly [];
}, {
    readonly id: "cariprazine";
    readonly name: "cariprazine";
    readonly class: "antipsychotic";
    readonly ingredient: "cariprazine";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Vraylar"];
        readonly UK: readonly ["Reagila"];
    };
    readonly maxMg: 3;
    readonly addOnDose: "1.5 mg/day";
    readonly rxcui: readonly [{
        readonly value: "1667655";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N05AX15";
        readonly mark: "memory";
    }];
    readonly flags: readonly [];
}, {
    readonly id: "lumateperone";
    readonly name: "lumateperone";
    readonly class: "antipsychotic";
    readonly ingredient: "lumateperone";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Caplyta"];
    };
    readonly maxMg: 42;
    readonly addOnDose: "42 mg/day";
    readonly rxcui: readonly [{
        readonly value: "2275602";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N05AD10";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["Its use as an add-on in MDD was approved on 6 November 2025."];
}, {
    readonly id: "lamotrigine";
    readonly name: "lamotrigine";
    readonly class: "anticonvulsant";
    readonly ingredient: "lamotrigine";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Lamictal"];
    };
    readonly addOnDose: "100–200 mg/day";
    readonly rxcui: readonly [{
        readonly value: "28439";
        readonly mark: "seen";
    }];
    readonly atc: readonly [{
        readonly value: "N03AX09";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It may blunt the effect of ketamine.", "It is off-label as an add-on for MDD."];
}, {
    readonly id: "liothyronine";
    readonly name: "liothyronine (T3)";
    readonly class: "hormone";
    readonly ingredient: "liothyronine";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["Cytomel"];
    };
    readonly addOnDose: "0.025–0.05 mg/day";
    readonly unit: "mcg";
    readonly rxcui: readonly [{
        readonly value: "10814";
        readonly mark: "memory";
    }];
    readonly atc: readonly [{
        readonly value: "H03AA02";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["The dose is in micrograms: do not read it as milligrams.", "It is off-label as an add-on for MDD.", "A generic is sold in the UK."];
}, {
    readonly id: "buspirone";
    readonly name: "buspirone";
    readonly class: "anxiolytic";
    readonly ingredient: "buspirone";
    readonly role: "augmentation";
    readonly brands: {
        readonly US: readonly ["BuSpar"];
    };
    readonly addOnDose: "15–30 mg/day";
    readonly rxcui: readonly [{
        readonly value: "1827";
        readonly mark: "placed";
    }];
    readonly atc: readonly [{
        readonly value: "N05BE01";
        readonly mark: "memory";
    }];
    readonly flags: readonly ["It is off-label as an add-on for MDD."];
}];
export type MedicationId = (typeof medications)[number]['id'];
