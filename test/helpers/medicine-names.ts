/** What must stand first: a medicine, any one of several, or `null`: no medicine on our list, so nothing may be offered first. */
export type Wanted = string | readonly string[] | null;

/** One text as people type it. */
export interface TypedName {
  readonly typed: string;
  readonly want: Wanted;
}

/** Rows as `want: typed | typed`; `-` is a medicine we do not list or no medicine, `a/b` either one. */
function rows(table: string): TypedName[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, wanted = '', typed = ''] = /^\s*([^:]+): (.*)$/.exec(line) ?? [];
      const want = wanted === '-' ? null : wanted.includes('/') ? wanted.split('/') : wanted;
      return typed.split(' | ').map((each) => ({ typed: each, want }));
    });
}

/** What people and prescribers write, with the medicine it means. */
export const given = rows(`
  sertraline: sertraline | Zoloft | zoloft 50 mg daily | Zoloft (sertraline) | generic Zoloft | ZOLOFT® | zoloft  | sertraline hydrochloride | sertralene | surtraline | sertralin | zertraline
  sertraline: sertaline | zolof | zolfot | soloft | Lustral
  bupropion: Wellbutrin | wellbutrin xl | bupropion xl | bupropion HCl ER | welbutrin | wellbuterin | buproprion | buprion | bupropin | Elontril
  venlafaxine: Effexor | effexor xr 150 | efexor | affexor | venlafexine | venlaflaxine | Efexor | Trevilor
  paroxetine-cr: Paxil CR
  paroxetine: paxil | paxel | paroxitine | peroxetine | Aropax | Seroxat
  escitalopram: Lexapro | lexipro | lexapo | escitalapram | s-citalopram | Cipralex | escitalopram oxalate
  citalopram: Celexa | citalapram | selexa | Cipramil
  fluoxetine: Prozac | prozac weekly | fluoxetene | fluoxetin | fluoxatine | prozak | prozack | Zactin | Sarafem | Fluctin
  mirtazapine: Remeron | remeron soltab | mirtazapin | mertazapine | Avanza | Remergil | Zispin
  vortioxetine: Trintellix | trintilex | Brintellix
  vilazodone: Viibryd | vibrid | viibrid
  esketamine: Spravato | spravatto | sprovato
  selegiline-transdermal: Emsam | selegiline
  aripiprazole: Abilify | aripiprazol | abilifi | abilfy
  cariprazine: Vraylar | vralar
  lithium: Lithium | lithum | Eskalith | Priadel
  lamotrigine: Lamictal | lamotrigin
  quetiapine: Seroquel XR | seroquil xr
  olanzapine-fluoxetine: Symbyax
  buspirone: buspar | buspiron
  st-johns-wort: St Johns Wort | St. John's Wort | saint john's wort | SJW
  desvenlafaxine: desvenlafaxine succinate | pristiq er | pristique | pristeq
  ketamine: ketamine infusion | ketamine iv
  gepirone: gepirone
  zuranolone: zuranolone
  duloxetine: cimbalta | cymbolta | duloxitine
  trazodone: trazedone | trazidone
  amitriptyline: amitriptaline | amitryptiline | elivil | Saroten | Laroxyl | Endep
  nortriptyline: nortriptaline | pamalor
  brexpiprazole: rexulty
  phenelzine: nardel
  dextromethorphan-bupropion: auvality | dextromethorphan/bupropion
  fluvoxamine: luvocks
  moclobemide: Aurorix
  tranylcypromine: Jatrosom
  milnacipran: Ixel
  dosulepin: Dothep | dothiepin
  agomelatine: Thymanax | Valdoxan
  -: tianeptine | Limbitrol | Etrafon | Contrave | chlordiazepoxide amitriptyline | bupropion naltrexone | olanzapine | Zyprexa | Celebrex | Zantac | Xanax | Zyrtec
  -: Plavix | Prilosec | Proscar | Zocor | Lamisil | tramadol | clonidine | Klonopin | hydroxyzine | risperidone | ropinirole | Brilinta
  -: Enablex | lisinopril | Neurontin | pregabalin | topiramate | Topamax | divalproex | valproate | Tegretol | Geodon | Latuda | lurasidone
  -: Adderall | Vyvanse | Strattera | atomoxetine | Provigil | Ativan | Valium | diazepam | zolpidem | melatonin | prazosin | levothyroxine
  -: naltrexone | Suboxone | methylphenidate | cyclobenzaprine | memantine | Namenda | pindolol | SAMe | Deplin | l-methylfolate | vitamin D | fluphenazine
  -: fluconazole | asenapine | pramipexole | metoprolol | metformin | prednisone | mirabegron | doxycycline | quinapril | paracetamol | nifedipine | ketorolac
  -: sumatriptan | Imitrex | thyroid | water pill | a blue pill | not sure | SSRI | none | I forget | Hydrocodone | testosterone
  nefazodone: Serzone
  lumateperone: Caplyta
  desipramine: desipramine
  levomilnacipran: Fetzima
`);

