//! The mailbox, seen through the proven reading connection: it looks, and changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use async_imap::imap_proto::{AttributeValue, MailboxDatum, Response, ResponseCode, StatusAttribute};

use super::super::leg::{Legwork, MailStream};
use super::super::transcript::{Exchange, LITERAL_CAP, Status, Verb};
use super::folders::{Folder, Role};
use super::letter::MARK;
use super::message::{Kind, judge};
use crate::diagnosis::Fault;

/// Most messages that are read in one look at a folder.
const CANDIDATES: usize = 8;

/// The mailbox.
pub(super) struct Mailbox {
    pub(super) work: Legwork,
    pub(super) stream: MailStream,
    pub(super) capabilities: BTreeSet<String>,
    pub(super) places: Vec<Place>,
    /// Where Gmail throws things away for good.
    pub(super) trash: Option<Folder>,
    token: String,
    address: String,
    tags: u32,
    /// The place that is open, and whether it may be changed.
    open: Option<(String, bool)>,
}

/// A folder in which the message may lie.
pub(super) struct Place {
    pub(super) folder: Folder,
    pub(super) validity: Option<u32>,
    /// Messages below came before ours was sent.
    next: Option<u32>,
    /// What messages were found to be, by their UID; none of ours is `None`.
    pub(super) known: BTreeMap<u32, Option<Kind>>,
    /// How often it was looked at.
    looks: u32,
}

impl Place {
    fn new(folder: Folder) -> Self {
        Self { folder, validity: None, next: None, known: BTreeMap::new(), looks: 0 }
    }

    /// What carries our token, oldest first.
    pub(super) fn found(&self) -> impl Iterator<Item = (u32, &Kind)> {
        self.known.iter().filter_map(|(uid, kind)| Some((*uid, kind.as_ref()?)))
    }

    /// Takes note of the state of a folder; UIDs of another validity mean other messages (RFC 9051 §2.3.1.1).
    fn note(&mut self, validity: Option<u32>) {
        if self.validity != validity && self.validity.is_some() {
            self.known.clear();
            self.next = None;
        }
        self.validity = validity.or(self.validity);
    }
}

impl Mailbox {
    /// The inbox was examined when the leg was proven.
    pub(super) fn new(work: Legwork, stream: MailStream, token: String, address: String) -> Self {
        let mut inbox = Place::new(Folder::inbox());
        if let Some(answer) = work.heard(|heard| heard.find(Verb::Examine).cloned()).flatten() {
            let state = FolderState::of(&answer);
            (inbox.validity, inbox.next) = (state.validity, state.next);
        }
        let open = Some((inbox.folder.name.clone(), false));
        let (capabilities, trash) = (BTreeSet::new(), None);
        Self { work, stream, capabilities, places: vec![inbox], trash, token, address, tags: 0, open }
    }

    pub(super) fn has(&self, capability: &str) -> bool {
        // RFC 9051 appendix E: these are part of the newer protocol.
        let inside = ["UIDPLUS", "MOVE", "UNSELECT", "SPECIAL-USE", "LIST-EXTENDED"].contains(&capability);
        self.capabilities.contains(capability) || inside && self.capabilities.contains("IMAP4REV2")
    }

    /// Whether this is Gmail, where folders are labels.
    pub(super) fn is_gmail(&self) -> bool {
        self.has("X-GM-EXT-1")
    }

    /// Finds out what there is before anything is sent, so that only what comes afterwards needs to be looked at.
    pub(super) async fn survey(&mut self) -> Result<(), Fault> {
        let told = self.ask(&["CAPABILITY".into()]).await?;
        for line in told.iter().flat_map(|one| &one.lines) {
            let text = String::from_utf8_lossy(line).to_ascii_uppercase();
            if let Some(list) = text.strip_prefix("* CAPABILITY ") {
                self.capabilities = list.split_whitespace().map(str::to_owned).collect();
            }
        }
        if self.has("SPECIAL-USE") && self.has("LIST-EXTENDED") {
            let listed = self.ask(&["LIST (SPECIAL-USE) \"\" \"*\"".into()]).await?; // RFC 6154 §3
            self.place(&listed);
        }
        if !self.places.iter().any(|place| place.folder.role == Role::Spam) {
            let patterns = ["%", "INBOX.%", "INBOX/%"];
            let listed = self.ask(&patterns.map(|pattern| format!("LIST \"\" \"{pattern}\""))).await?;
            self.place(&listed);
        }
        self.count().await
    }

