const nameWords = {
  beside: `
tablet tablets tab tabs capsule capsules cap caps pill pills liquid solution oral injection injections infusion infusions iv im nasal spray
lozenge lozenges troche troches patch patches transdermal odt soltab sprinkle chewable drops syrup suspension film
xr xl er sr cr ir la dr cd extended delayed immediate controlled sustained modified prolonged slow release releasing
hcl hydrochloride hydrobromide hbr oxalate maleate succinate fumarate hemifumarate tartrate mesylate besylate citrate carbonate sulfate sulphate
phosphate acetate sodium monohydrate
mg mgs mcg ug g gm gram grams milligram milligrams microgram micrograms ml
a an the of in at on to by per with each every once twice one two three times time x day days daily night nightly morning evening bedtime bed
am pm qd od bd bid tid qam qpm qhs hs prn week weekly weeks month months year years dose doses low high
my i im ive was is it took take taken taking tried used had been use for generic brand brandname name named called medication medicine med meds
drug prescription starter pack rx and or plus aka also currently now old then
sleep anxiety depression depressed mood pain nerve ocd ptsd bipolar adhd insomnia smoking`,
  sounds: [
    ["ph", "f"],
    ["ck", "k"],
    ["qu?e?$", "k"],
    ["qu", "k"],
    ["c(?=[eiy])", "s"],
    ["[cq]", "k"],
    ["x", "ks"],
    ["z", "s"],
    ["y", "i"],
    ["h", ""],
    ["(.)\\1+", "$1"],
    ["e$", ""]
  ],
  vowels: "aeiou",
  alike: ["sk", "bpv", "fv", "dt", "mn", "jg", "kg"]
};

export { nameWords };