/** Written before the search was. */
export const writtenBefore = rows(`
  sertraline: sertalin | sertraleen | setraline | certraline | sertroline | zolofft | zolaft | zoloff | zoloft 100mg | Zoloft 25 mg tablet | sertraline hcl 50mg tab | sertra | SERTRALINE HCL | zoloft generic
  citalopram: celexia | Celexa 20mg | citalopram hbr | citalopram hydrobromide 40 mg | celexa generic | sitalopram | citolopram | citaloprim | citalo
  escitalopram: lexaprow | Lexipro 10 | lexapro 20mg once a day | escitolapram | ecitalopram | excitalopram | escitalopam | es citalopram | lexapr
  fluoxetine: prosac | prozac 20 mg capsules | fluoxotine | floxetine | fluoxetine hcl caps | fluoxitine | prozec | fluoxetine (prozac) | flouxetine | fluox
  fluvoxamine: fluvoxamin | luvox cr | fluvoxemine | fluvoxamine maleate | fluvoximine
  paroxetine: paxil 20 | peroxatine | paroxatine | paroxetine hcl | paxill | Paxil (paroxetine) | parox
  paroxetine-cr: paxil cr 25 mg | paroxetine cr | Paroxetine ER
  venlafaxine: effexer | effexor 75mg | venlafaxine er | Venlafaxine XR 150 | effexer xr | venlafaxin | velafaxine | venlafaxine hydrochloride extended release | effexorxr | venla
  desvenlafaxine: pristiq 50 | pristik | desvenlafaxin er | prestiq | desvenla
  duloxetine: cymbalta 60mg | duloxotine | cymbalta dr | symbalta | duloxetine delayed release | cimbolta | dulox
  levomilnacipran: fetzema | fetzima er | levomilnacipram
  amitriptyline: amitriptylin | amytriptyline | amitryptaline | elavil 25mg at night | amitriptyline hcl | amatriptyline | amitrip
  nortriptyline: nortryptiline | pamelor 50 | nortriptylene | nortriptyline for sleep
  doxepin: doxapin | doxepin 10 mg | doxepine
  imipramine: imipramin | tofranil 75 | imiprimine
  clomipramine: clomiprimine | anafranel | anafranil
  desipramine: desiprimine | norpramin
  bupropion: wellbutrin 300 xl | bupropion sr | wellbutrin sr 150mg | welbutrine | buproprian | bupropian | wellbutron | wellbutrin (bupropion) | bupropionxl | welbut | Wellbutrin XL 300 MG in the morning
  mirtazapine: mirtazipine | remron | mirtazapine 15mg at bedtime | remeron 30 | mirtazepine | merazapine | mirtaz
  trazodone: trazadone | trazadone 50 mg | trazodone hcl | traz | trazodone for sleep | trazedon
  vilazodone: vibryd | viibryd 40 | vilazadone | vilazodon
  vortioxetine: trintelix | trintellix 20mg | vortioxatine | brintelix | trentellix
  esketamine: spravato nasal spray | esketamin | spravado
  ketamine: ketamine lozenges | ketamine troche | ketamin
  aripiprazole: abilify 2mg | abillify | aripriprazole | aripiprazole tablets | abilify maintena
  brexpiprazole: rexalti | rexulti 1 mg | brexpiprazol
  cariprazine: vraylar 1.5 | vrylar | caripazine
  quetiapine: seroquel | seroquel 50 mg | quetiapine fumarate | quetiapine er 150 mg | seraquel | quitiapine | quetiapin
  lithium: lithium carbonate | lithium er 450 | lithobid | lithium carbonate 300 mg capsules
  lamotrigine: lamictal 100 | lamictal odt | lamotragine | lamictil | lamotrogine
  buspirone: buspirone hcl | buspar 10mg twice a day | busperone | buspirone 15
  phenelzine: phenelzin | nardil 15mg
  tranylcypromine: parnate | tranylcypramine | parnait
  liothyronine: cytomel | liothyronine | T3
  lumateperone: lumateperone | caplita
  dextromethorphan-bupropion: auvelity | avelity | bupropion dextromethorphan
  st-johns-wort: st johns wart | Saint Johns Wort 300mg | St. Johnswort
  olanzapine-fluoxetine: olanzapine/fluoxetine | symbyax 6/25 | fluoxetine and olanzapine
  -: olanzipine | olanzapine 5 mg | zyprexa zydis | celebrex 200 mg | celebrx | xanax xr | xanex | zanax | alprazolam | klonopin 0.5 | clonazapam | lorazapam | ativan 1mg | hydroxazine | hydralazine | hydroxyzine hcl 25
  -: clomid | clomiphene | lamisil cream | trulicity | dulaglutide | tramadol hcl 50 | tramadol er | ultram | brilinta 90 | zyrtec d | cetirizine | gabapentin | gabapentin 300 | neurotin | buprenorphine | buprenorphine naloxone | suboxone film
  -: risperdal | risperidone 1mg | ziprasidone | haldol | haloperidol | thorazine | concerta | ritalin | wellness vitamins | vitamin b12 | fish oil | magnesium glycinate | trileptal | oxcarbazepine | depakote | lyrica | propranolol
  -: omeprazole | losartan | amlodipine | atorvastatin | simvastatin | metoprolol succinate | trazepam | temazepam | ambien cr | lunesta | i dont remember | unknown | an antidepressant | white round pill | birth control | CBD | 5-htp | no | nothing | marijuana
`);

