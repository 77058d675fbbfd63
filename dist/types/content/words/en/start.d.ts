/**
 * Words of the first screen, the help lines and the crisis view: all that must be there before anything else has loaded. The English texts
 * are the contract: another language is `const start: StartWords = …`, and a missing key does not compile.
 */
export declare const start: {
    readonly lang: "en";
    readonly title: "Get ready to talk with a provider";
    readonly lead: "Answer plain questions about your safety, your health, and the medicines you have tried. At the end you get a summary to bring to a provider.";
    readonly points: readonly ["This form does not diagnose, and it does not decide on treatment.", "Your answers stay on this page. Nothing is sent unless you send it.", "You can say “Not sure” at any time. No one is watching this form in real time."];
    readonly gone: "If you close or reload the page, your answers are gone.";
    readonly saved: {
        readonly kept: "Your answers stay in this tab for an hour, so that you can go on after a reload. “Clear my answers” takes them away.";
        readonly text: "Answers were given in this tab less than an hour ago.";
        readonly go: "Go on with them";
        readonly clear: "Clear them and start again";
    };
    readonly age: {
        readonly question: "How old are you?";
        readonly hint: "In years. This form is made for adults.";
        readonly empty: "Enter your age in years, such as 42.";
        readonly unreadable: "Enter your age as a number of years, such as 42.";
        /** What people write beside the number, in small letters. */
        readonly before: readonly ["", "i am", "i'm", "im", "age", "aged"];
        readonly after: readonly ["", "y", "yr", "yrs", "year", "years", "yo", "y/o", "years old", "year old", "yrs old", "years of age"];
    };
    readonly continue: "Continue";
    readonly back: "Back";
    readonly about: "About these treatments";
    readonly problem: "There is a problem";
    readonly waiting: "Getting the questions ready…";
    readonly failed: {
        readonly title: "The questions did not load";
        readonly text: "Check your connection and try again, or call the clinic. Your age is still here. If it does not help, reload the page.";
        readonly retry: "Try again";
    };
    readonly slow: {
        readonly text: "This takes long. Check your connection and try again, or reload the page. You can also call the clinic.";
    };
    readonly broken: {
        readonly title: "Something went wrong";
        readonly text: "Your answers are still here. Try again. If it does not help, start again, reload the page, or call the clinic.";
        readonly clear: "Start again";
    };
    readonly minor: {
        readonly title: "Talk with a provider who cares for young people";
        readonly text: "This form is made for adults, so it ends here. We did not keep your answer.";
        readonly next: "You can talk with a parent, a guardian, or your own doctor. A provider who works with people your age can help you.";
        readonly again: "Start again";
    };
    readonly help: {
        readonly label: "Help lines";
        readonly kinds: {
            readonly emergency: "Emergency:";
            readonly call: "Crisis:";
            readonly text: "Text:";
            readonly chat: "Chat:";
            readonly directory: "Help lines:";
        };
        readonly more: "Get help now";
        readonly urgent: {
            readonly emergency: (number: string) => string;
            readonly call: (number: string) => string;
            readonly text: (number: string) => string;
        };
        readonly others: "More help lines";
        readonly elsewhere: "I am in another country";
        readonly localEmergency: "your local emergency number";
        readonly callOrText: (number: string) => string;
        readonly callThenText: (call: string, text: string) => string;
        readonly call: (number: string) => string;
        readonly open: (address: string) => string;
    };
    readonly crisis: {
        readonly title: "Help is here for you right now";
        readonly text: (whatToDo: string) => string;
        readonly emergencyTitle: (number: string) => string;
        readonly emergencyText: (number: string) => string;
        readonly unsureText: (whatToDo: string) => string;
        readonly kept: "You can change your answer. Your summary will still say to talk with a provider soon.";
        readonly helpTitle: "Help is here for you";
        readonly helpText: (whatToDo: string) => string;
        readonly danger: (number: string) => string;
        readonly notWatched: "No one at the clinic is watching this form right now.";
        readonly clinic: (name: string) => string;
        readonly clinicUnnamed: "the clinic";
        readonly back: "Go back to the questions";
        readonly leave: "Leave this page";
        readonly leaveNote: "Leaving clears your answers. Your browser may still list this page in its history.";
    };
    readonly clear: {
        readonly action: "Clear my answers";
        readonly question: "Clear all your answers and start again?";
        readonly yes: "Yes, clear them";
        readonly no: "No, keep them";
        readonly done: "Your answers were cleared.";
    };
    readonly formReset: "The form on this page was reset. Your answers are still here.";
    readonly notDiagnosis: "This is not a diagnosis. Only a provider can decide with you after an exam.";
};
type Widen<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : T extends readonly (infer U)[] ? readonly Widen<U>[] : {
    readonly [K in keyof T]: Widen<T[K]>;
};
export type StartWords = Widen<typeof start>;
export {};
