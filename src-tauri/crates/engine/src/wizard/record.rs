//! From the wizard to a mailbox of the list, and from there back to a wizard.

use super::{Draft, Effect, ServersFrom, Step, Wizard};
use crate::check::{CheckPlan, LegPlan};
use crate::endpoint::host_from_typed;
use crate::mailboxes::{Kept, MailboxRecord};
use crate::ports::{MailboxKey, ProvenAccount};
use crate::provider::{Catalogue, Day};
use crate::secret::Secret;

/// What was proven earlier: sending and reading.
pub(crate) type ProvenLegs = (Option<LegPlan>, Option<LegPlan>);

impl Wizard {
    /// The mailbox that is being set up, as it is kept in the list; none without a proof.
    pub(super) fn record(&self, kept: Kept) -> Option<MailboxRecord> {
        let proven_at = self.proof()?.at;
        let (smtp, imap) = self.planned_legs()?;
        Some(MailboxRecord {
            key: self.mailbox_key()?,
            provider: self.provider().map(|provider| provider.id.clone()),
            draft: self.draft_to_keep(&smtp, &imap),
            smtp,
            imap,
            set_up_at: proven_at,
            proven_at,
            last: None,
            looked_at: None,
            kept,
            networks: Vec::new(),
            to_take_back: false,
        })
    }

    /// Which mailbox is being set up.
    pub(crate) fn mailbox_key(&self) -> Option<MailboxKey> {
        let address = self.parsed_address().ok()?;
        let name = self.is_other_app().then_some(self.draft.other_app_name.as_str());
        Some(MailboxKey::new(&address.to_string(), self.app_id()?, name))
    }

    /// What was entered, so that it means the same once nobody asks the network any more.
    fn draft_to_keep(&self, smtp: &Option<LegPlan>, imap: &Option<LegPlan>) -> Draft {
        let by_domain = self.catalogue.by_domain(&self.domain()).is_some();
        let servers_from = match (self.provider(), by_domain) {
            (Some(_), true) => ServersFrom::Recognised,
            (Some(provider), false) => ServersFrom::List(provider.id.clone()),
            (None, _) => ServersFrom::OwnServer,
        };
        let mut own = self.draft.own.clone();
        if servers_from == ServersFrom::OwnServer {
            own.edited = true;
            for (server, leg) in [(&mut own.smtp, smtp), (&mut own.imap, imap)] {
                if let Some(LegPlan { endpoint, .. }) = leg {
                    server.port = endpoint.port.to_string();
                    server.security = endpoint.security;
                }
            }
        }
        Draft {
            language: None,
            step: Step::App,
            app: self.app_id().map(str::to_owned),
            page_opened: None,
            replacing: false,
            aside: None,
            servers_from,
            own,
            ..self.draft.clone()
        }
    }

    /// A wizard that stands at what was proven of a mailbox: it tests exactly that, and lays out the app's form.
    pub(crate) fn of_record(catalogue: &'static Catalogue, practice: bool, today: Day, record: &MailboxRecord) -> Self {
        let (mut wizard, _) = Self::new(catalogue, practice, today, None);
        wizard.draft = Draft { step: Step::Address, ..record.draft.clone() };
        // Whom its address belongs to; nobody is asked about it.
        wizard.look_at_address(&mut Vec::new());
        wizard.draft.step = Step::HandOver;
        wizard.kept = Some((record.smtp.clone(), record.imap.clone()));
        wizard
    }

    /// Takes over what lies in the keychain for this mailbox, which has been judged ([`MailboxRecord::takes`]).
    pub(super) fn take_kept(&mut self, account: ProvenAccount, code: Secret) {
        let (smtp, imap) = self.kept.take().unwrap_or_default();
        let known = self.provider().is_some();
        let leg = |proven: Option<_>, recorded: Option<LegPlan>| {
            let (endpoint, user) = proven?;
            // A private network is reached only by the name that a person typed.
            let typed = recorded.is_some_and(|leg| leg.endpoint == endpoint && !leg.public_only);
            Some(LegPlan { endpoint, user, public_only: !known && !typed })
        };
        self.kept = Some((leg(account.smtp, smtp), leg(account.imap, imap)));
        self.take_code(code);
    }
}

/// The check of a mailbox with what lies in the keychain; `None` where that may not be sent, or is not of it.
pub(crate) fn check_of_record(
    catalogue: &'static Catalogue,
    practice: bool,
    record: &MailboxRecord,
    account: ProvenAccount,
    code: &Secret,
) -> Option<CheckPlan> {
    if !record.takes(&account, catalogue) {
        return None;
    }
    let mut wizard = Wizard::of_record(catalogue, practice, Day::of(account.proven_at), record);
    wizard.take_kept(account, code.clone());
    wizard.check_plan()
}

impl Wizard {
    /// Fills the wizard in from a mailbox, to get another code for it. What was under way is put aside; what is saved
    /// stays as it is until the new code is proven and saved in its place.
    pub(super) fn begin_replacing(&mut self, record: &MailboxRecord, effects: &mut Vec<Effect>) {
        let under_way = self.draft.clone();
        let aside = match under_way {
            draft if draft.replacing => draft.aside,
            draft if draft.step == Step::Finished || draft.is_fresh() => None,
            draft => Some(Box::new(draft)),
        };
        let language = self.draft.language.clone();
        let mut draft = Draft { language, step: Step::GetCode, replacing: true, aside, ..record.draft.clone() };
        // The new code goes where the old one was proven, and the screen says so: what else a file says does not count.
        match &record.provider {
            Some(_) if draft.servers_from == ServersFrom::Recognised => {}
            Some(id) => draft.servers_from = ServersFrom::List(id.clone()),
            None => {
                for (server, leg) in [(&mut draft.own.smtp, &record.smtp), (&mut draft.own.imap, &record.imap)] {
                    if let Some(LegPlan { endpoint, .. }) = leg
                        && host_from_typed(&server.host).as_ref() != Some(&endpoint.host)
                    {
                        // Nobody typed this one: a stranger's server is asked about once more.
                        server.show(endpoint);
                    }
                }
            }
        }
        self.leave(effects);
        self.clear_clipboard(effects);
        effects.extend(self.begin_anew(Some(draft)));
        self.memory.resumed = false;
        // Nobody has been told anything yet that a new step would have to be stored for.
        effects.push(Effect::StoreDraft);
    }

    /// Whether the code of a mailbox in the list is being replaced.
    pub(crate) fn is_replacing(&self) -> bool {
        self.draft.replacing && self.step() < Step::Finished
    }
}
