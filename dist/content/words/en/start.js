const start = {
  lang: "en",
  title: "Get ready to talk with a provider",
  lead: "Answer plain questions about your safety, your health, and the medicines you have tried. At the end you get a summary to bring to a provider.",
  points: [
    "This form does not diagnose, and it does not decide on treatment.",
    "Your answers stay on this page. Nothing is sent unless you send it.",
    "You can say \u201CNot sure\u201D at any time. No one is watching this form in real time."
  ],
  gone: "If you close or reload the page, your answers are gone.",
  saved: {
    kept: "Your answers stay in this tab for an hour, so that you can go on after a reload. \u201CClear my answers\u201D takes them away.",
    text: "Answers were given in this tab less than an hour ago.",
    go: "Go on with them",
    clear: "Clear them and start again"
  },
  age: {
    question: "How old are you?",
    hint: "In years. This form is made for adults.",
    empty: "Enter your age in years, such as 42.",
    unreadable: "Enter your age as a number of years, such as 42.",
    /** What people write beside the number, in small letters. */
    before: "|i am|i'm|im|age|aged".split("|"),
    after: "|y|yr|yrs|year|years|yo|y/o|years old|year old|yrs old|years of age".split("|")
  },
  continue: "Continue",
  about: "About these treatments",
  waiting: "Getting the questions ready\u2026",
  failed: {
    title: "The questions did not load",
    text: "Check your connection and try again, or call the clinic. Your age is still here. If it does not help, reload the page.",
    retry: "Try again"
  },
  slow: {
    text: "This takes long. Check your connection and try again, or reload the page. You can also call the clinic."
  },
  broken: {
    title: "Something went wrong",
    text: "Your answers are still here. Try again. If it does not help, start again, reload the page, or call the clinic.",
    clear: "Start again"
  },
  minor: {
    title: "Talk with a provider who cares for young people",
    text: "This form is made for adults, so it ends here. We did not keep your answer.",
    next: "You can talk with a parent, a guardian, or your own doctor. A provider who works with people your age can help you.",
    again: "Start again"
  },
  help: {
    label: "Help lines",
    kinds: {
      emergency: "Emergency:",
      call: "Crisis:",
      text: "Text:",
      chat: "Chat:",
      directory: "Help lines:"
    },
    more: "Get help now",
    urgent: {
      emergency: (number) => `Call ${number}`,
      call: (number) => `Call ${number}`,
      text: (number) => `Text ${number}`
    },
    others: "More help lines",
    elsewhere: "I am in another country",
    localEmergency: "your local emergency number",
    callOrText: (number) => `call or text ${number}`,
    callThenText: (call, text) => `call ${call} or text ${text}`,
    call: (number) => `call ${number}`,
    open: (address) => `go to ${address}`
  },
  crisis: {
    title: "Help is here for you right now",
    text: (whatToDo) => `What you told us means you should talk with a person right now. Please ${whatToDo} now. You do not have to be sure.`,
    emergencyTitle: (number) => `Call ${number} now`,
    emergencyText: (number) => `These can be signs of an emergency: call ${number}. Do not wait.`,
    unsureText: (whatToDo) => `You do not have to say more here. If any of this is near the truth, please ${whatToDo} now. A trained person can talk with you.`,
    kept: "You can change your answer. Your summary will still say to talk with a provider soon.",
    helpTitle: "Help is here for you",
    helpText: (whatToDo) => `To talk with a trained person, ${whatToDo} now. You do not need to be sure that it is a crisis.`,
    danger: (number) => `If you or someone else is in danger, call ${number}.`,
    notWatched: "No one at the clinic is watching this form right now.",
    clinic: (name) => `You can also call ${name}:`,
    clinicUnnamed: "the clinic",
    back: "Go back to the questions",
    leave: "Leave this page",
    leaveNote: "Leaving clears your answers. Your browser may still list this page in its history.",
    inFrame: "The page around this form stays open: to leave that, too, close its tab."
  },
  clear: {
    action: "Clear my answers",
    question: "Clear all your answers and start again?",
    yes: "Yes, clear them",
    no: "No, keep them",
    done: "Your answers were cleared."
  },
  formReset: "The form on this page was reset. Your answers are still here."
};

export { start };
