//! Many mailboxes from a file.

use super::documents::{self, WrittenDocument};
use super::{Part, Scene, allowed};
use crate::bulk::{BadRow, Understood};
use crate::handover;
use crate::texts::{Args, bad_row_words, list_fault_words, results_fault_words};
use crate::view::{
    BulkProgress, BulkRow, Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Detail, LaneState, Note, Press, Screen,
    Section, Tone, TypeCode,
};
use crate::wizard::{BulkFault, BulkPhase, BulkState, Document, OTHER_APP, ResultsForm};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let bulk = &scene.wizard.bulk;
    let mut sections = Vec::new();
    if !bulk.is_running() {
        sections.push(list(scene));
    }
    if bulk.results.is_some() && !bulk.is_running() {
        sections.push(results(scene));
    }
    let screen = Screen::Bulk {
        sections,
        progress: progress(scene),
        typing: bulk.asked.as_ref().map(|(_, address)| type_code(scene, address)),
        rows: rows(scene),
        saved: documents::note(scene, Document::Results),
    };
    Part {
        key: "bulk".into(),
        heading: scene.say("bulk-heading"),
        lead: Some(scene.rich("bulk-lead")),
        screen,
        notes: notes(scene),
        actions: actions(scene),
        help: "help-bulk",
    }
}

/// What is saved as a file is no text of ours: the results stand in a file of their own.
pub(super) fn document(_scene: &Scene<'_>) -> Option<WrittenDocument> {
    None
}

/// What happened, for a screen reader.
pub(super) fn line(scene: &Scene<'_>) -> String {
    let bulk = &scene.wizard.bulk;
    match (&bulk.asked, bulk.phase, &bulk.understood) {
        (Some((_, address)), ..) => {
            scene.texts.get("bulk-typing-label", &Args::none().text("address", address.as_str()))
        }
        (None, BulkPhase::Ended(fault), _) => ended(scene, fault),
        (None, _, Some(Ok(understood))) => counted(scene, "bulk-understood-rows", understood.usable),
        (None, _, Some(Err(fault))) => list_fault_words(scene.texts, *fault),
        _ => scene.say("bulk-reading"),
    }
}

fn counted(scene: &Scene<'_>, id: &str, count: usize) -> String {
    scene.texts.get(id, &Args::none().number("count", count))
}

/// The list: which, and what was understood of it.
fn list(scene: &Scene<'_>) -> Section {
    let bulk = &scene.wizard.bulk;
    let label = if bulk.list.is_some() { "button-choose-another-list" } else { "button-choose-list" };
    let kind = if bulk.usable().is_some() { ButtonKind::Quiet } else { ButtonKind::Primary };
    let understood = bulk.usable();
    let mut choices = vec![app(scene)];
    if understood.is_some_and(|understood| understood.without_code < understood.usable) {
        let selected = if bulk.asks { "ask" } else { "column" };
        choices.push(scene.question(ChoiceId::BulkCodes, "bulk-codes", &["column", "ask"], Some(selected)));
    }
    Section {
        title: scene.say("bulk-list-title"),
        text: vec![scene.rich("bulk-list-columns"), scene.rich("bulk-list-codes")],
        choices,
        fields: Vec::new(),
        answer: answer(scene),
        details: understood.map(|understood| details(scene, understood)).unwrap_or_default(),
        actions: vec![scene.button(Press::ChooseFile, label, kind)],
    }
}

fn app(scene: &Scene<'_>) -> Choice {
    let chosen = scene.wizard.bulk.app.map_or(OTHER_APP, |app| app.id.as_str());
    let option = |app: &handover::App| ChoiceOption {
        value: app.id.clone(),
        label: if app.generic { scene.say("app-other") } else { app.name.clone() },
        detail: None,
        selected: app.id == chosen,
    };
    let options = handover::apps().iter().map(option).collect();
    Choice { id: ChoiceId::BulkApp, label: scene.say("bulk-app"), options, error: None }
}

