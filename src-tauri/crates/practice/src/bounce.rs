//! What comes back instead of a message: a delivery status notification (RFC 3464).

use crate::{ADDRESS, SMTP_HOST};

/// The notification about this message, which goes with it.
pub(crate) fn of(message: &[u8]) -> Vec<u8> {
    let head = format!(
        "Return-Path: <>\r\n\
         From: Mail Delivery System <mailer-daemon@practice.example>\r\n\
         To: {ADDRESS}\r\n\
         Subject: Undelivered mail returned to sender\r\n\
         Auto-Submitted: auto-replied\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"practice\"\r\n\
         \r\n\
         --practice\r\n\
         Content-Type: text/plain\r\n\
         \r\n\
         Your message could not be delivered.\r\n\
         \r\n\
         --practice\r\n\
         Content-Type: message/delivery-status\r\n\
         \r\n\
         Reporting-MTA: dns; {SMTP_HOST}\r\n\
         \r\n\
         Final-Recipient: rfc822; {ADDRESS}\r\n\
         Action: failed\r\n\
         Status: 5.7.1\r\n\
         Diagnostic-Code: smtp; 554 5.7.1 The message was rejected as spam\r\n\
         \r\n\
         --practice\r\n\
         Content-Type: message/rfc822\r\n\
         \r\n"
    );
    [head.as_bytes(), message, b"\r\n--practice--\r\n"].concat()
}
