import type { Choice, Screen, ServerForm, Trouble } from "../generated/types";
import { button, choice, field, note, type Sample, text } from "./build";

type AddressScreen = Extract<Screen, { kind: "address" }>;

function apps(selected: string | null, error: string | null = null): Choice {
  return choice(
    "app",
    "Which app is this for?",
    [
      ["imacash", "ImaCash", "Billing"],
      ["itfin", "ITFin", "Accounting"],
      ["iinsight", "IINSIGHT", "Case management"],
      ["saleshandy", "Saleshandy", "Sales e-mail"],
      ["accountmate", "AccountMate", "Accounting"],
      ["other", "Another app", "Any program that asks for a mail server"],
    ],
    selected,
    error,
  );
}

const place = choice(
  "app-place",
  "Where does it run?",
  [
    ["here", "On this computer"],
    ["elsewhere", "Somewhere else"],
  ],
  "here",
);

const needs = choice("app-needs", "What should it do with your mail?", [
  ["send", "Only send"],
  ["both", "Send and read"],
]);

function address(value: string, more: Partial<AddressScreen> = {}): AddressScreen {
  return {
    kind: "address",
    address: field("address", "Your e-mail address", value),
    found: null,
    suggestion: null,
    stop: null,
    list: null,
    server: null,
    questions: [],
    fields: [],
    ...more,
  };
}

const gmail = {
  mark: "G",
  name: "Gmail",
  text: text("Known from gmail.com. It uses app passwords: about 3 minutes, or 10 if two-step sign-in is still off."),
  actions: [button("choose-provider", "Choose another")],
};

const server: ServerForm = {
  title: "Your mail servers",
  text: text("Nobody has told us about *harbour-bakery.example*. These are guesses; your provider's help page has the right ones."),
  legs: [
    {
      title: "Sending",
      host: field("smtp-host", "Server", "mail.harbour-bakery.example"),
      again: null,
      port: field("smtp-port", "Port", "587"),
      security: choice("smtp-security", "Encryption", [["starttls", "STARTTLS"], ["tls", "TLS from the start"]], "starttls"),
    },
    {
      title: "Reading",
      host: field("imap-host", "Server", "mail.harbour-bakery", { error: "A server name has an ending, such as .com." }),
      again: null,
      port: field("imap-port", "Port", "993"),
      security: choice("imap-security", "Encryption", [["starttls", "STARTTLS"], ["tls", "TLS from the start"]], "tls"),
    },
  ],
  actions: [button("choose-provider", "Choose from the list instead")],
};

const found: ServerForm = {
  title: "Your mail servers",
  text: text("*Thunderbird's list* of mail providers names these servers for harbour-bakery.example. Compare them with your provider's help page, or ask whoever set up your mailbox."),
  legs: [
    {
      title: "Sending",
      host: field("smtp-host", "Server", "mail.long-named-hoster.example"),
      again: field("smtp-host-again", "Type this server's name again", "mail.long", {
        hint: "mail.long-named-hoster.example does not belong to harbour-bakery.example. Your password goes there only if you type the name. Your provider's help page, or whoever set up your mailbox, knows if it is right.",
        error: "Type mail.long-named-hoster.example here if it is right, or type the right server above.",
      }),
      port: field("smtp-port", "Port", "465"),
      security: choice("smtp-security", "Encryption", [["tls", "TLS from the start"], ["starttls", "STARTTLS"]], "tls"),
    },
    {
      title: "Reading",
      host: field("imap-host", "Server", "imap.harbour-bakery.example", { hint: "This one is a guess." }),
      again: null,
      port: field("imap-port", "Port", "993"),
      security: choice("imap-security", "Encryption", [["tls", "TLS from the start"], ["starttls", "STARTTLS"]], "tls"),
    },
  ],
  actions: [button("choose-provider", "Choose from the list instead")],
};

const addressLead = "The part behind the @ tells us who runs your mailbox.";

function trouble(selected: string | null, more: Partial<Trouble> = {}): Trouble {
  return {
    title: "What is in the way?",
    question: choice(
      "trouble-reason",
      "Choose what fits best",
      [
        ["no-phone", "I have no phone with me"],
        ["on-call", "I am calling someone on that phone"],
        ["left", "The phone belongs to somebody who has left"],
        ["work", "It is a work or school account", "Somebody else looks after it"],
      ],
      selected,
    ),
    answer: [],
    soFar: [],
    letter: null,
    actions: [button("trouble-done", "Close this")],
    ...more,
  };
}

const letter = {
  title: "A letter for your administrator",
  body: [
    "Hello,",
    "",
    "I am setting up ImaCash so that it can send from name@example.com. It needs an app password, and that page is switched off for my account.",
    "",
    "Could you allow two-step sign-in and app passwords for me, or tell me which mail server ImaCash should use instead?",
    "",
    "Thank you",
  ].join("\n"),
  copy: button("copy-letter", "Copy the letter"),
};

