//! What was proven instead of what was asked, and is handed over where the app's form takes it.

use super::Wizard;
use crate::check::{LegPlan, LegVerdict};
use crate::endpoint::Leg;
use crate::handover;

/// A way that was proven in the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Which leg.
    pub leg: Leg,
    /// What the app would have been given.
    pub asked: LegPlan,
    /// What it is given now.
    pub instead: LegPlan,
}

impl Wizard {
    /// The way that is handed over in the place of this one.
    pub(super) fn mended(&self, leg: Leg, asked: LegPlan) -> LegPlan {
        let found = self.test.mended.iter().find(|mended| mended.leg == leg && mended.asked == asked);
        found.map_or(asked, |mended| mended.instead.clone())
    }

    /// Takes up what worked instead, if with it every leg is proven and the app's form takes all of it.
    pub(super) fn take_up_mended(&mut self, verdicts: &[LegVerdict]) {
        let mended: Vec<Mended> = verdicts
            .iter()
            .filter_map(|verdict| {
                let lane = self.test.lanes.iter().find(|lane| lane.leg == verdict.leg)?;
                let (asked, instead) = (lane.plan.clone(), verdict.instead.clone()?);
                Some(Mended { leg: verdict.leg, asked, instead })
            })
            .collect();
        let all_proven = verdicts.iter().all(|verdict| verdict.proven().is_some());
        if all_proven && mended.iter().all(|mended| self.app_takes(mended)) && self.names_fit(verdicts) {
            self.test.mended = mended;
        }
    }

    /// Whether the app's form can be given this way.
    pub(crate) fn app_takes(&self, mended: &Mended) -> bool {
        let Some((app, address)) = self.app().zip(self.parsed_address().ok()) else { return false };
        let by_domain = self.catalogue.by_domain(address.domain()).map(|provider| provider.id.as_str());
        let kind = handover::mail_kind(app, &address, by_domain);
        let same_server = mended.asked.endpoint == mended.instead.endpoint;
        same_server || handover::takes_server(app, mended.leg, &mended.instead.endpoint, kind)
    }

    /// An app with one field for the login name can be given one name only.
    fn names_fit(&self, verdicts: &[LegVerdict]) -> bool {
        let one = self.app().is_some_and(|app| app.one_user_name);
        let mut names = verdicts.iter().filter_map(|verdict| verdict.proven().map(|(_, user)| user));
        let first = names.next();
        !one || names.all(|name| Some(name) == first)
    }
}
