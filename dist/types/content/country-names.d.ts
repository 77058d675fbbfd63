/**
 * What page authors, content systems and records call the countries of the help lines: codes of two and three letters, and names without
 * accents, spaces and small words. Members of the EU have no numbers of their own in the list: 112 is there for all of them.
 */
export declare const countryNames: {
    readonly US: "us usa america unitedstates unitedstatesofamerica estadosunidos eeuu etatsunis";
    readonly CA: "ca can canada";
    readonly UK: "uk gb gbr unitedkingdom greatbritain britain england scotland wales northernireland";
    readonly IE: "ie irl ireland republicofireland eire";
    readonly AU: "au aus australia";
    readonly NZ: "nz nzl newzealand aotearoa aotearoanewzealand";
    readonly MX: "mx mex mexico";
    readonly EU: string;
};
