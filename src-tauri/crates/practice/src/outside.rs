//! The rest of the world: one web server, asked when a test has failed whether the network is well.

use std::io;
use std::time::{Duration, SystemTime};

use sparekey_engine::check::PortalProbe;
use tokio::net::TcpStream;

use crate::failure::{Stage, redirect};
use crate::wire::Wire;

/// A request takes no longer than that.
const IDLE: Duration = Duration::from_secs(10);
/// More lines than a head has.
const MOST_LINES: usize = 64;
const DAY: u64 = 86_400;

/// Name of the web server.
pub(crate) const WEB_HOST: &str = "web.practice.example";
/// Its port.
pub(crate) const WEB_PORT: u16 = 80;

/// What is asked, and the answer that comes where nothing stands between.
pub(crate) fn probe() -> PortalProbe {
    PortalProbe { host: WEB_HOST.into(), port: WEB_PORT, path: "/success.txt".into(), answer: "success".into() }
}

/// Answers one request.
pub(crate) async fn serve(tcp: TcpStream, stage: &Stage) -> io::Result<()> {
    if stage.shows_sign_in_page() {
        return redirect(tcp).await;
    }
    let mut wire = Wire::new(tcp, IDLE);
    for _ in 0..MOST_LINES {
        if wire.line().await?.is_empty() {
            break;
        }
    }
    let ahead = Duration::from_secs(DAY * stage.days_ahead());
    let date = httpdate::fmt_http_date(SystemTime::now() + ahead);
    wire.say(&format!(
        "HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\
         Connection: close\r\n\r\nsuccess\n"
    ))
    .await?;
    wire.close().await;
    Ok(())
}
