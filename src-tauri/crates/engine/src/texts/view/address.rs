//! Step 2 in words.

use super::{Part, Scene, allowed, found, own_server, push_sentence, stops};
use crate::address::AddressError;
use crate::provider::Provider;
use crate::view::{
    Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Field, FieldId, FieldKind, Note, Press, ProviderList, Screen,
    Tone,
};
use crate::wizard::{StopKind, SuggestionState};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let stop = wizard.stop().map(|kind| stops::stopped(scene, kind));
    let valid = wizard.parsed_address().is_ok();
    let list = wizard.address.list_open.then(|| provider_list(scene));
    let server = wizard.own_server_open().then(|| own_server::form(scene));
    let settled = valid && stop.is_none() && list.is_none() && wizard.suggestion() == SuggestionState::None;
    let mut notes = Vec::new();
    if wizard.looking_up() && wizard.suggestion() == SuggestionState::None {
        notes.push(scene.note(Tone::Info, "address-looking-up"));
    }
    if let (true, true, Some(other)) = (settled, wizard.insisted, wizard.stranger_to_servers()) {
        let args = scene.args().text("other", other.company.clone());
        notes.push(Note {
            tone: Tone::Care,
            title: Some(scene.texts.get("stranger-title", &args)),
            text: scene.texts.rich("stranger", &args),
            actions: Vec::new(),
        });
    }
    notes.extend(allowed::notes(scene));
    if settled && server.is_some() {
        notes.extend(own_server::notes(scene));
    }
    if settled {
        notes.extend(found::notes(scene));
    } else if stop.is_some() {
        notes.extend(found::old(scene));
    }
    let actions = match (&stop, wizard.address.list_open) {
        (_, true) => list_actions(scene),
        (Some(_), _) => Vec::new(),
        _ => vec![scene.button(Press::Continue, "button-continue", ButtonKind::Primary)],
    };
    let (key, heading, lead) = match (wizard.address.list_open, wizard.app_reads()) {
        (true, _) => ("address-list", "provider-list-heading", "provider-list-lead"),
        (false, true) => ("address", "address-heading-both", "address-lead"),
        (false, false) => ("address", "address-heading-send", "address-lead"),
    };
    Part {
        key: key.into(),
        heading: scene.say(heading),
        lead: Some(scene.texts.rich(lead, &scene.args().text("domain", wizard.domain()))),
        screen: Screen::Address {
            address: address_field(scene),
            found: if server.is_some() { None } else { found::card(scene) },
            suggestion: suggestion(scene),
            stop,
            questions: questions(scene, settled),
            fields: if settled { fields(scene) } else { Vec::new() },
            list,
            server,
        },
        notes,
        actions,
        help: "help-address",
    }
}

fn address_field(scene: &Scene<'_>) -> Field {
    let wizard = scene.wizard;
    let error = match wizard.parsed_address() {
        Err(error) if wizard.insisted => Some(scene.say(&format!("address-error-{}", error_name(error)))),
        _ => None,
    };
    Field {
        id: FieldId::Address,
        label: scene.say("address-field"),
        value: wizard.draft().address.clone(),
        hint: None,
        error,
        kind: FieldKind::Email,
    }
}

fn suggestion(scene: &Scene<'_>) -> Option<Note> {
    let SuggestionState::Offered(address) = scene.wizard.suggestion() else { return None };
    let args = scene.args().text("suggestion", address.to_string());
    let mut text = scene.rich("address-suggestion-text");
    if scene.wizard.insisted {
        // Going on was asked for with this unanswered: it is said, and seen.
        push_sentence(&mut text, scene.rich("say-needs-answer"));
    }
    Some(Note {
        tone: Tone::Care,
        title: Some(scene.texts.get("address-suggestion", &args)),
        text,
        actions: vec![
            Button {
                press: Press::TakeSuggestion,
                label: scene.texts.get("button-take-suggestion", &args),
                kind: ButtonKind::Primary,
            },
            scene.button(Press::KeepAddress, "button-keep-address", ButtonKind::Quiet),
        ],
    })
}

fn questions(scene: &Scene<'_>, settled: bool) -> Vec<Choice> {
    let wizard = scene.wizard;
    // It stays when the answer to it is what ends the wizard here: the answer can be taken back.
    let moved = (settled || wizard.stop() == Some(StopKind::Moved)).then(|| found::moved_question(scene)).flatten();
    let signs_in = settled && wizard.signs_in_at().is_none();
    moved.into_iter().chain(signs_in.then(|| sign_in_question(scene))).collect()
}