const twoStepOn = (selected: string | null) =>
  choice("two-step-on", "Is two-step sign-in on?", [["yes", "Yes, it is on"], ["no", "No, or I do not know"]], selected);

const why = [
  text("Google only gives out app passwords while *two-step sign-in* is on."),
  text("With it, your password alone is not enough to get in: Google asks your phone as well. Sparekey opens Google's own page for you."),
];

const instructions = [
  text("Check that *name@gmail.com* is shown in the corner of Google's page."),
  text("In [App name], type *ImaCash*."),
  text("Press [Create]. Google shows 16 letters."),
  text("Copy them, and *leave that page open*. They are shown only once."),
];

const picture = {
  title: "App passwords",
  fieldLabel: "App name",
  fieldValue: "ImaCash",
  button: "Create",
  codeGroups: [4, 4, 4, 4],
};

const getActions = [button("open-app-passwords", "Open the page again"), button("continue", "I have copied it", "primary")];

/** Steps 1 to 4. */
export const early: Record<string, Sample> = {
  app: {
    step: 1,
    heading: "Which app is this for?",
    lead: "Sparekey makes a spare key to your mailbox and proves that it fits, before you put it into the app.",
    screen: { kind: "app", apps: apps("imacash"), name: null, questions: [place] },
  },
  "app-other": {
    step: 1,
    heading: "Which app is this for?",
    screen: { kind: "app", apps: apps("other"), name: field("app-name", "What is it called?", "Harbour Till"), questions: [place, needs] },
  },
  "app-none": {
    step: 1,
    heading: "Which app is this for?",
    screen: { kind: "app", apps: apps(null, "Choose one of these first."), name: null, questions: [] },
  },
  address: {
    step: 2,
    heading: "Which address should ImaCash send from?",
    lead: addressLead,
    screen: address(""),
  },
  "address-found": {
    step: 2,
    heading: "Which address should ImaCash send from?",
    lead: addressLead,
    screen: address("name@gmail.com", { found: gmail }),
  },
  "address-typo": {
    step: 2,
    heading: "Which address should ImaCash send from?",
    lead: addressLead,
    screen: address("name@gmial.com", {
      suggestion: note("care", "Did you mean name@gmail.com?", "There is no mailbox at gmial.com that we know of.", [
        button("take-suggestion", "Yes, gmail.com"),
        button("keep-address", "No, keep it", "plain"),
      ]),
    }),
  },
  "address-error": {
    step: 2,
    heading: "Which address should ImaCash send from?",
    lead: addressLead,
    screen: address("name gmail.com", {
      address: field("address", "Your e-mail address", "name gmail.com", { error: "An address has an @ in the middle.", hint: "For example name@gmail.com" }),
    }),
  },
  "address-stop": {
    step: 2,
    heading: "Outlook.com gives out no app passwords for this",
    screen: address("name@outlook.com", {
      found: { mark: "O", name: "Outlook.com", text: text("Known from outlook.com."), actions: [button("choose-provider", "Choose another")] },
      stop: {
        title: "ImaCash cannot send from this mailbox",
        text: [
          text("Since September 2024, Outlook.com lets programs in only through its own sign-in page. ImaCash cannot show that page."),
          text("This is nobody's mistake, and nothing is wrong with your mailbox."),
        ],
        instead: [
          text("Use another mailbox for ImaCash, such as one from *Gmail*, *Yahoo* or *iCloud*."),
          text("Ask ImaCash whether it can send through its own servers."),
        ],
        actions: [button("open-help-page", "Read it at Microsoft")],
      },
    }),
    actions: [],
  },
  "address-stop-letter": {
    step: 2,
    heading: "Your organisation decides about this",
    screen: address("name@example.com", {
      stop: {
        title: "Microsoft 365 needs a switch that only your administrator has",
        text: [text("Sending with a password is off until an administrator allows it for your mailbox.")],
        instead: [text("Ask the person who looks after your e-mail to switch it on.")],
        actions: [],
      },
    }),
    actions: [],
  },
  "address-list": {
    step: 2,
    heading: "Who runs your mailbox?",
    screen: address("name@harbour-bakery.example", {
      list: {
        search: field("provider-search", "Search", "", { hint: "The name on your bill, or in the page where you read your mail." }),
        often: choice("provider", "Many people's own domains are at", [
          ["google-workspace", "Google Workspace", "google.com"],
          ["microsoft365", "Microsoft 365", "office365.com, onmicrosoft.com"],
          ["hostinger", "Hostinger"],
        ]),
        choice: choice(
          "provider",
          "All, from A to Z",
          [
            ["gmail", "Gmail", "gmail.com, googlemail.com"],
            ["google-workspace", "Google Workspace", "google.com"],
            ["icloud", "iCloud Mail", "icloud.com, me.com, mac.com"],
            ["microsoft365", "Microsoft 365", "office365.com, onmicrosoft.com"],
            ["outlook", "Outlook.com, Hotmail, Live, MSN", "hotmail.com, live.com, msn.com"],
            ["spectrum-twc", "Spectrum (Road Runner, Time Warner Cable)", "rr.com, roadrunner.com, twc.com"],
          ],
          "icloud",
        ),
        empty: null,
      },
    }),
    actions: [button("own-server", "Fill in the servers"), button("continue", "Continue", "primary")],
  },
  "address-list-empty": {
    step: 2,
    heading: "Who runs your mailbox?",
    screen: address("name@harbour-bakery.example", {
      list: { search: field("provider-search", "Search", "zzz"), often: null, choice: choice("provider", "Providers", []), empty: "No provider of that name is known here. You can fill in the servers instead." },
    }),
    actions: [button("own-server", "Fill in the servers"), button("continue", "Continue", "primary")],
  },
  "address-server": {
    step: 2,
    heading: "Which address should ImaCash send from?",
    lead: addressLead,
    screen: address("info@harbour-bakery.example", { server }),
  },
  "address-confirm": {
    step: 2,
    heading: "Which address should ITFin send from?",
    lead: addressLead,
    screen: address("info@harbour-bakery.example", { server: found }),
  },
  "address-questions": {
    step: 2,
    heading: "Which address should ITFin send from?",
    lead: addressLead,
    screen: address("info@example.com", {
      found: { ...gmail, name: "Google Workspace", text: text("Found through the mail records of example.com.") },
      questions: [choice("signs-in-with-address", "Do you sign in with exactly this address?", [["yes", "Yes"], ["no", "No, with another one"]], "no")],
      fields: [
        field("sign-in-name", "The address you sign in with", "anna@example.com", { kind: "email" }),
        field("display-name", "The name that people see", "Harbour Bakery", { hint: "It stands beside your address in the mail that you send." }),
      ],
    }),
  },
  "two-step": {
    step: 3,
    heading: "First, Google needs two-step sign-in",
    screen: { kind: "two-step", why, question: twoStepOn("yes"), trouble: null },
    notes: [note("care", null, "Switching it on may sign out your other devices. Keep the backup codes that Google offers.")],
    actions: [button("trouble", "I can't", "plain"), button("open-two-step", "Open Google's page"), button("continue", "It is on", "primary")],
  },
  "two-step-none": {
    step: 3,
    heading: "Nothing to do here",
    screen: { kind: "two-step", why: [text("Your provider uses your normal password. You can go straight on.")], question: null, trouble: null },
  },
  "two-step-trouble": {
    step: 3,
    heading: "First, Google needs two-step sign-in",
    screen: {
      kind: "two-step",
      why,
      question: twoStepOn("no"),
      trouble: trouble("on-call", {
        answer: [
          text("Write down the number of the person who is helping you. Then *hang up*, switch two-step sign-in on, and call back."),
          text("Sparekey waits on this screen."),
        ],
      }),
    },
    actions: [button("open-two-step", "Open Google's page"), button("continue", "It is on", "primary")],
  },
  "two-step-letter": {
    step: 3,
    heading: "First, Google needs two-step sign-in",
    screen: {
      kind: "two-step",
      why,
      question: null,
      trouble: trouble("work", { answer: [text("Your administrator has to allow it. This letter says everything that is needed.")], letter }),
    },
  },
  "get-code": {
    step: 4,
    heading: "Get the app password from Google",
    lead: "It is like a spare key: you give it to one program, and you can take it back without changing your own password.",
    screen: { kind: "get-code", text: [], instructions, picture, checked: text("If the page does not open by itself: [Security & sign-in › 2-Step Verification › App passwords]. We last looked at Google's page in March 2026."), pageLanguage: choice("page-language", "The language of Google's page", [["en", "English"], ["ja", "日本語"]], "en"), trouble: null },
    notes: [note("care", null, "Is someone watching your screen? Pause the sharing until the code is pasted.")],
    actions: [button("trouble", "I don't see this", "plain"), ...getActions],
  },
  "get-code-link": {
    step: 4,
    heading: "Get the app password from Google",
    screen: { kind: "get-code", text: [], instructions, picture: { ...picture, codeGroups: [] }, checked: text("If the page does not open by itself: [Security & sign-in › 2-Step Verification › App passwords]. We last looked at Google's page in March 2026."), pageLanguage: null, trouble: null },
    notes: [note("wrong", "No browser opened.", "Copy the page's address and open it yourself.", [button("copy-link", "Copy the address")])],
    actions: getActions,
  },
  "get-code-trouble": {
    step: 4,
    heading: "Get the app password from Google",
    screen: { kind: "get-code", text: [], instructions, picture: null, checked: null, pageLanguage: null, trouble: trouble(null) },
    actions: getActions,
  },
};
