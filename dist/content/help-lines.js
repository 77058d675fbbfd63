const directory = {
  kind: "directory",
  label: "findahelpline.com",
  name: "Find a help line in any country",
  href: "https://findahelpline.com",
  langs: ["en"]
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
        langs: ["en"]
      },
      {
        kind: "call",
        label: "988",
        name: "Suicide and Crisis Lifeline",
        href: "tel:988",
        hours: "24/7",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "988, oprima 2",
        name: "L\xEDnea 988 en espa\xF1ol",
        href: "tel:988",
        langs: ["es"]
      },
      {
        kind: "call",
        label: "988, then press 1",
        name: "Veterans Crisis Line",
        href: "tel:988",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "988",
        name: "Suicide and Crisis Lifeline by text",
        href: "sms:988",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "AYUDA al 988",
        name: "L\xEDnea 988 en espa\xF1ol por mensaje de texto",
        href: "sms:988",
        langs: ["es"]
      },
      {
        kind: "text",
        label: "HOME to 741741",
        name: "Crisis Text Line",
        href: "sms:741741",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "HOLA o AYUDA al 741741",
        name: "Crisis Text Line en espa\xF1ol",
        href: "sms:741741",
        langs: ["es"]
      },
      {
        kind: "text",
        label: "838255",
        name: "Veterans Crisis Line by text",
        href: "sms:838255",
        langs: ["en"]
      },
      {
        kind: "chat",
        label: "988lifeline.org",
        name: "Suicide and Crisis Lifeline chat",
        href: "https://988lifeline.org",
        langs: ["en"]
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
        langs: ["en", "fr"]
      },
      {
        kind: "call",
        label: "9-8-8",
        name: "Suicide crisis helpline",
        href: "tel:988",
        hours: "24/7",
        langs: ["en", "fr"]
      },
      {
        kind: "call",
        label: "1-866-APPELLE",
        name: "Crisis line for Quebec",
        href: "tel:+18662773553",
        langs: ["fr"]
      },
      {
        kind: "text",
        label: "9-8-8",
        name: "Suicide crisis helpline by text",
        href: "sms:988",
        hours: "24/7",
        langs: ["en", "fr"]
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
        langs: ["en"]
      },
      {
        kind: "call",
        label: "NHS 111, option 2",
        name: "Urgent mental health help in England",
        href: "tel:111",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "111, press 2",
        name: "Urgent mental health help in Wales",
        href: "tel:111",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "NHS 24 on 111",
        name: "Urgent mental health help in Scotland",
        href: "tel:111",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "0808 808 8000",
        name: "Lifeline in Northern Ireland",
        href: "tel:08088088000",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "116 123",
        name: "Samaritans",
        href: "tel:116123",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "SHOUT to 85258",
        name: "Shout crisis text line",
        href: "sms:85258",
        langs: ["en"]
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
        langs: ["en"]
      },
      {
        kind: "emergency",
        label: "999",
        name: "Emergency services",
        href: "tel:999",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "116 123",
        name: "Samaritans",
        href: "tel:116123",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "1800 247 247",
        name: "Pieta",
        href: "tel:1800247247",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "HELLO to 50808",
        name: "Crisis help by text",
        href: "sms:50808",
        langs: ["en"]
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
        langs: ["en"]
      },
      {
        kind: "call",
        label: "13 11 14",
        name: "Lifeline",
        href: "tel:131114",
        hours: "24/7",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "1300 659 467",
        name: "Suicide Call Back Service",
        href: "tel:1300659467",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "0477 13 11 14",
        name: "Lifeline by text",
        href: "sms:0477131114",
        hours: "24/7",
        langs: ["en"]
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
        langs: ["en"]
      },
      {
        kind: "call",
        label: "1737",
        name: "1737 crisis line",
        href: "tel:1737",
        langs: ["en"]
      },
      {
        kind: "call",
        label: "0800 543 354",
        name: "Lifeline",
        href: "tel:0800543354",
        langs: ["en"]
      },
      {
        kind: "text",
        label: "1737",
        name: "1737 crisis line by text",
        href: "sms:1737",
        langs: ["en"]
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
        langs: []
      },
      {
        kind: "call",
        label: "116 123",
        name: "National help line in several countries",
        href: "tel:116123",
        langs: []
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
        langs: ["es"]
      },
      {
        kind: "call",
        label: "800 911 2000",
        name: "L\xEDnea de la Vida",
        href: "tel:8009112000",
        langs: ["es"]
      },
      directory
    ]
  },
  worldwide
];

export { countries, worldwide };