fn sign_in_question(scene: &Scene<'_>) -> Choice {
    let selected = if scene.wizard.draft().signs_in_otherwise { "no" } else { "yes" };
    let mut question = scene.question(ChoiceId::SignsInWithAddress, "signs-in", &["yes", "no"], Some(selected));
    if scene.wizard.provider().is_some_and(|provider| provider.main_address_only)
        && let Some(no) = question.options.last_mut()
    {
        no.detail = Some(scene.say("signs-in-main-address-only"));
    }
    question
}

fn fields(scene: &Scene<'_>) -> Vec<Field> {
    let wizard = scene.wizard;
    let draft = wizard.draft();
    let mut fields = Vec::new();
    if wizard.signs_in_otherwise() {
        let missing = wizard.insisted && !wizard.sign_in_name_ready();
        let at = wizard.signs_in_at().map(|domains| domains.join(", @"));
        let (hint, error) = match &at {
            Some(_) => ("sign-in-name-at-hint", "sign-in-name-at-missing"),
            None => ("sign-in-name-hint", "sign-in-name-missing"),
        };
        let args = scene.args().text("domains", at.map(|at| format!("@{at}")).unwrap_or_default());
        fields.push(Field {
            id: FieldId::SignInName,
            label: scene.say("sign-in-name"),
            value: draft.sign_in_name.clone(),
            hint: Some(scene.texts.get(hint, &args)),
            error: missing.then(|| scene.texts.get(error, &args)),
            kind: FieldKind::Email,
        });
    }
    if wizard.app().is_some_and(|app| app.asks_display_name) {
        fields.push(Field {
            id: FieldId::DisplayName,
            label: scene.say("display-name"),
            value: draft.display_name.clone(),
            hint: Some(scene.say("display-name-hint")),
            error: None,
            kind: FieldKind::Text,
        });
    }
    fields
}

fn provider_list(scene: &Scene<'_>) -> ProviderList {
    let wizard = scene.wizard;
    let wanted = wizard.address.search.trim();
    let catalogue = wizard.catalogue;
    let option = |provider: &Provider| ChoiceOption {
        value: provider.id.clone(),
        label: provider.name.clone(),
        detail: None,
        selected: wizard.provider().is_some_and(|chosen| chosen.id == provider.id),
    };
    let with_domains = |provider: &Provider| {
        let domains = scene.texts.list(&provider.domains_like(wanted, 3));
        ChoiceOption { detail: Some(domains).filter(|domains| !domains.is_empty()), ..option(provider) }
    };
    let choice =
        |label: &str, options| Choice { id: ChoiceId::Provider, label: scene.say(label), options, error: None };
    let may_use = |provider: &&Provider| wizard.may_use(&provider.id);
    let options: Vec<_> = catalogue.search(wanted).into_iter().filter(may_use).map(with_domains).collect();
    let empty = options.is_empty().then(|| scene.say("provider-list-empty"));
    let often = wanted.is_empty().then(|| {
        choice("provider-list-often", catalogue.often_own_domains().filter(may_use).map(option).collect::<Vec<_>>())
    });
    ProviderList {
        search: Field {
            id: FieldId::ProviderSearch,
            label: scene.say("provider-search"),
            value: wizard.address.search.clone(),
            hint: None,
            error: None,
            kind: FieldKind::Search,
        },
        often,
        choice: choice(if wanted.is_empty() { "provider-list" } else { "provider-list-found" }, options),
        empty,
    }
}

fn list_actions(scene: &Scene<'_>) -> Vec<Button> {
    let recognised = match scene.wizard.recognised() {
        Some(_) => vec![scene.button(Press::UseRecognised, "button-use-recognised", ButtonKind::Quiet)],
        None => Vec::new(),
    };
    let own = || scene.button(Press::OwnServer, "button-own-server", ButtonKind::Quiet);
    recognised.into_iter().chain(scene.wizard.may_type_servers().then(own)).collect()
}

/// The message's name for what is wrong with an address.
fn error_name(error: AddressError) -> &'static str {
    match error {
        AddressError::Empty => "empty",
        AddressError::NoAt => "no-at",
        AddressError::SeveralAts => "several-ats",
        AddressError::NoLocalPart => "no-local-part",
        AddressError::NoDomain => "no-domain",
        AddressError::NoDot => "no-dot",
        AddressError::Blank => "blank",
        AddressError::TooLong => "too-long",
        AddressError::LocalPart => "local-part",
        AddressError::Domain => "domain",
        AddressError::SeveralAddresses => "several-addresses",
    }
}
