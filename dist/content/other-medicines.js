const otherMedicines = `
alprazolam Xanax Xanor Tafil Trankimazin bromazepam Lexotan Lexatin Lexomil chlordiazepoxide Librium Librax clobazam Onfi clonazepam Klonopin
Rivotril clorazepate Tranxene diazepam Valium estazolam ProSom flurazepam Dalmane lorazepam Ativan Orfidal Temesta oxazepam Serax temazepam
Restoril triazolam Halcion midazolam Versed nitrazepam zolpidem Ambien Stilnox Edluar zopiclone Imovane eszopiclone Lunesta zaleplon Sonata
suvorexant Belsomra lemborexant Dayvigo daridorexant Quviviq ramelteon Rozerem tasimelteon Hetlioz melatonin hydroxyzine Vistaril Atarax
diphenhydramine Benadryl doxylamine Unisom meprobamate Miltown phenobarbital secobarbital butalbital Fioricet
olanzapine Zyprexa Lybalvi samidorphan risperidone Risperdal paliperidone Invega ziprasidone Geodon lurasidone Latuda asenapine Saphris
iloperidone Fanapt clozapine Clozaril pimavanserin Nuplazid xanomeline Cobenfy haloperidol Haldol chlorpromazine Thorazine Largactil
fluphenazine Prolixin perphenazine Trilafon thioridazine Mellaril thiothixene Navane trifluoperazine Stelazine loxapine Loxitane molindone
Moban pimozide Orap amisulpride Solian sulpiride Dogmatil zotepine flupentixol Fluanxol prochlorperazine Compazine promethazine Phenergan
droperidol levomepromazine
valproate divalproex Depakote Depakene Epilim carbamazepine Tegretol Equetro oxcarbazepine Trileptal topiramate Topamax Trokendi gabapentin
Neurontin Gralise Horizant pregabalin Lyrica levetiracetam Keppra zonisamide Zonegran phenytoin Dilantin primidone Mysoline lacosamide
Vimpat tiagabine Gabitril ethosuximide Zarontin felbamate brivaracetam Briviact cenobamate Xcopri perampanel Fycompa rufinamide vigabatrin
amphetamine Adderall dextroamphetamine Dexedrine Evekeo Mydayis lisdexamfetamine Vyvanse Elvanse methylphenidate Ritalin Concerta Focalin
dexmethylphenidate Daytrana Metadate Quillivant Jornay atomoxetine Strattera viloxazine Qelbree guanfacine Intuniv Tenex clonidine Catapres
Kapvay modafinil Provigil armodafinil Nuvigil solriamfetol Sunosi pitolisant Wakix phentermine Adipex Qsymia pemoline Cylert
tianeptine Stablon Coaxil Limbitrol Etrafon Triavil Duo-Vil Triptafen Deanxit Contrave Mysimba naltrexone Vivitrol ReVia opipramol Insidon
tryptophan HTP SAMe Deplin methylfolate l-methylfolate folate inositol ashwagandha kava valerian rhodiola omega fish-oil psilocybin
nomifensine zimelidine iproniazid pargyline rasagiline Azilect safinamide selegiline-capsule selegiline-capsules selegiline-tablet selegiline-tablets oral-selegiline Eldepryl Zelapar Jumex Plurimen deprenyl
viqualine esmethadone aticaprant dextromethorphan Nuedexta quinidine Robitussin Delsym
donepezil Aricept memantine Namenda Namzaric rivastigmine Exelon galantamine benztropine Cogentin trihexyphenidyl Artane amantadine Symmetrel
ropinirole Requip pramipexole Mirapex rotigotine Neupro levodopa carbidopa Sinemet entacapone bromocriptine cabergoline tetrabenazine
deutetrabenazine Austedo valbenazine Ingrezza
buprenorphine Suboxone Subutex Sublocade Zubsolv Butrans Belbuca naloxone Narcan methadone disulfiram Antabuse acamprosate Campral varenicline
Chantix Champix nicotine Nicorette lofexidine Lucemyra
tramadol Ultram Ultracet Tramal Tradol Adolonta Zaldiar tapentadol Nucynta Palexia oxycodone OxyContin Percocet Roxicodone hydrocodone Vicodin
Norco Lortab hydromorphone Dilaudid oxymorphone Opana morphine codeine fentanyl Duragesic meperidine Demerol pentazocine Talwin
acetaminophen paracetamol Tylenol Panadol Excedrin aspirin ibuprofen Advil Motrin naproxen Aleve Naprosyn diclofenac Voltaren meloxicam Mobic
celecoxib Celebrex indomethacin ketorolac Toradol ketoprofen nabumetone etodolac cyclobenzaprine Flexeril baclofen Lioresal tizanidine Zanaflex
methocarbamol Robaxin carisoprodol Soma metaxalone Skelaxin orphenadrine dantrolene
sumatriptan Imitrex rizatriptan Maxalt zolmitriptan Zomig eletriptan Relpax naratriptan Amerge frovatriptan almotriptan Nurtec rimegepant
Ubrelvy ubrogepant Qulipta atogepant Aimovig erenumab Ajovy Emgality ergotamine
propranolol Inderal atenolol Tenormin metoprolol Lopressor Toprol carvedilol Coreg bisoprolol Zebeta nadolol Corgard pindolol Visken labetalol
nebivolol Bystolic timolol sotalol prazosin Minipress doxazosin Cardura terazosin Hytrin hydralazine Apresoline minoxidil Rogaine methyldopa
lisinopril Prinivil Zestril enalapril Vasotec captopril Capoten benazepril Lotensin quinapril Accupril ramipril Altace fosinopril losartan
Cozaar valsartan Diovan Entresto irbesartan Avapro candesartan Atacand olmesartan Benicar telmisartan Micardis amlodipine Norvasc nifedipine
Procardia Adalat nimodipine felodipine verapamil Calan diltiazem Cardizem hydrochlorothiazide chlorthalidone furosemide Lasix torsemide bumetanide
spironolactone Aldactone triamterene acetazolamide Diamox digoxin Lanoxin amiodarone flecainide dofetilide ranolazine Ranexa isosorbide nitroglycerin
warfarin Coumadin apixaban Eliquis rivaroxaban Xarelto dabigatran clopidogrel Plavix ticagrelor Brilinta prasugrel Effient
atorvastatin Lipitor simvastatin Zocor rosuvastatin Crestor pravastatin Pravachol lovastatin Mevacor pitavastatin ezetimibe Zetia fenofibrate
Tricor gemfibrozil Lopid niacin
metformin Glucophage glipizide Glucotrol glyburide glimepiride Amaryl pioglitazone Actos sitagliptin Januvia linagliptin Tradjenta saxagliptin
empagliflozin Jardiance dapagliflozin Farxiga canagliflozin Invokana semaglutide Ozempic Wegovy Rybelsus liraglutide Victoza Saxenda dulaglutide
Trulicity exenatide Byetta tirzepatide Mounjaro Zepbound insulin Lantus Humalog Novolog
levothyroxine Synthroid Levoxyl Unithroid Euthyrox Eutirox Armour thyroid thyroxine T4 methimazole propylthiouracil
testosterone estradiol estrogen Premarin progesterone Prometrium medroxyprogesterone Provera clomiphene clomifene Clomid letrozole Femara
anastrozole Arimidex tamoxifen Nolvadex raloxifene Evista finasteride Proscar Propecia dutasteride Avodart tamsulosin Flomax alfuzosin
sildenafil Viagra tadalafil Cialis vardenafil Levitra flibanserin Addyi ospemifene drospirenone Yaz norethindrone levonorgestrel Mirena
oxybutynin Ditropan tolterodine Detrol solifenacin Vesicare darifenacin Enablex mirabegron Myrbetriq trospium fesoterodine Toviaz desmopressin
omeprazole Prilosec esomeprazole Nexium lansoprazole Prevacid pantoprazole Protonix rabeprazole Aciphex dexlansoprazole ranitidine Zantac
famotidine Pepcid cimetidine Tagamet nizatidine metoclopramide Reglan ondansetron Zofran domperidone loperamide Imodium Lomotil dicyclomine
Bentyl hyoscyamine Levsin scopolamine meclizine Antivert misoprostol sucralfate bisacodyl docusate senna linaclotide Linzess mesalamine
cetirizine Zyrtec levocetirizine Xyzal loratadine Claritin fexofenadine Allegra desloratadine Clarinex chlorpheniramine cyproheptadine Periactin
pseudoephedrine Sudafed phenylephrine guaifenesin Mucinex benzonatate Tessalon montelukast Singulair zafirlukast albuterol salbutamol Ventolin
salmeterol formoterol Symbicort Advair fluticasone Flonase budesonide mometasone tiotropium Spiriva ipratropium Atrovent theophylline
prednisone prednisolone methylprednisolone Medrol dexamethasone Decadron hydrocortisone cortisone
amoxicillin Augmentin penicillin ampicillin cephalexin Keflex cefdinir azithromycin Zithromax clarithromycin Biaxin erythromycin doxycycline
minocycline tetracycline ciprofloxacin Cipro levofloxacin Levaquin moxifloxacin metronidazole Flagyl Bactrim trimethoprim sulfamethoxazole
nitrofurantoin Macrobid clindamycin linezolid Zyvox vancomycin rifampin isoniazid fluconazole Diflucan ketoconazole itraconazole terbinafine
Lamisil nystatin griseofulvin acyclovir Zovirax valacyclovir Valtrex famciclovir oseltamivir Tamiflu Paxlovid lamivudine zidovudine tenofovir
Truvada hydroxychloroquine Plaquenil chloroquine mefloquine ivermectin
methotrexate adalimumab Humira etanercept Enbrel tofacitinib Xeljanz azathioprine Imuran cyclosporine tacrolimus sulfasalazine allopurinol
Zyloprim febuxostat Uloric colchicine alendronate Fosamax ibandronate risedronate denosumab Prolia
fingolimod Gilenya glatiramer Copaxone teriflunomide Aubagio dalfampridine riluzole pyridostigmine
isotretinoin Accutane tretinoin latanoprost Xalatan potassium magnesium calcium iron zinc vitamin biotin probiotic turmeric caffeine cannabis
marijuana CBD dronabinol nabilone oxytocin lithium-orotate
`;

export { otherMedicines };