/** Written after the search, and before it was tried on them. */
export const writtenAfter = rows(`
  sertraline: sertilin | sertralime | sirtraline | sertralein | seratraline | zolaloft | zollof | zolft | I take zoloft 150 | zoloft every morning | zoloft 100 mg 1.5 tabs qd | sertraline (generic for Zoloft) | "sertraline" | sertraline, 50mg | sertralina | Altruline | setralina 50 | zoloft liquid | Sertraline HCl Tablets 100mg USP | zol oft
  citalopram: celex | cilexa | celaxa | sellexa | citalpram | citalipram | citaloprám | Celexa/citalopram | Seropram | citalopram for depression
  escitalopram: lexapro generic | Lexapro®10mg | leksapro | lexepro | laxapro | lexaprol | lexopro | escitalopran | escitaloporam | escitralopram | Cipralex 10 | sipralexa | escitalopram tabs | excitalopran
  fluoxetine: flueoxetine | fluoxentine | fluoextine | fluxetine | fluoxetina | floxetin | prozaac | prozax | porzac | Prozac pulvules 20mg | fluoxetine 10 mg/5ml | prosack | Fontex | fluocetina | Prozac (fluoxetine HCl)
  fluvoxamine: fluvoxamine er | luvoks | Faverin 100 | fluvoxamina | fluvaxamine | fluvoxomine
  paroxetine: paroxetene | parovetine | paxol | paxil 10mg x 2 | paxcil | Deroxat | parosetina | proxetine | paraxetine | pexeva
  paroxetine-cr: paxil-cr | paxil controlled release | paroxetine CR 12.5 mg | Paxil CR 37.5
  venlafaxine: venlafaxin retard | Venaflaxine | venlaxafine | venlafaxene | effexor x r | efexor xl | effexor xr 37.5mg | ephexor | effexsor | benlafaxina | venlafaxine besylate | vandral | venlefaxin
  desvenlafaxine: desvenlafaxine er 100 | desvanlafaxine | desvenlaflaxine | pristic | pristeek | prystiq | disvenlafaxine | Desvenlafaxine (Pristiq)
  duloxetine: duloxetene | duloxatine | dulaxetine | duloxtine | cymbala | cymblata | simbalta | cybalta | cymbalta generic 30 | duloxetina | Xeristar | duloxetine hcl dr 60 mg cap
  levomilnacipran: levomilnacipran er | fetsima | levomilnasipran
  milnacipran: savella | milnacipram | savela
  amitriptyline: amitripyline | amitriptaline 10mg for nerve pain | amitriptilyne | amitriptilina | elevil | ellavil | amytriptiline | Tryptizol | amitriptaleen
  nortriptyline: nortriptline | nortriptiline 25mg | nortryptaline | pamelar | aventyl | nortrip
  clomipramine: anafranil 25 | clomiprimin | clomipramin
  imipramine: imipramene | tofranel | imipramine pamoate
  doxepin: silenor 6 mg | doxepen | sinequan
  protriptyline: vivactil | protryptyline
  maprotiline: ludiomil | maprotilene
  amoxapine: amoxapin | asendin
  trimipramine: surmontil 50 | trimiprimine
  bupropion: wellbutrine xl | wellbutin | wellburtin | welbutron sr | wellbrutin | bupropian hcl xl | buproprion xl 300mg | bupoprion | bupropone | buproption | bupropin sr | zyban | aplenzin | forfivo | wellbutrin-xl | bupropión | Bupropion Hydrochloride Extended-Release Tablets (XL)
  mirtazapine: mirtazapine odt | mirtazepene | mirtazipan | mirtrazapine | mirtazapeen | merterzapine | remeron soltab 15 | rameron | remaron | rexer | mirtazapina 30
  trazodone: trazadon | trazodone 100 | trasadone | trazodone hydrochloride tablet | trazodone at bedtime | desyrel | trazadine | trazodona | trazerdone | oleptro
  nefazodone: nefazadone | serzon | nefazodon
  vilazodone: viibrid 20 | vybrid | vilazodone hcl | vilazidone | viibryd starter pack
  vortioxetine: trintellex | trintelex | trintalix | vortioxitine | voritoxetine | Brintellix 10mg | trintellix (vortioxetine)
  esketamine: spravato 84mg | sprovado | esketamine nasal | spravto | spravata
  ketamine: iv ketamine | ketamine nasal spray | ketamene | ketamine infusions | ketamine therapy | oral ketamine
  aripiprazole: abilify 5mg tab | abilfiy | abilifiy | ariprazole | aripriprazol | abilify mycite | aripipazole | abilafy | aripiprozole
  brexpiprazole: rexulti 0.5mg | brexpiprozole | rexultie | rexulte
  cariprazine: vraylar 3mg capsule | vralyar | vraylor | cariprazin | cariprozine | verylar
  quetiapine: seroquel 25 | seroquill | seroqel | quetiapene | quetiepine | quetapine | seroquel xr 300 | quetiapina | Quetiapine Fumarate ER | serequel
  lithium: lithium 300 | lithium carb | lithobid er | lithuim | lithiom | litio | lithium citrate syrup | Eskalith CR
  lamotrigine: lamictal xr | lamictel | lamotrigene | lamotrigine 200 mg | lamotrogin | lamotragene | lamictol | lamotrigina
  buspirone: buspar 15 | busspar | buspirone hydrochloride 7.5mg | buspirone bid | buspirine | buspiron hcl
  phenelzine: phenelzine sulfate | nardil | fenelzine | phenalzine
  tranylcypromine: tranylcypromine sulfate | tranylcyprimine | parnat
  isocarboxazid: marplan | isocarboxazide
  selegiline-transdermal: emsam patch 6mg | selegiline transdermal system | emsam
  liothyronine: liothyronine 25 mcg | cytomel 5mcg | liothyronin | cytomal | triiodothyronine
  lumateperone: caplyta 42mg | lumateperon | captlyta
  dextromethorphan-bupropion: auvelity 45/105 | dextromethorphan bupropion | auvelty | bupropion/dextromethorphan | Dextromethorphan HBr and Bupropion HCl ER
  olanzapine-fluoxetine: symbyax | olanzapine and fluoxetine | simbyax | olanzapine-fluoxetine 6 mg/25 mg
  st-johns-wort: st john's wort 300 mg | saint johns wart | st. jons wort | sjw | St Johns Wort capsules
  moclobemide: manerix | moclobemid | aurorix 150
  agomelatine: valdoxan 25 | agomelatin
  gepirone: exxua | gepirone er
  zuranolone: zurzuvae | zuranalone
  -: zyprexa 5 | olanzapin | olanzapene | zyprexia | zyprexa relprevv | olanzapine/samidorphan | celebrex | celecoxib | celabrex | celebrix | xanax 0.25 | xanacs | alprazalam | alprazolam xr | klonapin | klonopin | clonazepam 1mg | clonidine er | clonadine | ativan | adavan | lorazapam | lorazepam 0.5 mg prn
  -: zantac | zyrtec | zertec | lamisil | lamasil | lamivudine | brilinta | brillinta | trulicity | tradjenta | dulaglutide 0.75 | clomifene | clomid 50mg | clomaphene | tramadol | tramadol 50 mg | tramadole | ultracet | trazepan | hydralazine | hydroxizine | hydroxyzine pamoate | vistaril | buprenorphine patch | bupranorphine | subutex | prozosin | prazosin | proscar | prosom | prilosec | prevacid
  -: risperdone | risperidal | invega sustenna | geodon | ziprasidon | latuda 40mg | lurasidone | saphris | haldol dec | clozapine | clozaril | loxapine | navane | depakote er | divalproex sodium | valproic acid | lamotrigine and valproate | topamax 25 | topirimate | topiramate | gabapentin 600mg | gabapenten | neurontin | lyrica | pregabalin | keppra | tegretol xr
  -: adderall xr | aderall | vyvance | vyvanse 30 | ritalin la | concerta 36 | methylphenidate er | strattera | stratera | atomoxetine 40 | straterra | intuniv | guanfacine | modafinil | nuvigil | qelbree | wellbutrin and naltrexone | contrave | naltrexone 50 | naltrexone/bupropion | amitriptyline/perphenazine | perphenazine-amitriptyline | chlordiazepoxide and amitriptyline
  -: ambien | ambian | zolpidem er | lunesta | trazolam | triazolam | temazepam 15 | restoril | doxylamine | unisom | benadryl | melatonin 5mg | propranolol | propanolol 10 | inderal | atenolol | lisinopril 10 | norvasc | lipitor | crestor | metformin er | ozempic | jardiance | levothyroxine 50 mcg | synthroid | armour thyroid | prednisone | flexeril | flexiril | baclofen | motrin | mobic | meloxicam
  -: effient | paxlovid | lexiva | lexotan | lexatin | cymbicort | symbicort | celestone | seroxyl | viagra | remicade | remodulin | rexall vitamins | luvena | elaprase | pamprin | parlodel | norflex | norco | norpace | anaprox | sinemet | surfak | desoxyn | desogen | emsal | sarna | vivitrol | vivelle | lithotripsy | abreva | abilene | spiriva | sprintec
  -: none | n/a | no idea | don't know | can't remember the name | something for sleep | some SSRI | SNRI | MAOI | tricyclic | antidepressants | mood stabilizer | the yellow one | pink pill | sleeping pills | vitamins | multivitamin | omega 3 | weed | cbd oil | therapy | exercise | 50 mg | 20 | ??? | asdf | idk | placebo | blood pressure pill | birth control pills | methadone | psilocybin mushrooms | kratom | nothing helped
`);
