import type { Failure, HandOverRow, Lane, LaneState, Screen } from "../generated/types";
import { button, choice, field, note, type Sample, text } from "./build";

type PasteScreen = Extract<Screen, { kind: "paste" }>;
type HandOverScreen = Extract<Screen, { kind: "hand-over" }>;

const shape = [4, 4, 4, 4];
const typeInstead = button("type-instead", "Type it instead");
const pasteTools = [button("paste", "Paste"), typeInstead];
const filledTools = [button("paste", "Paste again"), typeInstead, button("clear-code", "Clear", "plain")];
const pasteLead = "Sparekey sends it to Google only. Support never needs it: never read it out.";

function paste(more: Partial<PasteScreen>): PasteScreen {
  return { kind: "paste", groups: shape, filled: false, typing: null, findings: [], tools: pasteTools, ...more };
}

type Stage = [string, LaneState, string?];

function lane(leg: "smtp" | "imap", state: LaneState, stages: Stage[]): Lane {
  return {
    leg,
    title: leg === "smtp" ? "Sending" : "Reading",
    server: leg === "smtp" ? "smtp.gmail.com · 587" : "imap.gmail.com · 993",
    state,
    note: null,
    stages: stages.map(([label, stage, time]) => ({ label, state: stage, time: time ?? null })),
  };
}

const allDone: Stage[] = [
  ["Found the server", "done", "0.03 s"],
  ["Connected", "done", "0.05 s"],
  ["Encrypted", "done", "0.06 s"],
  ["Signed in", "done", "0.11 s"],
];

const notLetIn: Stage[] = [...allDone.slice(0, 3), ["Not let in", "wrong", "0.38 s"]];

const confirm: Failure = {
  owner: "Your turn · one minute",
  title: "Google wants you to confirm this sign-in",
  text: [text("It holds back new programs until you say that it was you. Open Google, press [Yes, it was me], and test again.")],
  actions: [button("open-provider", "Open Google", "primary"), button("test", "Test again"), button("copy-report", "Copy a report", "plain")],
  detailsLabel: "What Google's server said",
  details: [
    { label: "Server", value: "imap.gmail.com, port 993, TLS" },
    { label: "Answer", value: "* NO [ALERT] Please log in via your web browser: https://support.example/mail/accounts/answer/78754?something-long-without-a-break" },
    { label: "Support number", value: "6 431 7" },
  ],
};

const wrongCode: Failure = {
  owner: "Your turn · two minutes",
  title: "Google does not know this app password",
  text: [
    text("It was typed for another account, or it was taken back. A new one takes two minutes."),
    text("Check that *name@gmail.com* is shown in the corner of the page."),
  ],
  actions: [button("new-code", "Put in another one", "primary"), button("something-changed", "I have changed something at Google: test again"), button("copy-report", "Copy a report", "plain")],
  detailsLabel: "What Google's server said",
  details: [{ label: "Answer", value: "535 5.7.8 Username and Password not accepted." }],
};

function row(label: string, value: string, copy: number | null, more: Partial<HandOverRow> = {}): HandOverRow {
  return { label, value, remark: null, copy, copied: false, secret: false, ...more };
}

const dots = "•••• •••• •••• ••••";

const imacash: HandOverRow[] = [
  row("SMTP server", "smtp.gmail.com", 0),
  row("Port", "587", 1, { remark: "TLS" }),
  row("Email / User", "name@gmail.com", 2, { copied: true }),
  row("Password", dots, 3, { remark: "without spaces", secret: true }),
];

const itfin: HandOverRow[] = [
  row("Name", "Harbour Bakery", 0),
  row("Email", "a.very.long.mailbox.name.that.goes.on@subdomain.harbour-bakery.example", 1),
  row("Password", dots, 2, { secret: true }),
  row("IMAP host", "imap.gmail.com", 3),
  row("IMAP port", "993", 4),
  row("SMTP host", "smtp.gmail.com", 5),
  row("SMTP port", "465", 6),
  row("Use SSL", "Ticked", null, { remark: "a box to tick" }),
];

const onlyYours = (selected: string | null) =>
  choice("only-yours", "Is this computer only yours?", [["yes", "Yes, only mine"], ["no", "No, others use it"]], selected);

const saveButtons = [button("save", "Save it"), button("dont-save", "Don't save", "plain")];

