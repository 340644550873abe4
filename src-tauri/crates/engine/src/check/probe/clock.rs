//! What other organisations' certificates say about this computer's clock: hands are shaken, nothing is said.

use std::sync::Arc;

use futures_util::future::join_all;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::check::guard::lock;
use crate::check::{Believer, Network, Shown, connect, handshake, resolve};
use crate::endpoint::Endpoint;
use crate::public_suffix;

/// So many are asked.
const ASKED: usize = 3;

/// The certificates of other organisations than that of the server that was asked.
pub(super) async fn ask(network: &Network, believer: &Believer, asked: &Endpoint, until: Instant) -> Vec<Shown> {
    let theirs = public_suffix::domain(&asked.host);
    let others = network.clocks.iter().filter(|server| public_suffix::domain(&server.host) != theirs).take(ASKED);
    join_all(others.map(|server| certificate(network, believer, server, until))).await.into_iter().flatten().collect()
}

async fn certificate(network: &Network, believer: &Believer, server: &Endpoint, until: Instant) -> Option<Shown> {
    let shown = Arc::default();
    let shaking = async {
        let addresses = resolve(network.lookup.clone(), server).await.ok()?;
        let stream = connect(&*network.dialer, addresses, until, &CancellationToken::new(), &mut Vec::new()).await?;
        // A certificate out of date is refused, and has been read by then.
        handshake(believer.clone(), &server.host, stream, Arc::clone(&shown)).await.ok()
    };
    let _ = timeout_at(until, shaking).await;
    lock(&shown).take()
}
