//! Which proxy this computer is set to use: by the environment (`ALL_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, as curl reads them),
//! else by the system's settings on Windows and macOS, and by the desktop's on Linux.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use sparekey_engine::check::{Proxy, ProxyLookup};

/// The proxies of this computer. Those that are spoken to in TLS, and SOCKS 4, are not used.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemProxies;

impl ProxyLookup for SystemProxies {
    fn proxy(&self, host: &str, port: u16) -> Option<Proxy> {
        let url = url(host, port);
        if is_set_in_environment() {
            return chosen(&Matcher::from_env(), &url);
        }
        by_system(&url)
    }
}

fn url(host: &str, port: u16) -> String {
    match host.contains(':') {
        true => format!("https://[{host}]:{port}"),
        false => format!("https://{host}:{port}"),
    }
}

/// An empty variable is one that is not set, except that nothing else is asked then: that is how a proxy is switched off.
fn is_set_in_environment() -> bool {
    ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy"].iter().any(|name| std::env::var_os(name).is_some())
}

fn chosen(matcher: &Matcher, url: &str) -> Option<Proxy> {
    let found = matcher.intercept(&url.parse::<Uri>().ok()?)?;
    let basic = found.basic_auth().and_then(|header| header.to_str().ok()?.strip_prefix("Basic "));
    let basic = basic.and_then(|text| String::from_utf8(STANDARD.decode(text).ok()?).ok());
    let login = found.raw_auth().or_else(|| basic.as_deref()?.split_once(':'));
    Proxy::parse(&found.uri().to_string(), login)
}

#[cfg(any(windows, target_os = "macos"))]
fn by_system(url: &str) -> Option<Proxy> {
    chosen(&Matcher::from_system(), url)
}

/// Asks the desktop's portal, which knows its settings and a script for them if there is one. A computer without a
/// desktop has none.
#[cfg(all(unix, not(target_os = "macos")))]
fn by_system(url: &str) -> Option<Proxy> {
    let bus = zbus::blocking::Connection::session().ok()?;
    let answer = bus.call_method(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.portal.ProxyResolver"),
        "Lookup",
        &(url,),
    );
    first(&answer.ok()?.body().deserialize::<Vec<String>>().ok()?)
}

/// The portal's answers stand in their order; "direct://" is one of them.
#[cfg(any(test, all(unix, not(target_os = "macos"))))]
fn first(answers: &[String]) -> Option<Proxy> {
    Proxy::parse(answers.first()?, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(proxy: Option<Proxy>) -> String {
        proxy.map(|proxy| format!("{proxy:?}")).unwrap_or_default()
    }

    #[test]
    fn the_environment_is_read_as_curl_reads_it() {
        let server = url("mail.example.com", 465);
        let with = |all: &str, no: &str| Matcher::builder().all(all).no(no).build();
        for (all, no, expected) in [
            ("http://proxy.example.net:3128", "", "Proxy(Http proxy.example.net:3128)"),
            ("proxy.example.net:3128", "", "Proxy(Http proxy.example.net:3128)"),
            ("socks5h://127.0.0.1:9050", "", "Proxy(Socks5 127.0.0.1:9050)"),
            ("http://proxy.example.net:3128", "example.com", ""),
            ("http://proxy.example.net:3128", "example.net,10.0.0.0/8", "Proxy(Http proxy.example.net:3128)"),
            ("http://proxy.example.net:3128", "*", ""),
            ("https://proxy.example.net:443", "", ""),
            ("", "", ""),
        ] {
            assert_eq!(shown(chosen(&with(all, no), &server)), expected, "{all} {no}");
        }
        let inside = with("http://proxy.example.net:3128", "fd00::/8");
        assert_eq!(shown(chosen(&inside, &url("fd00::1", 993))), "", "addresses count too");
    }

    #[test]
    fn a_login_is_taken_along_and_not_shown() {
        for text in ["http://anna:ge%3Aheim@proxy.example.net:3128", "socks5://anna:ge%3Aheim@proxy.example.net:3128"] {
            let found = chosen(&Matcher::builder().all(text).build(), &url("mail.example.com", 465)).unwrap();
            let (name, password) = found.login().unwrap();
            assert_eq!((name, password.expose()), ("anna", "ge:heim"));
            assert!(!format!("{found:?}").contains("anna"));
        }
    }

    #[test]
    fn the_desktop_may_say_that_there_is_none() {
        let answers = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert!(first(&answers(&["direct://"])).is_none());
        assert!(first(&answers(&["direct://", "http://proxy.example.net:3128"])).is_none());
        assert!(first(&[]).is_none());
        let found = first(&answers(&["socks://proxy.example.net:1080", "direct://"]));
        assert_eq!(shown(found), "Proxy(Socks5 proxy.example.net:1080)");
    }
}
