//! Which keys of a policy are in force.

use super::Policy;

impl Policy {
    /// The keys that make a difference, in the order of [`KEYS`](super::KEYS): what is set as it is without a policy
    /// does not count, nor does what could not be followed.
    pub fn in_force(&self) -> Vec<&'static str> {
        let keys = [
            ("app", self.app.is_some()),
            ("providers", self.providers.is_some()),
            ("servers", !self.servers.is_empty()),
            ("extra-ca", !self.authorities.is_empty()),
            ("portal-probe", !self.portal_probe),
            ("saving", !self.saving),
            ("language", self.language.is_some()),
            ("trust-environment", self.trust_environment),
        ];
        keys.into_iter().filter(|(_, there)| *there).map(|(key, _)| key).collect()
    }
}
