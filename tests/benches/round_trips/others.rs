//! What lettre and async-imap do by themselves, each as a small program: this one, started again.

use std::sync::Arc;

use lettre::SmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::world::{CODE, HOST, address};

/// Why it did not work.
pub(crate) type Trouble = Box<dyn std::error::Error>;

/// `test_connection` of lettre: EHLO, AUTH, NOOP.
pub(crate) fn lettre(starttls: bool) -> Result<(), Trouble> {
    let transport = if starttls { SmtpTransport::starttls_relay(HOST)? } else { SmtpTransport::relay(HOST)? };
    let transport = transport.credentials(Credentials::new(address(), CODE.to_owned())).build();
    if transport.test_connection()? { Ok(()) } else { Err("lettre is not connected".into()) }
}

/// LOGIN and LOGOUT by async-imap.
pub(crate) fn async_imap() -> Result<(), Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let tcp = TcpStream::connect((HOST, 993)).await?;
        // Else each part of a command waits for the one before it to be acknowledged.
        tcp.set_nodelay(true)?;
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        let stream = TlsConnector::from(Arc::new(config)).connect(HOST.try_into()?, tcp).await?;
        let mut client = async_imap::Client::new(stream);
        client.read_response().await?.ok_or("no greeting")?;
        let mut session = client.login(address(), CODE).await.map_err(|(fault, _)| fault)?;
        Ok(session.logout().await?)
    })
}
