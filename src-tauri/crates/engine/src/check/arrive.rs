//! From a name to a TCP connection, directly or through the proxy that this computer is set to use.

use super::Stage;
use super::dial;
use super::leg::Legwork;
use super::prompt::Prompt;
use super::proxy::{self, Proxy, ProxyKind};
use super::reach::is_public;
use crate::diagnosis::{Fault, ProxyAnswer};

impl Legwork {
    /// Goes through the stages before anything is said.
    pub(super) async fn arrive(&mut self) -> Result<Prompt, Fault> {
        self.begin(Stage::Resolve);
        self.proxy = proxy::find(self.network.proxies.as_ref(), &self.plan.endpoint).await;
        match self.proxy.clone() {
            None => self.arrive_directly().await,
            Some(proxy) => self.arrive_through(&proxy).await,
        }
    }

    async fn arrive_directly(&mut self) -> Result<Prompt, Fault> {
        let looking = dial::resolve(self.network.lookup.clone(), &self.plan.endpoint);
        let addresses = self.within(self.deadlines.resolve, looking).await?;
        let mut addresses = addresses.map_err(|error| Fault::Lookup(error.kind(), error.raw_os_error()))?;
        self.addresses.clone_from(&addresses);
        if self.plan.public_only {
            addresses.retain(|address| is_public(address.ip()));
            if addresses.is_empty() {
                return Err(Fault::NotPublic);
            }
        }
        self.done();

        self.begin(Stage::Connect);
        let deadline = self.until(self.deadlines.connect);
        let hurry = self.turn.hurry.clone();
        let dialer = self.network.dialer.clone();
        dial::connect(&*dialer, addresses, deadline, &hurry, &mut self.tried).await.ok_or(Fault::Connect)
    }

    async fn arrive_through(&mut self, proxy: &Proxy) -> Result<Prompt, Fault> {
        if self.plan.public_only && self.leads_home(proxy).await? {
            return Err(Fault::NotPublic);
        }
        let silent = || Fault::Proxy(ProxyAnswer::Silent);
        let entry = proxy.endpoint();
        let looking = dial::resolve(self.network.lookup.clone(), &entry);
        let addresses = self.within(self.deadlines.resolve, looking).await.map_err(|_| silent())?;
        let addresses = addresses.map_err(|_| silent())?;
        self.done();

        self.begin(Stage::Connect);
        let deadline = self.until(self.deadlines.connect);
        let hurry = self.turn.hurry.clone();
        let dialer = self.network.dialer.clone();
        let stream = dial::connect(&*dialer, addresses, deadline, &hurry, &mut self.tried).await.ok_or_else(silent)?;
        let server = self.plan.endpoint.clone();
        let asking = self.within(self.deadlines.connect, proxy::tunnel(proxy, &server, stream));
        let answer = tokio::select! {
            answer = asking => answer,
            () = hurry.cancelled() => return Err(silent()),
        };
        answer.map_err(|_| silent())?.map_err(Fault::Proxy)
    }

    /// Whether a host that a stranger named lies in a private network, as far as that can be told without giving its name
    /// away: whoever uses SOCKS may not want it to be looked up here.
    async fn leads_home(&self, proxy: &Proxy) -> Result<bool, Fault> {
        let literal = self.plan.endpoint.host.parse::<std::net::IpAddr>().is_ok();
        if proxy.kind() == ProxyKind::Socks5 && !literal {
            return Ok(false);
        }
        let looking = dial::resolve(self.network.lookup.clone(), &self.plan.endpoint);
        let found = self.within(self.deadlines.resolve, looking).await?;
        // Where names are the proxy's business, none is found here.
        Ok(found.is_ok_and(|addresses| !addresses.iter().any(|address| is_public(address.ip()))))
    }
}
