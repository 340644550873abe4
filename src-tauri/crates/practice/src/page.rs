//! The practice provider's web pages: two-step sign-in and app passwords. They play a foreign provider,
//! so their words stand here and not among Sparekey's own texts.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION, ORIGIN};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use url::form_urlencoded;

use crate::ADDRESS;
use crate::account::{Account, NotMade};

/// Bytes of a form.
const MAX_FORM: usize = 4096;
/// Characters of an app password's name.
const MAX_NAME: usize = 60;

/// On every answer. Scripts are not needed, so there are none.
const HEADERS: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    // Not "no-referrer": browsers then send `Origin: null` with a form (Fetch §3.1), and the check below fails.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
];

type Answer = Response<Full<Bytes>>;

/// Where the pages are, as a browser names it.
pub(crate) fn origin(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// Serves a browser.
pub(crate) async fn serve(tcp: TcpStream, account: Arc<Account>, port: u16) -> io::Result<()> {
    let site = Arc::new(Site { account, origin: origin(port) });
    let service = service_fn(move |request| {
        let site = Arc::clone(&site);
        async move { Ok::<_, std::convert::Infallible>(site.answer(request).await) }
    });
    hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(60))
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(tcp), service)
        .await
        .map_err(io::Error::other)
}

struct Site {
    account: Arc<Account>,
    origin: String,
}

impl Site {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let mut answer = self.route(request).await;
        for (name, value) in HEADERS {
            answer.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        answer
    }

    async fn route(&self, request: Request<Incoming>) -> Answer {
        let header = |name| request.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        // Another name that leads here (DNS rebinding) is another site.
        if header(HOST) != self.origin.strip_prefix("http://") {
            return plain(StatusCode::MISDIRECTED_REQUEST, "This is not that site.");
        }
        let from_here = header(ORIGIN) == Some(self.origin.as_str());
        let path = request.uri().path().to_owned();
        match (request.method(), path.as_str()) {
            (&Method::GET, "/") => self.page("Your account", OVERVIEW),
            (&Method::GET, "/two-step") => self.two_step(),
            (&Method::GET, "/app-passwords") => self.app_passwords(""),
            (&Method::GET, "/style.css") => answer(StatusCode::OK, "text/css; charset=utf-8", STYLE.to_owned()),
            (&Method::POST, "/two-step" | "/app-passwords" | "/app-passwords/delete") if !from_here => {
                plain(StatusCode::FORBIDDEN, "That form did not come from here.")
            }
            (&Method::POST, "/two-step") => {
                self.account.switch_two_step_on();
                see("/two-step")
            }
            (&Method::POST, "/app-passwords") => match field(request, "name").await {
                Some(name) => self.make(&name),
                None => plain(StatusCode::BAD_REQUEST, "That form has no name in it."),
            },
            (&Method::POST, "/app-passwords/delete") => match field(request, "id").await.and_then(|id| id.parse().ok())
            {
                Some(id) => {
                    self.account.delete_code(id);
                    see("/app-passwords")
                }
                None => plain(StatusCode::BAD_REQUEST, "That form has no number in it."),
            },
            (_, "/" | "/two-step" | "/app-passwords" | "/app-passwords/delete" | "/style.css") => {
                plain(StatusCode::METHOD_NOT_ALLOWED, "That cannot be done here.")
            }
            _ => plain(StatusCode::NOT_FOUND, "There is no such page."),
        }
    }

    fn two_step(&self) -> Answer {
        self.page("Two-step sign-in", if self.account.two_step() { TWO_STEP_ON } else { TWO_STEP_OFF })
    }

    fn make(&self, name: &str) -> Answer {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            return self.app_passwords("Type a name of up to 60 letters.");
        }
        match self.account.make_code(name) {
            // A reload then shows the list without the code: it is seen once.
            Ok(()) => see("/app-passwords"),
            Err(NotMade::TwoStepOff) => self.app_passwords(""),
            Err(NotMade::TooMany) => self.app_passwords("These are many. Delete one first."),
            Err(NotMade::NoRandomness) => self.app_passwords("That did not work. Try again."),
        }
    }

    fn app_passwords(&self, remark: &str) -> Answer {
        const TITLE: &str = "App passwords";
        if !self.account.two_step() {
            return self.page(TITLE, APP_PASSWORDS_OFF);
        }
        let fresh = self.account.take_fresh().map(|code| {
            let code = code.expose();
            let groups = [&code[..4], &code[4..8], &code[8..12], &code[12..]].join(" ");
            fill(FRESH, &[("code", &groups)])
        });
        let rows: String = self
            .account
            .codes()
            .into_iter()
            .map(|(id, name)| fill(ROW, &[("id", &id.to_string()), ("name", &escape(&name))]))
            .collect();
        let rows = if rows.is_empty() { "<li>None yet.</li>".to_owned() } else { rows };
        let body = fill(
            APP_PASSWORDS,
            &[("fresh", fresh.as_deref().unwrap_or_default()), ("remark", &escape(remark)), ("rows", &rows)],
        );
        self.page(TITLE, &body)
    }

    fn page(&self, title: &str, body: &str) -> Answer {
        let html = fill(FRAME, &[("title", title), ("address", ADDRESS), ("body", body)]);
        answer(StatusCode::OK, "text/html; charset=utf-8", html)
    }
}

const STYLE: &str = include_str!("page/style.css");
const FRAME: &str = include_str!("page/frame.html");
const OVERVIEW: &str = include_str!("page/overview.html");
const TWO_STEP_OFF: &str = include_str!("page/two-step-off.html");
const TWO_STEP_ON: &str = include_str!("page/two-step-on.html");
const APP_PASSWORDS_OFF: &str = include_str!("page/app-passwords-off.html");
const APP_PASSWORDS: &str = include_str!("page/app-passwords.html");
const FRESH: &str = include_str!("page/fresh.html");
const ROW: &str = include_str!("page/row.html");

/// Puts values into a template's `{{name}}` places, in one pass: what stands in a value is never a place.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut parts = template.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once("}}").unwrap_or((part, ""));
        let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        filled.push_str(value.unwrap_or_default());
        filled.push_str(after);
    }
    filled
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            char => escaped.push(char),
        }
    }
    escaped
}

/// A field of the form in the request.
async fn field(request: Request<Incoming>, name: &str) -> Option<String> {
    let form = Limited::new(request.into_body(), MAX_FORM).collect().await.ok()?.to_bytes();
    form_urlencoded::parse(&form).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn see(path: &'static str) -> Answer {
    let mut answer = plain(StatusCode::SEE_OTHER, "");
    answer.headers_mut().insert(LOCATION, HeaderValue::from_static(path));
    answer
}

fn plain(status: StatusCode, text: &'static str) -> Answer {
    answer(status, "text/plain; charset=utf-8", text.to_owned())
}

fn answer(status: StatusCode, kind: &'static str, body: String) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(body)));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_not_templates() {
        assert_eq!(fill("a {{x}} b {{y}}", &[("x", "{{y}}"), ("y", "2")]), "a {{y}} b 2");
    }

    #[test]
    fn markup_in_a_name_is_text() {
        assert_eq!(escape(r#"<b a="1">'&"#), "&lt;b a=&quot;1&quot;&gt;&#39;&amp;");
    }
}
