//! Taking away what was sent: only messages that carry our token, by their UIDs, and nothing that somebody else marked.

use async_imap::imap_proto::rfc4315::UidSetMember;
use async_imap::imap_proto::{Response, ResponseCode};

use super::super::transcript::Status;
use super::folders::Role;
use super::mailbox::{Mailbox, responses};
use crate::diagnosis::Fault;

impl Mailbox {
    /// Takes away all that carries our token; whether nothing of it is left.
    pub(super) async fn clear(&mut self) -> Result<bool, Fault> {
        let mut clean = true;
        for at in 0..self.places.len() {
            self.look(at).await?;
            if self.places[at].found().next().is_some() {
                clean &= self.clear_place(at).await?;
            }
        }
        Ok(clean)
    }

    async fn clear_place(&mut self, at: usize) -> Result<bool, Fault> {
        // RFC 4315 §2.1: without UID EXPUNGE, others' messages would go with ours.
        if !self.has("UIDPLUS") {
            return Ok(false);
        }
        if !self.select(at).await? {
            self.unselect().await?;
            return Ok(false);
        }
        if self.places[at].known.is_empty() {
            self.look(at).await?; // the folder was made anew meanwhile: its UIDs mean other messages
        }
        let uids = self.still_ours(at).await?;
        let trash = self.trash.clone().filter(|_| self.is_gmail() && self.has("MOVE"));
        let gone = match trash {
            _ if uids.is_empty() => true,
            // Elsewhere than in spam and trash, Gmail takes off a label and keeps the message.
            Some(trash) if self.places[at].folder.role != Role::Spam => self.throw_away(&uids, &trash.name).await?,
            _ => self.expunge(&uids).await?,
        };
        self.unselect().await?;
        if gone {
            self.places[at].known.clear();
        }
        Ok(gone)
    }

    /// What carries our token in the open folder, read once more: nothing is deleted by its number alone.
    async fn still_ours(&mut self, at: usize) -> Result<Vec<u32>, Fault> {
        let found: Vec<u32> = self.places[at].found().map(|(uid, _)| uid).collect();
        let mut ours = Vec::new();
        for uid in found {
            match self.read(uid).await? {
                Some(_) => ours.push(uid),
                None => drop(self.places[at].known.insert(uid, None)),
            }
        }
        Ok(ours)
    }

    /// Deletes messages of the open folder for good; whether they are gone. If not, they are as they were.
    async fn expunge(&mut self, uids: &[u32]) -> Result<bool, Fault> {
        let set = set(uids);
        let answers = self
            .ask(&[
                format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"),
                format!("UID EXPUNGE {set}"),
                format!("UID FETCH {set} (UID)"),
            ])
            .await?;
        let ok = |at: usize| answers.get(at).is_some_and(|answer| answer.status == Some(Status::Ok));
        let left = answers.last().is_some_and(|answer| {
            responses(answer).any(|response| matches!(response, Response::Fetch(_, values) if !values.is_empty()))
        });
        if ok(0) && ok(1) && !left {
            return Ok(true);
        }
        self.ask(&[format!("UID STORE {set} -FLAGS.SILENT (\\Deleted)")]).await?;
        Ok(false)
    }

    /// Moves messages of the open folder to the trash (RFC 6851), and deletes them there.
    async fn throw_away(&mut self, uids: &[u32], trash: &str) -> Result<bool, Fault> {
        let answers = self.ask(&[format!("UID MOVE {} {trash}", set(uids))]).await?;
        if answers.iter().any(|answer| answer.status != Some(Status::Ok)) {
            return Ok(false);
        }
        // RFC 6851 §4.3: where they are now stands in the answer.
        let moved = answers.iter().flat_map(responses).find_map(|response| match response {
            Response::Data { outcome, .. } | Response::Done { outcome, .. } => match outcome.code {
                Some(ResponseCode::CopyUid(validity, _, to)) => Some((validity, members(&to)?)),
                _ => None,
            },
            _ => None,
        });
        let Some((validity, moved)) = moved else { return Ok(false) };
        let state = self.open_to_change(trash).await?;
        if !state.writable || state.validity != Some(validity) {
            return Ok(false);
        }
        for uid in &moved {
            if self.read(*uid).await?.is_none() {
                return Ok(false); // not ours after all: it stays
            }
        }
        self.expunge(&moved).await
    }
}

fn set(uids: &[u32]) -> String {
    uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// The numbers of a set, if they are as few as what was moved.
fn members(set: &[UidSetMember]) -> Option<Vec<u32>> {
    let mut uids = Vec::new();
    for member in set {
        match member {
            UidSetMember::Uid(uid) => uids.push(*uid),
            UidSetMember::UidRange(range) => uids.extend(range.clone().take(100)),
        }
    }
    (uids.len() < 100).then_some(uids)
}