/// What came of choosing a file.
fn answer(scene: &Scene<'_>) -> Option<Note> {
    let bulk = &scene.wizard.bulk;
    if bulk.no_chooser {
        return Some(scene.note(Tone::Care, "bulk-no-chooser"));
    }
    bulk.list.as_ref()?;
    let (tone, words) = match &bulk.understood {
        None => (Tone::Info, scene.say("bulk-reading")),
        Some(Err(fault)) => (Tone::Care, list_fault_words(scene.texts, *fault)),
        Some(Ok(understood)) if understood.usable == 0 => (Tone::Care, scene.say("bulk-nothing-usable")),
        Some(Ok(understood)) if understood.unusable > 0 => {
            (Tone::Care, counted(scene, "bulk-understood-not", understood.unusable))
        }
        Some(Ok(understood)) => (Tone::Good, counted(scene, "bulk-understood-rows", understood.usable)),
    };
    Some(Note { tone, title: None, text: plain(words), actions: Vec::new() })
}

fn details(scene: &Scene<'_>, understood: &Understood) -> Vec<Detail> {
    let bulk = &scene.wizard.bulk;
    let name = bulk.list.as_ref().and_then(|list| list.file_name()).unwrap_or_default();
    let detail = |id: &str, value: String| Detail { label: scene.say(id), value };
    let mut details = vec![
        detail("bulk-detail-file", name.to_string_lossy().into_owned()),
        detail("bulk-detail-rows", understood.usable.to_string()),
    ];
    if understood.without_code > 0 {
        details.push(detail("bulk-detail-without-code", understood.without_code.to_string()));
    }
    details.extend(
        understood.places.iter().map(|(place, count)| Detail { label: place.clone(), value: count.to_string() }),
    );
    details.push(detail("bulk-detail-time", minutes(scene, understood.seconds)));
    details
}

fn minutes(scene: &Scene<'_>, seconds: f64) -> String {
    scene.texts.get("bulk-minutes", &Args::none().number("minutes", ((seconds / 60.0).ceil() as usize).max(1)))
}

fn results(scene: &Scene<'_>) -> Section {
    let bulk = &scene.wizard.bulk;
    let file = bulk.results.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let selected = match bulk.form {
        ResultsForm::Results => "results",
        ResultsForm::HandOver(crate::bulk::Handover::Saleshandy) => "saleshandy",
        ResultsForm::HandOver(crate::bulk::Handover::Plain) => "plain",
    };
    let forms = ["results", "saleshandy", "plain"];
    Section {
        title: scene.say("bulk-results-title"),
        text: vec![
            scene.texts.rich("bulk-results-at", &Args::none().text("file", file)),
            scene.rich("bulk-results-no-codes"),
        ],
        choices: vec![scene.question(ChoiceId::BulkForm, "bulk-form", &forms, Some(selected))],
        fields: Vec::new(),
        answer: None,
        details: Vec::new(),
        actions: vec![scene.button(Press::SaveResults, "button-save-results", ButtonKind::Quiet)],
    }
}

fn progress(scene: &Scene<'_>) -> Option<BulkProgress> {
    let bulk = &scene.wizard.bulk;
    let understood = bulk.usable().filter(|_| bulk.is_running() || bulk.results.is_some())?;
    let (done, whole) = (bulk.done.min(bulk.whole()), bulk.whole());
    let left = understood.seconds * (whole - done) as f64 / whole.max(1) as f64;
    let text = match bulk.phase {
        BulkPhase::Running => {
            let args = Args::none().number("done", done).number("whole", whole);
            scene.texts.get("bulk-progress", &args.text("time", minutes(scene, left)))
        }
        BulkPhase::Stopping => scene.say("bulk-stopping"),
        BulkPhase::Ended(fault) => ended(scene, fault),
        BulkPhase::Idle => return None,
    };
    let count = |id: &str, count: usize| Detail { label: scene.say(id), value: count.to_string() };
    let counts = vec![
        count("bulk-counted-proven", bulk.proven),
        count("bulk-counted-not", bulk.done.saturating_sub(bulk.proven)),
        count("bulk-counted-left", whole - done),
    ];
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Some(BulkProgress { done: number(done), whole: number(whole), text, counts })
}