    /// One folder for each use: the one that the server names, else the first with a well-known name.
    fn place(&mut self, listed: &[Exchange]) {
        let mut folders: BTreeMap<Role, (Folder, bool)> = BTreeMap::new();
        for response in listed.iter().flat_map(responses) {
            let Response::MailboxData(MailboxDatum::List(data)) = response else { continue };
            let Some((folder, told)) = Folder::listed(&data) else { continue };
            match folders.get(&folder.role) {
                Some((_, already)) if *already || !told => {}
                _ => drop(folders.insert(folder.role, (folder, told))),
            }
        }
        for (role, (folder, _)) in folders {
            match role {
                Role::Trash => self.trash = Some(folder),
                _ if self.places.iter().any(|place| place.folder.role == role) => {}
                Role::Inbox | Role::Spam | Role::Sent | Role::All => self.places.push(Place::new(folder)),
            }
        }
    }

    /// Asks where each folder's next message will stand.
    async fn count(&mut self) -> Result<(), Fault> {
        let unknown: Vec<usize> = (0..self.places.len()).filter(|at| self.places[*at].next.is_none()).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let commands: Vec<String> =
            unknown.iter().map(|at| format!("STATUS {} (UIDNEXT UIDVALIDITY)", self.places[*at].folder.name)).collect();
        let answers = self.ask(&commands).await?;
        for (at, answer) in unknown.into_iter().zip(&answers) {
            for response in responses(answer) {
                let Response::MailboxData(MailboxDatum::Status { status, .. }) = response else { continue };
                for one in status {
                    match one {
                        StatusAttribute::UidNext(next) => self.places[at].next = Some(next),
                        StatusAttribute::UidValidity(validity) => self.places[at].validity = Some(validity),
                        _ => {}
                    }
                }
            }
        }
        Ok(())
    }

    /// Looks into a folder for what carries the token; `known` has it then. A folder that does not open has nothing.
    pub(super) async fn look(&mut self, at: usize) -> Result<(), Fault> {
        let Some(place) = self.places.get_mut(at) else { return Ok(()) };
        place.looks += 1;
        let name = place.folder.name.clone();
        let (token, looks) = (self.token.clone(), place.looks);
        if !self.open(at, &name).await? {
            return Ok(());
        }
        let range = self.places[at].next.map(|next| format!("UID {next}:* ")).unwrap_or_default();
        // An ID may have been rewritten on the way, a text may not be indexed yet.
        let mut candidates = self.search(&format!("UID SEARCH {range}HEADER Message-ID {token}")).await?;
        if candidates.is_empty() {
            candidates = self.search(&format!("UID SEARCH {range}TEXT {token}")).await?;
        }
        // A server whose search finds nothing shows the heads of what came since.
        if let Some(next) = self.places[at].next.filter(|_| candidates.is_empty() && looks > 2) {
            let heads = format!("UID FETCH {next}:* (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID {MARK})])");
            candidates = self.search(&heads).await?;
        }
        let place = &self.places[at];
        // "n:*" always means the last message too (RFC 9051 §9, seq-range).
        let new = |uid: &u32| place.next.is_none_or(|next| *uid >= next) && !place.known.contains_key(uid);
        let unread: Vec<u32> = candidates.into_iter().filter(new).rev().take(CANDIDATES).collect();
        for uid in unread {
            let kind = self.read(uid).await?;
            self.places[at].known.insert(uid, kind);
        }
        Ok(())
    }

    /// Opens a folder to read in it, or sees what is new where it is open; `false` where it does not open.
    async fn open(&mut self, at: usize, name: &str) -> Result<bool, Fault> {
        if self.open.as_ref().is_some_and(|(open, _)| open == name) {
            self.ask(&["NOOP".into()]).await?;
            return Ok(true);
        }
        // Whoever stops waiting for the answer does not know which one is open.
        self.open = None;
        let answers = self.ask(&[format!("EXAMINE {name}")]).await?;
        let state = answers.first().map(FolderState::of).unwrap_or_default();
        self.open = state.opened.then(|| (name.to_owned(), false));
        self.places[at].note(state.validity);
        Ok(state.opened)
    }

