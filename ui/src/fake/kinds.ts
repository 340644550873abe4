import type { Detail, Screen, Trouble } from "../generated/types";
import { button, choice, field, note, type Sample, text } from "./build";

const safety = note(
  "care",
  null,
  "On a call with a shared screen? *Pause screen sharing now.* Did someone call you out of the blue and ask for this? Stop here.",
);
const keychain = note(
  "info",
  null,
  "When you go on, Sparekey looks whether this computer's keychain can keep a password safely. Your system may ask for your computer's password then.",
);
const back = button("trouble-done", "Back to the step");

function getCode(more: Partial<Extract<Screen, { kind: "get-code" }>>): Screen {
  return { kind: "get-code", text: [], instructions: [], picture: null, checked: null, pageLanguage: null, trouble: null, ...more };
}

function asked(soFar: Detail[], more: Partial<Trouble>): Screen {
  const trouble = { title: `Question ${soFar.length + 1}`, question: null, answer: [], soFar, letter: null, actions: [] };
  return getCode({ trouble: { ...trouble, ...more } });
}

const answers = [button("answer-yes", "Yes"), button("answer-no", "No"), button("answer-not-sure", "I don't know")];
const first = { label: "Is name@gmail.com shown in the corner of the page?", value: "Yes" };
const second = { label: "Is two-step sign-in on?", value: "Yes" };
const third = { label: "Is a security key your only second proof?", value: "I don't know" };

const twoStepOn = choice(
  "two-step-on",
  "Is two-step sign-in on for name@gmx.net?",
  [
    ["yes", "Yes, it is on", "When I sign in on a new device, I confirm it on my phone."],
    ["no", "No, it is off"],
    ["not-sure", "I am not sure"],
  ],
  "yes",
);

