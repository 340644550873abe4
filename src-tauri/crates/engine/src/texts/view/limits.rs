//! Limits of the provider that a program can run into, in words.

use super::{Scene, push_sentence};
use crate::view::{Note, Text, Tone};

/// The limits that matter for what the app does.
pub(super) fn note(scene: &Scene<'_>) -> Option<Note> {
    let limits = &scene.wizard.provider()?.limits;
    let reads = |limit: Option<u32>| limit.filter(|_| scene.wizard.app_reads());
    let known = [
        ("limit-messages-per-day", limits.messages_per_day),
        ("limit-messages-per-hour", limits.messages_per_hour),
        ("limit-messages-per-minute", limits.messages_per_minute),
        ("limit-recipients-per-day", limits.recipients_per_day),
        ("limit-recipients-per-message", limits.recipients_per_message),
        ("limit-message-mb", limits.message_mb),
        ("limit-imap-connections", reads(limits.imap_connections)),
        ("limit-imap-download", reads(limits.imap_download_mb_per_day)),
        ("limit-imap-upload", reads(limits.imap_upload_mb_per_day)),
    ];
    let mut text = Text::new();
    for (id, number) in known.into_iter().filter_map(|(id, number)| Some((id, number?))) {
        push_sentence(&mut text, scene.texts.rich(id, &scene.args().number("number", number as usize)));
    }
    let title = Some(scene.say("limits-title"));
    (!text.is_empty()).then(|| Note { tone: Tone::Info, title, text, actions: Vec::new() })
}
