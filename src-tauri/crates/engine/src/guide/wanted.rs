//! Which script is wanted, by the names of a command line or a menu.

use crate::handover::{self, App};
use crate::provider::{Catalogue, Provider};
use crate::wizard::OTHER_APP;

/// Id that stands for a mailbox at servers of one's own, in the place of a provider's.
pub const OWN_SERVERS: &str = "own";

/// Which script is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// The provider; none for servers of one's own.
    pub provider: Option<&'static Provider>,
    /// The app.
    pub app: &'static App,
    /// Whether an app without a file reads mail too.
    pub reads: bool,
}

/// There is nothing of this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// No provider; the ids that are most like it, the best first.
    Provider(Vec<String>),
    /// No app; the ids of all.
    App(Vec<String>),
}

impl Wanted {
    /// By ids, as `sparekey-cli detect` and `apps` print them.
    ///
    /// # Errors
    ///
    /// There is no such provider or app; with what may have been meant.
    pub fn of(provider: &str, app: &str, reads: bool) -> Result<Self, NotFound> {
        let catalogue = Catalogue::embedded();
        let known = match provider {
            OWN_SERVERS => None,
            id => Some(catalogue.get(id).ok_or_else(|| NotFound::Provider(providers_like(catalogue, id)))?),
        };
        let apps = || handover::apps().iter().map(|app| app.id.clone()).collect();
        let app = handover::app(app).ok_or_else(|| NotFound::App(apps()))?;
        Ok(Self { provider: known, app, reads: reads && app.id == OTHER_APP })
    }
}

/// Ids of providers that may have been meant: found under that name, at that domain, or spelled like it.
pub fn providers_like(catalogue: &Catalogue, wanted: &str) -> Vec<String> {
    const MOST: usize = 5;
    // Nothing to go by is no reason to name everybody.
    if !wanted.contains(char::is_alphanumeric) {
        return Vec::new();
    }
    let wanted = wanted.trim().to_lowercase();
    let mut found: Vec<String> = catalogue.by_domain(&wanted).map(|provider| provider.id.clone()).into_iter().collect();
    let mut push = |id: &String| {
        if !found.contains(id) && found.len() < MOST {
            found.push(id.clone());
        }
    };
    catalogue.search(&wanted).iter().for_each(|provider| push(&provider.id));
    let mut spelled: Vec<(f64, &String)> =
        catalogue.all().iter().map(|provider| (strsim::jaro_winkler(&wanted, &provider.id), &provider.id)).collect();
    spelled.retain(|(likeness, _)| *likeness > 0.8);
    spelled.sort_by(|one, other| other.0.total_cmp(&one.0));
    spelled.into_iter().for_each(|(_, id)| push(id));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_found_or_proposed() {
        assert_eq!(Wanted::of("gmail", "imacash", false).unwrap().provider.unwrap().id, "gmail");
        assert!(Wanted::of("own", "other", true).unwrap().reads);
        assert!(!Wanted::of("gmail", "imacash", true).unwrap().reads, "what an app does is known");
        for (typed, meant) in [("gmial", "gmail"), ("Gmail", "gmail"), ("googlemail.com", "gmail"), ("gmx", "gmx-net")]
        {
            let Err(NotFound::Provider(like)) = Wanted::of(typed, "imacash", false) else { panic!("{typed}") };
            assert!(like.iter().any(|id| id == meant), "{typed}: {like:?}");
        }
        let Err(NotFound::App(all)) = Wanted::of("gmail", "imacsh", false) else { panic!("an app") };
        assert!(all.contains(&"imacash".to_owned()));
    }
}
