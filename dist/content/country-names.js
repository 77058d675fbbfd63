const countryNames = {
  US: "us usa america unitedstates unitedstatesofamerica estadosunidos eeuu etatsunis",
  CA: "ca can canada",
  UK: "uk gb gbr unitedkingdom greatbritain britain england scotland wales northernireland",
  IE: "ie irl ireland republicofireland eire",
  AU: "au aus australia",
  NZ: "nz nzl newzealand aotearoa aotearoanewzealand",
  MX: "mx mex mexico",
  EU: "eu europeanunion at aut austria osterreich be bel belgium belgie belgique bg bgr bulgaria hr hrv croatia hrvatska cy cyp cyprus cz cze czechia czechrepublic cesko dk dnk denmark danmark ee est estonia eesti fi fin finland suomi fr fra france de deu germany deutschland gr grc el greece hellas hu hun hungary magyarorszag it ita italy italia lv lva latvia latvija lt ltu lithuania lietuva lu lux luxembourg luxemburg mt mlt malta nl nld netherlands nederland holland pl pol poland polska pt prt portugal ro rou romania sk svk slovakia slovensko si svn slovenia slovenija es esp spain espana se swe sweden sverige"
};

export { countryNames };
