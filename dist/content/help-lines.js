const seenOn = "2026-11-22";
const directory = {
  kind: "directory",
  label: "findahelpline.com",
  name: "Find a help line in any country",
  href: "https://findahelpline.com",
  langs: ["en"],
  source: "Find A Helpline",
  confirmation: "official",
  checkedOn: seenOn
};
const worldwide = {
  country: "other",
  name: "Another country",
  lines: [directory]
};
const countries = [
  {
    country: "US",
    name: "United States",
    lines: [
      {
        kind: "emergency",
        label: "911",
        name: "Emergency services",
        href: "tel:911",
        langs: ["en"],
        source: "US emergency services",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "988",
        name: "Suicide and Crisis Lifeline",
        href: "tel:988",
        hours: "24/7",
        langs: ["en"],
        source: "988 Suicide & Crisis Lifeline",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "988, oprima 2",
        name: "L\xEDnea 988 en espa\xF1ol",
        href: "tel:988",
        langs: ["es"],
        source: "988 Suicide & Crisis Lifeline",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "988, then press 1",
        name: "Veterans Crisis Line",
        href: "tel:988",
        langs: ["en"],
        source: "Veterans Crisis Line",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "988",
        name: "Suicide and Crisis Lifeline by text",
        href: "sms:988",
        langs: ["en"],
        source: "988 Suicide & Crisis Lifeline",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "AYUDA al 988",
        name: "L\xEDnea 988 en espa\xF1ol por mensaje de texto",
        href: "sms:988",
        langs: ["es"],
        source: "988 Suicide & Crisis Lifeline",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "HOME to 741741",
        name: "Crisis Text Line",
        href: "sms:741741",
        langs: ["en"],
        source: "Crisis Text Line",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "HOLA o AYUDA al 741741",
        name: "Crisis Text Line en espa\xF1ol",
        href: "sms:741741",
        langs: ["es"],
        source: "Crisis Text Line",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "838255",
        name: "Veterans Crisis Line by text",
        href: "sms:838255",
        langs: ["en"],
        source: "Veterans Crisis Line",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "chat",
        label: "988lifeline.org",
        name: "Suicide and Crisis Lifeline chat",
        href: "https://988lifeline.org",
        langs: ["en"],
        source: "988 Suicide & Crisis Lifeline",
        confirmation: "official",
        checkedOn: seenOn
      },
      directory
    ]
  },
  {
    country: "CA",
    name: "Canada",
    lines: [
      {
        kind: "emergency",
        label: "911",
        name: "Emergency services",
        href: "tel:911",
        langs: ["en", "fr"],
        source: "Canadian emergency services",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "9-8-8",
        name: "Suicide crisis helpline",
        href: "tel:988",
        hours: "24/7",
        langs: ["en", "fr"],
        source: "9-8-8, Canada",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "1-866-APPELLE",
        name: "Crisis line for Quebec",
        href: "tel:+18662773553",
        langs: ["fr"],
        source: "1-866-APPELLE, Quebec",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "text",
        label: "9-8-8",
        name: "Suicide crisis helpline by text",
        href: "sms:988",
        hours: "24/7",
        langs: ["en", "fr"],
        source: "9-8-8, Canada",
        confirmation: "copy",
        checkedOn: seenOn
      },
      directory
    ]
  },
  {
    country: "UK",
    name: "United Kingdom",
    lines: [
      {
        kind: "emergency",
        label: "999",
        name: "Emergency services",
        href: "tel:999",
        langs: ["en"],
        source: "UK emergency services",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "NHS 111, option 2",
        name: "Urgent mental health help in England",
        href: "tel:111",
        langs: ["en"],
        source: "NHS 111",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "111, press 2",
        name: "Urgent mental health help in Wales",
        href: "tel:111",
        langs: ["en"],
        source: "NHS 111 Wales",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "NHS 24 on 111",
        name: "Urgent mental health help in Scotland",
        href: "tel:111",
        langs: ["en"],
        source: "NHS 24",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "0808 808 8000",
        name: "Lifeline in Northern Ireland",
        href: "tel:08088088000",
        langs: ["en"],
        source: "Lifeline (Northern Ireland)",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "116 123",
        name: "Samaritans",
        href: "tel:116123",
        langs: ["en"],
        source: "Samaritans",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "SHOUT to 85258",
        name: "Shout crisis text line",
        href: "sms:85258",
        langs: ["en"],
        source: "Shout 85258",
        confirmation: "copy",
        checkedOn: seenOn
      },
      directory
    ]
  },
  {
    country: "IE",
    name: "Ireland",
    lines: [
      {
        kind: "emergency",
        label: "112",
        name: "Emergency services",
        href: "tel:112",
        langs: ["en"],
        source: "Irish emergency services",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "emergency",
        label: "999",
        name: "Emergency services",
        href: "tel:999",
        langs: ["en"],
        source: "Irish emergency services",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "116 123",
        name: "Samaritans",
        href: "tel:116123",
        langs: ["en"],
        source: "Samaritans",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "1800 247 247",
        name: "Pieta",
        href: "tel:1800247247",
        langs: ["en"],
        source: "Pieta",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "text",
        label: "HELLO to 50808",
        name: "Crisis help by text",
        href: "sms:50808",
        langs: ["en"],
        source: "50808, Ireland",
        confirmation: "memory",
        checkedOn: null
      },
      directory
    ]
  },
  {
    country: "AU",
    name: "Australia",
    lines: [
      {
        kind: "emergency",
        label: "000",
        name: "Emergency services",
        href: "tel:000",
        langs: ["en"],
        source: "Australian emergency services",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "13 11 14",
        name: "Lifeline",
        href: "tel:131114",
        hours: "24/7",
        langs: ["en"],
        source: "Lifeline Australia",
        confirmation: "official",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "1300 659 467",
        name: "Suicide Call Back Service",
        href: "tel:1300659467",
        langs: ["en"],
        source: "Suicide Call Back Service",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "text",
        label: "0477 13 11 14",
        name: "Lifeline by text",
        href: "sms:0477131114",
        hours: "24/7",
        langs: ["en"],
        source: "Lifeline Australia",
        confirmation: "official",
        checkedOn: seenOn
      },
      directory
    ]
  },
  {
    country: "NZ",
    name: "New Zealand",
    lines: [
      {
        kind: "emergency",
        label: "111",
        name: "Emergency services",
        href: "tel:111",
        langs: ["en"],
        source: "New Zealand emergency services",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "1737",
        name: "1737 crisis line",
        href: "tel:1737",
        langs: ["en"],
        source: "1737, New Zealand",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "call",
        label: "0800 543 354",
        name: "Lifeline",
        href: "tel:0800543354",
        langs: ["en"],
        source: "Lifeline (New Zealand)",
        confirmation: "copy",
        checkedOn: seenOn
      },
      {
        kind: "text",
        label: "1737",
        name: "1737 crisis line by text",
        href: "sms:1737",
        langs: ["en"],
        source: "1737, New Zealand",
        confirmation: "copy",
        checkedOn: seenOn
      },
      directory
    ]
  },
  {
    country: "EU",
    name: "European Union",
    lines: [
      {
        kind: "emergency",
        label: "112",
        name: "Emergency services across the EU",
        href: "tel:112",
        langs: [],
        source: "EU emergency number",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "116 123",
        name: "National help line in several countries",
        href: "tel:116123",
        langs: [],
        source: "116 123, national lines",
        confirmation: "memory",
        checkedOn: null
      },
      directory
    ]
  },
  {
    country: "MX",
    name: "Mexico",
    lines: [
      {
        kind: "emergency",
        label: "911",
        name: "Servicios de emergencia",
        href: "tel:911",
        langs: ["es"],
        source: "Mexican emergency services",
        confirmation: "memory",
        checkedOn: null
      },
      {
        kind: "call",
        label: "800 911 2000",
        name: "L\xEDnea de la Vida",
        href: "tel:8009112000",
        langs: ["es"],
        source: "L\xEDnea de la Vida",
        confirmation: "memory",
        checkedOn: null
      },
      directory
    ]
  },
  worldwide
];

export { countries, worldwide };