/** Steps 2 to 7 at providers of other kinds than Gmail. */
export const kinds: Record<string, Sample> = {
  "address-moved": {
    step: 2,
    heading: "Which address should ImaCash send from?",
    screen: {
      kind: "address",
      address: field("address", "Your e-mail address", "name@comcast.net"),
      found: {
        mark: "X",
        name: "Xfinity (Comcast)",
        text: text("Recognised from comcast.net. It uses your normal password. There is nothing to make. Programs must also be let in once, in its settings."),
        actions: [],
      },
      suggestion: null,
      stop: null,
      list: null,
      server: null,
      questions: [
        choice("moved", "Has Xfinity told you that your mail has moved to Yahoo?", [
          ["yes", "Yes, it has moved"],
          ["no", "No"],
          ["not-sure", "I am not sure", "Xfinity writes to everyone before it moves them. You can try it; the test shows it."],
        ]),
        choice("signs-in-with-address", "Do you sign in to your mailbox with exactly this address?", [["yes", "Yes"], ["no", "No, with another name"]], "yes"),
      ],
      fields: [],
    },
    notes: [
      note("care", "We are not quite sure about Xfinity", "What we know is old, or comes from other people's pages. The test in step 6 shows whether it is right."),
      note(
        "info",
        null,
        "We last checked Xfinity's pages in March 2026, more than half a year ago. They may look different now. If something does not fit, its help page knows better.",
        [button("open-help-page", "Open Xfinity's help page")],
      ),
    ],
  },
  "two-step-decides": {
    step: 3,
    heading: "Two-step sign-in",
    lead: "It decides which password ImaCash needs at GMX.",
    screen: { kind: "two-step", why: [], question: twoStepOn, trouble: null },
    notes: [
      note("good", null, "Good: leave it on. ImaCash then needs an app password. You make it in the next step."),
      note("care", null, "When it was switched on, GMX also shut programs out. The next step shows how to let them in again."),
    ],
  },
  "get-code-question": {
    step: 4,
    heading: "Is a security key your only second proof?",
    lead: "You are looking for [App passwords]. A few questions find out what is in the way.",
    screen: asked([first, second], {
      answer: [text("A security key is a small stick that you plug in or hold to the device.")],
      actions: answers,
    }),
    actions: [back],
  },
  "get-code-found": {
    step: 4,
    heading: "Your administrator decides about this",
    screen: asked([first, second, third, { label: "Did your work, school or club give you this account?", value: "Yes" }], {
      title: "What to do",
      answer: [text("Ask them to allow app passwords for name@gmail.com: the letter is ready. Until then, you can use another mailbox for ImaCash.")],
      letter: {
        title: "A letter to your administrator, ready to send",
        body: ["Subject: App password for name@gmail.com", "", "Hello,", "", "I would like to connect ImaCash to the mailbox name@gmail.com.", "", "Thank you very much"].join("\n"),
        copy: button("copy-letter", "Copy the letter"),
      },
      actions: [button("change-address", "Use another address"), button("not-that", "It is not that", "plain")],
    }),
    actions: [back],
  },
  "get-code-switch": {
    step: 4,
    heading: "Get the app password from GMX",
    lead: "It is like a spare key to your mailbox: you give it to one program, and you can take it back without changing your own password.",
    screen: getCode({
      instructions: [
        text("GMX's help page tells the way. Keep it open beside the page where you sign in."),
        text("Look at the corner of GMX's page: is it *name@gmx.net*? If another account is shown, switch to yours first."),
        text("Let programs use your mailbox: switch it on under [E-Mail › Einstellungen › POP3/IMAP Abruf › POP3- und IMAP-Zugriff erlauben]."),
        text("Go to [Mein Account › Sicherheit › Anwendungsspezifische Passwörter]."),
        text("Press [Jetzt anwendungsspezifisches Passwort einrichten]. GMX shows you the app password."),
        text("Copy it, and come back here."),
      ],
      picture: {
        title: "Anwendungsspezifische Passwörter",
        fieldLabel: null,
        fieldValue: null,
        button: "Jetzt anwendungsspezifisches Passwort einrichten",
        codeGroups: [],
      },
    }),
    notes: [
      note("info", null, "Leave that page open until ImaCash has taken it: GMX shows it only once. If you have to start over, delete the first one there."),
      note("info", null, "Programs get in only after they were let in once. If that is done already, leave it as it is.", [button("open-switch", "Open the page to let programs in")]),
      safety,
      keychain,
    ],
    actions: [button("trouble", "I don't see this", "plain"), button("open-help-page", "Open GMX's help page", "primary")],
  },
  "get-code-own": {
    step: 4,
    heading: "Nothing to do here",
    lead: "Zoho uses your normal password. There is nothing to make.",
    screen: getCode({
      text: [
        text("It is the password with which you read *name@zoho.com* on Zoho's website."),
        text("If you do not know it, you can ask for a new one where you sign in at Zoho."),
      ],
    }),
    notes: [
      note("good", "There is a better way", "Zoho can also make an app password for ImaCash alone. You can take it back without changing your own password.", [button("use-app-password", "Make an app password")]),
      safety,
      keychain,
    ],
    actions: [button("open-help-page", "Open Zoho's help page"), button("continue", "I have it", "primary")],
  },
  "get-code-of-your-own": {
    step: 4,
    heading: "Set a password for programs at Telekom",
    lead: "It is like a spare key to your mailbox: you give it to one program, and you can take it back without changing your own password.",
    screen: getCode({
      instructions: [
        text("Look at the corner of Telekom's page: is it *name@t-online.de*? If another account is shown, switch to yours first."),
        text("Think of a new password that you use nowhere else. Type it there, twice if it asks for that, and save."),
        text("Keep it in mind, and come back here. In the next step you type it once more."),
      ],
      checked: text("If the page does not open by itself: [E-Mail Center › Einstellungen › Passwörter › Passwort für E-Mail-Programme]. We last checked Telekom's page in August 2026. It may look different now."),
    }),
    notes: [safety, keychain],
    actions: [button("trouble", "I don't see this", "plain"), button("open-app-passwords", "Open Telekom's page", "primary")],
  },
  "hand-over-own": {
    step: 7,
    heading: "Put these into ImaCash",
    lead: "Connected successfully: your password works from this computer. Copy each line into ImaCash, from top to bottom.",
    screen: {
      kind: "hand-over",
      location: null,
      rows: [
        { label: "SMTP server", value: "smtp.comcast.net", remark: null, copy: 0, copied: false, secret: false },
        { label: "Port", value: "587", remark: null, copy: 1, copied: false, secret: false },
        { label: "Email/User", value: "name@comcast.net", remark: null, copy: 2, copied: false, secret: false },
        { label: "Password", value: "••••••••••••", remark: null, copy: 3, copied: false, secret: true },
      ],
      saving: {
        question: choice("save-own-password", "Save this password in the keychain?", [
          ["no", "No, do not save it", "ImaCash keeps it once you have put it in there."],
          ["yes", "Yes, save it", "It is the password of the whole mailbox, not a spare key for one program."],
        ]),
        status: null,
        actions: [],
      },
      refusal: null,
    },
    notes: [
      note(
        "care",
        "This is the password of your whole account",
        "Whoever has it can do at Xfinity what you can do. Give it to ImaCash only if you trust ImaCash with that. To lock ImaCash out again, change this password.",
      ),
      note("info", "How much Xfinity lets a program do", "It sends 1000 messages a day. A message may have 100 recipients."),
    ],
    actions: [button("app-refused", "ImaCash said no"), button("app-accepted", "ImaCash took it", "primary")],
  },
};
