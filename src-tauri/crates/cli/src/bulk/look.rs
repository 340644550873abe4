//! What a list has in it, without testing anything.

use sparekey_engine::bulk::{Understood, understand};
use sparekey_engine::policy::Policy;
use sparekey_engine::texts::{Args, Texts, bad_row_words};

use super::ground::List;
use super::say;
use crate::output::{End, Failed, line};

pub(super) fn understood(rows: List, policy: &Policy, texts: &Texts) -> Result<End, Failed> {
    let found = understand(rows, policy).map_err(|fault| Failed::Usage(say::list_fault(texts, fault)))?;
    let Understood { usable, unusable, places, bad, seconds, .. } = found;
    for row in &bad {
        let (typed, says) = (say::plain(&row.typed), Texts::without_isolation(&bad_row_words(texts, row)));
        line(&format!("{} {typed}: {says}", row.number))?;
    }
    let say = |id: &str, args: &Args<'_>| line(&Texts::without_isolation(&texts.get(id, args)));
    for (place, count) in &places {
        say("bulk-dry-place", &Args::none().text("place", place.as_str()).number("count", *count))?;
    }
    say("bulk-understood-rows", &Args::none().number("count", usable))?;
    if unusable > 0 {
        say("bulk-understood-not", &Args::none().number("count", unusable))?;
    }
    say("bulk-dry-time", &Args::none().number("minutes", ((seconds / 60.0).ceil() as usize).max(1)))?;
    say("bulk-time-why", &Args::none())?;
    Ok(if unusable == 0 { End::Done } else { End::InTheWay })
}
