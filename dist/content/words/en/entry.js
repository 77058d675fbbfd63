const about = "about|around|approximately|approx|roughly|circa|ca|~|ish|or so|i think|i believe|i guess|maybe|perhaps|probably";
const common = {
  number: {
    0: "zero",
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight|eigth",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve|twelv",
    13: "thirteen",
    14: "fourteen|forteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen|eightteen",
    19: "nineteen|ninteen",
    20: "twenty",
    30: "thirty",
    40: "forty|fourty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety|ninty"
  },
  scale: { 100: "hundred", 1e3: "thousand" },
  point: "point",
  article: "a|an",
  part: { 2: "half|halves", 3: "third|thirds", 4: "quarter|quarters" },
  and: "and|&|n",
  plus: "+|plus",
  to: "to|or|thru|through",
  between: "between",
  of: "of",
  times: "x|times|time|*"
};
const age = {
  unit: { year: "y|yr|yrs|year|years|year's|yers|year - old|yr - old", month: "month|months|mo|mos" },
  filler: "age|age :|aged|i am|i'm|im|i|am|old|of age|yo|y / o|years old"
};
const dose = {
  unit: {
    mg: "mg|mgs|milligram|milligrams|miligram|miligrams|milligramme|milligrammes",
    g: "g|gm|gms|gram|grams|gramme|grammes",
    mcg: "mcg|mcgs|ug|\u03BCg|microgram|micrograms"
  },
  form: "tablet|tablets|tab|tabs|pill|pills|capsule|capsules|cap|caps|caplet|caplets|patch|patches",
  per: "per",
  every: "every|each|q",
  day: "day|d",
  hour: "h|hr|hrs|hour|hours",
  often: { 1: "once", 2: "twice|bid|bd", 3: "thrice|tid|tds", 4: "qid|qds" },
  daily: "daily|qd|qday|everyday",
  moment: "am|pm|qam|qpm|morning|mornings|noon|midday|lunch|lunchtime|afternoon|evening|evenings|dinner|supper|breakfast|night|nights|nightly|bedtime|bed|nocte|hs|qhs|before bed|before breakfast|after breakfast|after dinner",
  most: "up to|max|maximum|max dose|maximum dose|maximum of",
  total: "total|in total|in all|altogether",
  filler: `${about}|take|taking|took|i|i took|i take|the|in|in the|at|with|with food|dose|po|by mouth|orally|oral|xl|xr|sr|er|cr|dr|la|ir|odt|extended release|slow release`
};
const time = {
  unit: {
    day: "d|day|days|dy|dys",
    week: "w|wk|wks|week|weeks|week's|weeks'|weaks|weak|weeek|weeeks|weks",
    fortnight: "fortnight|fortnights",
    month: "m|mo|mos|mth|mths|mnth|mnths|mon|month|months|month's|moths|monhts|monht|monts|motnhs|months",
    year: "y|yr|yrs|year|years|year's|yer|yers|yeras|yaers",
    decade: "decade|decades"
  },
  pair: { 2: "couple" },
  atLeast: "over|more than|at least|>|\u2265|> =|or more|or longer|and more|and counting|or over|longer than|minimum|a little over|just over|well over",
  total: "total|in total|in all|altogether",
  filler: `${about}|for|for the last|for the past|the last|the past|last|past|so far|already|now|each time|trial|long|took it|took it for|i took it for`
};
const episode = { filler: "on and off|off and on|on & off|off & on" };
const pressure = { unit: { mmHg: "mmhg|mm hg|mm / hg|mm" }, filler: about };
const entry = { common, age, dose, time, episode, pressure, hundredLeftOut: true };

export { age, entry };