function handOver(more: Partial<HandOverScreen> = {}): HandOverScreen {
  return {
    kind: "hand-over",
    location: text("In ImaCash, open [Settings], then [E-mail]."),
    rows: imacash,
    saving: null,
    refusal: null,
    ...more,
  };
}

const handLead = "Your app password works from this computer. Put these into ImaCash, from top to bottom.";
const handActions = [
  button("copy-settings", "Copy all (no password)", "plain"),
  button("app-refused", "It said no"),
  button("app-accepted", "ImaCash took it", "primary"),
];

/** Steps 5 to 7, and afterwards. */
export const late: Record<string, Sample> = {
  paste: {
    step: 5,
    heading: "Paste the app password",
    lead: pasteLead,
    screen: paste({ tools: [button("paste", "Paste", "primary"), typeInstead] }),
    notes: [note("info", null, "On Google's page, mark the 16 letters and copy them. Then press *Paste*.")],
    actions: [],
  },
  "paste-filled": {
    step: 5,
    heading: "Paste the app password",
    lead: pasteLead,
    screen: paste({
      filled: true,
      tools: filledTools,
      findings: [note("good", "Looks right: 16 letters.", "Three spaces and a line break came along with it. We took them out.")],
    }),
    actions: [button("test", "Test the connection", "primary")],
    speech: "Looks right: 16 letters.",
  },
  "paste-typing": {
    step: 5,
    heading: "Paste the app password",
    lead: pasteLead,
    screen: paste({
      tools: [button("paste", "Paste")],
      typing: { label: "Type the 16 letters", hint: "Spaces do not matter.", showLabel: "Show what I type", submitLabel: "Use this" },
    }),
    actions: [button("test", "Test the connection", "primary")],
  },
  "paste-wrong": {
    step: 5,
    heading: "Paste the app password",
    lead: pasteLead,
    screen: paste({
      groups: [6],
      filled: true,
      tools: filledTools,
      findings: [
        note("wrong", "These are six digits.", "They look like the code from your phone, which is used up by signing in. The app password has 16 letters.", [button("open-app-passwords", "Open Google's page")]),
      ],
    }),
    actions: [button("test", "Test the connection", "primary")],
  },
  "paste-free": {
    step: 5,
    heading: "Paste your mailbox password",
    screen: paste({ groups: [23], filled: true, tools: filledTools, findings: [note("info", null, "We changed nothing in it: here, every sign counts.")] }),
    actions: [button("test", "Test the connection", "primary")],
  },
  "paste-open": {
    step: 5,
    heading: "Paste your mailbox password",
    screen: paste({ groups: [], tools: pasteTools }),
    notes: [
      note("care", "Your keyring is locked.", "Sparekey can go on, but cannot save the app password at the end.", [button("try-keychain", "Try again")]),
    ],
    actions: [],
  },
  test: {
    step: 6,
    heading: "Testing your mailbox",
    screen: {
      kind: "test",
      journey: null,
      running: "Testing…",
      countdown: null,
      lanes: [
        lane("smtp", "running", [...allDone.slice(0, 3), ["Signing in…", "running"]]),
        lane("imap", "running", [allDone[0]!, ["Connecting…", "running"], ["Encrypt", "waiting"], ["Sign in", "waiting"], ["Open the inbox", "waiting"]]),
      ],
      failures: [],
    },
    actions: [button("cancel-test", "Stop the test")],
    speech: "Testing.",
  },
  "test-journey": {
    step: 6,
    heading: "Sending a message to yourself",
    screen: {
      kind: "test",
      journey: {
        title: "A message to yourself",
        state: "running",
        stages: [
          { label: "Sent", state: "done", time: "0.31 s" },
          { label: "Looking for it in your mailbox", state: "running", time: null },
          { label: "Taking it away again", state: "waiting", time: null },
        ],
        text: [text("Mail can take a minute or two. You need not wait for it: sending and reading both work.")],
      },
      running: "Waiting for the message…",
      countdown: { text: "The test ends by itself in 23 seconds at the latest.", left: 23, whole: 150 },
      lanes: [lane("smtp", "done", allDone), lane("imap", "done", allDone)],
      failures: [],
    },
    actions: [button("cancel-test", "Stop the test"), button("skip-journey", "Do not wait for the message")],
  },
  "test-half": {
    step: 6,
    heading: "Sending works. Reading does not, yet.",
    lead: "We tried both of Google's servers at once.",
    screen: { kind: "test", journey: null, running: null, countdown: null, lanes: [lane("smtp", "done", allDone), lane("imap", "wrong", notLetIn)], failures: [confirm] },
    actions: [],
  },
  "test-wrong": {
    step: 6,
    heading: "The app password was not accepted",
    screen: { kind: "test", journey: null, running: null, countdown: null, lanes: [lane("smtp", "wrong", notLetIn), lane("imap", "wrong", notLetIn)], failures: [wrongCode, confirm] },
    actions: [],
  },
  "test-stopped": {
    step: 6,
    heading: "You stopped the test",
    screen: {
      kind: "test",
      journey: null,
      running: null,
      countdown: null,
      lanes: [lane("smtp", "stopped", [...allDone.slice(0, 2), ["Stopped", "stopped"], ["Sign in", "waiting"]])],
      failures: [],
    },
    actions: [button("test", "Test again", "primary")],
  },
  "test-done": {
    step: 6,
    heading: "Both work",
    lead: "Google let us in, for sending and for reading.",
    screen: { kind: "test", journey: null, running: null, countdown: null, lanes: [lane("smtp", "done", allDone), lane("imap", "done", [...allDone, ["Opened the inbox", "done", "0.04 s"]])], failures: [] },
    notes: [note("good", "Connected successfully.", "Your app password works from this computer.")],
    actions: [button("continue", "Put it into ImaCash", "primary")],
  },
  "hand-over": {
    step: 7,
    heading: "Connected successfully",
    lead: handLead,
    screen: handOver(),
    notes: [note("care", null, "If you change your Google password, this app password ends. Come back then, and we make a new one.")],
    actions: handActions,
    speech: "Connected successfully.",
  },
  "hand-over-save": {
    step: 7,
    heading: "Connected successfully",
    lead: handLead,
    screen: handOver({ saving: { question: onlyYours("yes"), status: null, actions: saveButtons } }),
    actions: handActions,
  },
  "hand-over-saved": {
    step: 7,
    heading: "Connected successfully",
    lead: handLead,
    screen: handOver({ saving: { question: null, status: note("good", null, "Saved in this computer's keychain."), actions: [] } }),
    actions: handActions,
  },
  "hand-over-locked": {
    step: 7,
    heading: "Connected successfully",
    lead: handLead,
    screen: handOver({
      saving: {
        question: null,
        status: note("wrong", "It was not saved.", "Your keyring is locked. The app password still works: put it into ImaCash now."),
        actions: [button("try-keychain", "Try again"), button("dont-save", "Go on without saving", "plain")],
      },
    }),
    actions: handActions,
  },
  "hand-over-long": {
    step: 7,
    heading: "Connected successfully",
    lead: "Your app password works from this computer. Put these into ITFin, from top to bottom.",
    screen: handOver({ rows: itfin, location: text("In ITFin, open [Settings], then [Mailboxes], then [Add].") }),
    actions: handActions,
  },
  "hand-over-refused": {
    step: 7,
    heading: "What did ImaCash say?",
    screen: handOver({
      refusal: {
        title: "ImaCash said no",
        message: field("app-message", "Its message, as it stands there", "Could not connect to server (timeout)"),
        explanation: null,
        actions: [button("explain-refusal", "Explain it")],
      },
    }),
    actions: [button("app-accepted", "It took it now", "primary")],
  },
  "hand-over-explained": {
    step: 7,
    heading: "What did ImaCash say?",
    screen: handOver({
      refusal: {
        title: "ImaCash said no",
        message: field("app-message", "Its message, as it stands there", "Could not connect to server (timeout)"),
        explanation: {
          ...wrongCode,
          owner: "Your turn · one minute",
          title: "ImaCash could not reach the server",
          text: [text("The port in ImaCash may differ. It must be *587*.")],
          actions: [button("copy-report", "Copy a report", "plain")],
          details: [],
        },
        actions: [button("explain-refusal", "Explain it")],
      },
    }),
    actions: [button("app-accepted", "It took it now", "primary")],
  },
  finished: {
    step: 8,
    heading: "ImaCash can send from your mailbox now",
    screen: {
      kind: "finished",
      points: [
        text("The app password is saved in this computer's keychain."),
        text("You may close Google's page now."),
        text("To take it back, open Google's page [App passwords] and remove *ImaCash* there."),
        text("If you change your Google password, the app password ends. Open Sparekey again then."),
      ],
    },
    actions: [button("start-again", "Set up another mailbox"), button("quit", "Close Sparekey", "primary")],
  },
};