    /// UIDs that a search finds, or of the heads that hold the token; none where the server does not do that.
    async fn search(&mut self, command: &str) -> Result<BTreeSet<u32>, Fault> {
        let mut found = BTreeSet::new();
        for response in self.ask(&[command.to_owned()]).await?.iter().flat_map(responses) {
            match response {
                Response::MailboxData(MailboxDatum::Search(uids)) => found.extend(uids),
                Response::Fetch(_, values) => {
                    let (uid, text) = read(&values);
                    found.extend(uid.filter(|_| text.is_some_and(|text| contains(text, &self.token))));
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// Reads a message of the open folder, as much of it as fits, without marking it as read.
    pub(super) async fn read(&mut self, uid: u32) -> Result<Option<Kind>, Fault> {
        let answers = self.ask(&[format!("UID FETCH {uid} (UID BODY.PEEK[]<0.{LITERAL_CAP}>)")]).await?;
        for response in answers.iter().flat_map(responses) {
            let Response::Fetch(_, values) = response else { continue };
            if let (Some(of), Some(text)) = read(&values)
                && of == uid
            {
                return Ok(judge(text, &self.token, &self.address));
            }
        }
        Ok(None)
    }

    /// Opens a folder so that messages in it can be deleted; `false` where it does not let itself be changed.
    pub(super) async fn select(&mut self, at: usize) -> Result<bool, Fault> {
        let name = self.places[at].folder.name.clone();
        let answer = self.open_to_change(&name).await?;
        self.places[at].note(answer.validity);
        Ok(answer.writable)
    }

    /// SELECT of any folder.
    pub(super) async fn open_to_change(&mut self, name: &str) -> Result<FolderState, Fault> {
        self.open = None;
        let answers = self.ask(&[format!("SELECT {name}")]).await?;
        let state = answers.first().map(FolderState::of).unwrap_or_default();
        self.open = state.opened.then(|| (name.to_owned(), true));
        Ok(state)
    }

    /// Leaves a folder that may be changed, without expunging anything (RFC 3691 §2). Where UNSELECT is not offered, the
    /// next EXAMINE does the same.
    pub(super) async fn unselect(&mut self) -> Result<(), Fault> {
        if self.open.take().is_some() && self.has("UNSELECT") {
            self.ask(&["UNSELECT".into()]).await?;
        }
        Ok(())
    }

    /// Sends commands one by one, since a server may answer what comes together in any order (RFC 9051 §5.5).
    pub(super) async fn ask(&mut self, commands: &[String]) -> Result<Vec<Exchange>, Fault> {
        let mut answers = Vec::new();
        for command in commands {
            self.tags += 1;
            let line = format!("j{} {command}\r\n", self.tags);
            let before = self.work.heard(|heard| heard.exchanges.len()).unwrap_or_default();
            let done = self.work.within(self.work.deadlines.sign_in, self.stream.command(&line)).await?;
            let sound = self.work.heard(|heard| heard.breach.is_none()) == Some(true);
            if done.is_err() || !sound {
                return Err(self.work.fault());
            }
            answers.extend(self.work.collect(before));
        }
        Ok(answers)
    }
}

/// What SELECT or EXAMINE says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FolderState {
    opened: bool,
    pub(super) validity: Option<u32>,
    next: Option<u32>,
    pub(super) writable: bool,
}

impl FolderState {
    fn of(answer: &Exchange) -> Self {
        let opened = answer.status == Some(Status::Ok);
        let mut state = Self { opened, writable: opened, ..Self::default() };
        for response in responses(answer) {
            let (Response::Data { outcome, .. } | Response::Done { outcome, .. }) = response else { continue };
            match outcome.code {
                Some(ResponseCode::UidValidity(validity)) => state.validity = Some(validity),
                Some(ResponseCode::UidNext(next)) => state.next = Some(next),
                Some(ResponseCode::ReadOnly) => state.writable = false,
                _ => {}
            }
        }
        state
    }
}

/// The lines of an answer that can be read; others are passed over.
pub(super) fn responses(answer: &Exchange) -> impl Iterator<Item = Response<'static>> {
    answer.lines.iter().filter_map(|line| {
        let whole = [line.as_slice(), b"\r\n"].concat();
        Response::parse(&whole).ok().map(|(_, response)| response.into_owned())
    })
}

/// UID and text of a FETCH answer.
fn read<'a>(values: &'a [AttributeValue<'_>]) -> (Option<u32>, Option<&'a [u8]>) {
    let uid = values.iter().find_map(|value| match value {
        AttributeValue::Uid(uid) => Some(*uid),
        _ => None,
    });
    let text = values.iter().find_map(|value| match value {
        AttributeValue::BodySection { data, .. } => data.as_deref(),
        _ => None,
    });
    (uid, text)
}

fn contains(bytes: &[u8], token: &str) -> bool {
    bytes.windows(token.len()).any(|window| window == token.as_bytes())
}