fn ended(scene: &Scene<'_>, fault: Option<BulkFault>) -> String {
    let bulk = &scene.wizard.bulk;
    match fault {
        Some(BulkFault::List(fault)) => list_fault_words(scene.texts, fault),
        Some(BulkFault::Results(fault)) => results_fault_words(scene.texts, fault),
        Some(BulkFault::Own) => scene.say("bulk-own-fault"),
        None if bulk.done < bulk.whole() => scene.say("bulk-stopped"),
        None => counted(scene, "bulk-count-proven", bulk.proven),
    }
}

fn type_code(scene: &Scene<'_>, address: &str) -> TypeCode {
    let shown = scene.wizard.bulk.typing_shown;
    TypeCode {
        label: scene.texts.get("bulk-typing-label", &Args::none().text("address", address)),
        hint: scene.say(if shown { "type-code-hint-shown" } else { "type-code-hint" }),
        show_label: scene.say("type-code-show"),
        shown,
        submit_label: scene.say("type-code-take"),
    }
}

/// The results that came last; before there are any, what is wrong in the list.
fn rows(scene: &Scene<'_>) -> Vec<BulkRow> {
    let bulk = &scene.wizard.bulk;
    let line = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    if let (BulkPhase::Idle, Some(understood)) = (bulk.phase, bad_rows(bulk)) {
        let row = |row: &BadRow| BulkRow {
            line: line(row.number),
            address: row.typed.clone(),
            state: LaneState::Wrong,
            text: bad_row_words(scene.texts, row),
        };
        return understood.bad.iter().map(row).collect();
    }
    let row = |result: &crate::wizard::BulkResult| BulkRow {
        line: line(result.number),
        address: result.address.clone(),
        state: if result.proven { LaneState::Done } else { LaneState::Wrong },
        text: result.says.clone(),
    };
    bulk.last.iter().map(row).collect()
}

fn bad_rows(bulk: &BulkState) -> Option<&Understood> {
    bulk.understood.as_ref()?.as_ref().ok()
}

fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let bulk = &scene.wizard.bulk;
    let mut notes = Vec::new();
    if bulk.asked.is_some() && bulk.clipboard_fault.is_some() {
        notes.push(scene.note(Tone::Care, "bulk-clipboard-empty"));
    }
    if bulk.is_running() {
        notes.push(scene.note(Tone::Info, "bulk-time-why"));
        notes.extend(allowed::vouched_for_any(scene));
    }
    notes
}

fn actions(scene: &Scene<'_>) -> Vec<Button> {
    let bulk = &scene.wizard.bulk;
    let quiet = |press, id| scene.button(press, id, ButtonKind::Quiet);
    if bulk.is_running() {
        let mut actions = Vec::new();
        if bulk.phase == BulkPhase::Running {
            actions.push(quiet(Press::StopBulk, "button-stop-bulk"));
        }
        if bulk.asked.is_some() {
            actions.push(quiet(Press::SkipRow, "button-skip-row"));
            actions.push(scene.button(Press::Paste, "button-paste", ButtonKind::Primary));
        }
        return actions;
    }
    let mut actions = Vec::new();
    if bulk.has_failed_rows() {
        actions.push(quiet(Press::RunFailedAgain, "button-run-failed-again"));
    }
    if bulk.usable().is_some() && (bulk.results.is_none() || bulk.done < bulk.whole()) {
        let id = if bulk.results.is_some() { "button-go-on-bulk" } else { "button-run-bulk" };
        actions.push(scene.button(Press::RunBulk, id, ButtonKind::Primary));
    }
    actions
}

fn plain(words: String) -> crate::view::Text {
    vec![crate::view::Span { text: words, style: crate::view::SpanStyle::Plain }]
}
