/** No country in particular. */
export declare const worldwide: {
    readonly country: "other";
    readonly name: "Another country";
    readonly lines: readonly [{
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
};
/** Clinical basis §5.4. Within a country: emergency, call, text, chat, directory. */
export declare const countries: readonly [{
    readonly country: "US";
    readonly name: "United States";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "911";
        readonly name: "Emergency services";
        readonly href: "tel:911";
        readonly langs: readonly ["en"];
        readonly source: "US emergency services";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "988";
        readonly name: "Suicide and Crisis Lifeline";
        readonly href: "tel:988";
        readonly hours: "24/7";
        readonly langs: readonly ["en"];
        readonly source: "988 Suicide & Crisis Lifeline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "988, oprima 2";
        readonly name: "Línea 988 en español";
        readonly href: "tel:988";
        readonly langs: readonly ["es"];
        readonly source: "988 Suicide & Crisis Lifeline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "988, then press 1";
        readonly name: "Veterans Crisis Line";
        readonly href: "tel:988";
        readonly langs: readonly ["en"];
        readonly source: "Veterans Crisis Line";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "988";
        readonly name: "Suicide and Crisis Lifeline by text";
        readonly href: "sms:988";
        readonly langs: readonly ["en"];
        readonly source: "988 Suicide & Crisis Lifeline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "AYUDA al 988";
        readonly name: "Línea 988 en español por mensaje de texto";
        readonly href: "sms:988";
        readonly langs: readonly ["es"];
        readonly source: "988 Suicide & Crisis Lifeline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "HOME to 741741";
        readonly name: "Crisis Text Line";
        readonly href: "sms:741741";
        readonly langs: readonly ["en"];
        readonly source: "Crisis Text Line";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "HOLA o AYUDA al 741741";
        readonly name: "Crisis Text Line en español";
        readonly href: "sms:741741";
        readonly langs: readonly ["es"];
        readonly source: "Crisis Text Line";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "838255";
        readonly name: "Veterans Crisis Line by text";
        readonly href: "sms:838255";
        readonly langs: readonly ["en"];
        readonly source: "Veterans Crisis Line";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "chat";
        readonly label: "988lifeline.org";
        readonly name: "Suicide and Crisis Lifeline chat";
        readonly href: "https://988lifeline.org";
        readonly langs: readonly ["en"];
        readonly source: "988 Suicide & Crisis Lifeline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "CA";
    readonly name: "Canada";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "911";
        readonly name: "Emergency services";
        readonly href: "tel:911";
        readonly langs: readonly ["en", "fr"];
        readonly source: "Canadian emergency services";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "9-8-8";
        readonly name: "Suicide crisis helpline";
        readonly href: "tel:988";
        readonly hours: "24/7";
        readonly langs: readonly ["en", "fr"];
        readonly source: "9-8-8, Canada";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "1-866-APPELLE";
        readonly name: "Crisis line for Quebec";
        readonly href: "tel:+18662773553";
        readonly langs: readonly ["fr"];
        readonly source: "1-866-APPELLE, Quebec";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "text";
        readonly label: "9-8-8";
        readonly name: "Suicide crisis helpline by text";
        readonly href: "sms:988";
        readonly hours: "24/7";
        readonly langs: readonly ["en", "fr"];
        readonly source: "9-8-8, Canada";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "UK";
    readonly name: "United Kingdom";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "999";
        readonly name: "Emergency services";
        readonly href: "tel:999";
        readonly langs: readonly ["en"];
        readonly source: "UK emergency services";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "NHS 111, option 2";
        readonly name: "Urgent mental health help in England";
        readonly href: "tel:111";
        readonly langs: readonly ["en"];
        readonly source: "NHS 111";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "111, press 2";
        readonly name: "Urgent mental health help in Wales";
        readonly href: "tel:111";
        readonly langs: readonly ["en"];
        readonly source: "NHS 111 Wales";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "NHS 24 on 111";
        readonly name: "Urgent mental health help in Scotland";
        readonly href: "tel:111";
        readonly langs: readonly ["en"];
        readonly source: "NHS 24";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "0808 808 8000";
        readonly name: "Lifeline in Northern Ireland";
        readonly href: "tel:08088088000";
        readonly langs: readonly ["en"];
        readonly source: "Lifeline (Northern Ireland)";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "116 123";
        readonly name: "Samaritans";
        readonly href: "tel:116123";
        readonly langs: readonly ["en"];
        readonly source: "Samaritans";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "SHOUT to 85258";
        readonly name: "Shout crisis text line";
        readonly href: "sms:85258";
        readonly langs: readonly ["en"];
        readonly source: "Shout 85258";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "IE";
    readonly name: "Ireland";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "112";
        readonly name: "Emergency services";
        readonly href: "tel:112";
        readonly langs: readonly ["en"];
        readonly source: "Irish emergency services";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "emergency";
        readonly label: "999";
        readonly name: "Emergency services";
        readonly href: "tel:999";
        readonly langs: readonly ["en"];
        readonly source: "Irish emergency services";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "116 123";
        readonly name: "Samaritans";
        readonly href: "tel:116123";
        readonly langs: readonly ["en"];
        readonly source: "Samaritans";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "1800 247 247";
        readonly name: "Pieta";
        readonly href: "tel:1800247247";
        readonly langs: readonly ["en"];
        readonly source: "Pieta";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "text";
        readonly label: "HELLO to 50808";
        readonly name: "Crisis help by text";
        readonly href: "sms:50808";
        readonly langs: readonly ["en"];
        readonly source: "50808, Ireland";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "AU";
    readonly name: "Australia";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "000";
        readonly name: "Emergency services";
        readonly href: "tel:000";
        readonly langs: readonly ["en"];
        readonly source: "Australian emergency services";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "13 11 14";
        readonly name: "Lifeline";
        readonly href: "tel:131114";
        readonly hours: "24/7";
        readonly langs: readonly ["en"];
        readonly source: "Lifeline Australia";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "1300 659 467";
        readonly name: "Suicide Call Back Service";
        readonly href: "tel:1300659467";
        readonly langs: readonly ["en"];
        readonly source: "Suicide Call Back Service";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "text";
        readonly label: "0477 13 11 14";
        readonly name: "Lifeline by text";
        readonly href: "sms:0477131114";
        readonly hours: "24/7";
        readonly langs: readonly ["en"];
        readonly source: "Lifeline Australia";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "NZ";
    readonly name: "New Zealand";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "111";
        readonly name: "Emergency services";
        readonly href: "tel:111";
        readonly langs: readonly ["en"];
        readonly source: "New Zealand emergency services";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "1737";
        readonly name: "1737 crisis line";
        readonly href: "tel:1737";
        readonly langs: readonly ["en"];
        readonly source: "1737, New Zealand";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "call";
        readonly label: "0800 543 354";
        readonly name: "Lifeline";
        readonly href: "tel:0800543354";
        readonly langs: readonly ["en"];
        readonly source: "Lifeline (New Zealand)";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "text";
        readonly label: "1737";
        readonly name: "1737 crisis line by text";
        readonly href: "sms:1737";
        readonly langs: readonly ["en"];
        readonly source: "1737, New Zealand";
        readonly confirmation: "copy";
        readonly checkedOn: "2026-11-22";
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "EU";
    readonly name: "European Union";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "112";
        readonly name: "Emergency services across the EU";
        readonly href: "tel:112";
        readonly langs: readonly [];
        readonly source: "EU emergency number";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "116 123";
        readonly name: "National help line in several countries";
        readonly href: "tel:116123";
        readonly langs: readonly [];
        readonly source: "116 123, national lines";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "MX";
    readonly name: "Mexico";
    readonly lines: readonly [{
        readonly kind: "emergency";
        readonly label: "911";
        readonly name: "Servicios de emergencia";
        readonly href: "tel:911";
        readonly langs: readonly ["es"];
        readonly source: "Mexican emergency services";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "call";
        readonly label: "800 911 2000";
        readonly name: "Línea de la Vida";
        readonly href: "tel:8009112000";
        readonly langs: readonly ["es"];
        readonly source: "Línea de la Vida";
        readonly confirmation: "memory";
        readonly checkedOn: null;
    }, {
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}, {
    readonly country: "other";
    readonly name: "Another country";
    readonly lines: readonly [{
        readonly kind: "directory";
        readonly label: "findahelpline.com";
        readonly name: "Find a help line in any country";
        readonly href: "https://findahelpline.com";
        readonly langs: readonly ["en"];
        readonly source: "Find A Helpline";
        readonly confirmation: "official";
        readonly checkedOn: "2026-11-22";
    }];
}];
