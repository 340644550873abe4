### What an organisation has settled for its computers, as people there see it, in German. Not yet checked by a native speaker.

# Keep it under 40 characters.
managed-line = Von Ihrer Organisation verwaltet
# Keep it under 45 characters.
managed-title = Was Ihre Organisation festgelegt hat
managed-lead = Ihre Organisation verwaltet diesen Computer. Für Sparekey hat sie das festgelegt:
managed-nothing = Zurzeit ist nichts festgelegt.
managed-app = Die Einstellungen sind für { $app }.
managed-providers =
    { $own ->
        [yes] Postfächer können nur bei { $providers } und auf den eigenen Mailservern Ihrer Organisation eingerichtet werden.
       *[no] Postfächer können nur bei { $providers } eingerichtet werden.
    }
managed-providers-many =
    { $own ->
        [yes] Postfächer können nur bei { $count } E-Mail-Anbietern und auf den eigenen Mailservern Ihrer Organisation eingerichtet werden.
       *[no] Postfächer können nur bei { $count } E-Mail-Anbietern eingerichtet werden.
    }
managed-providers-none = Postfächer können nur auf den eigenen Mailservern Ihrer Organisation eingerichtet werden.
managed-servers = Die Mailserver für { $domains } sind bekannt.
managed-servers-many = Die Mailserver für { $count } Domains sind bekannt.
# $names may be one or several: no verb that follows it.
managed-authorities = Die eigenen Mailserver Ihrer Organisation dürfen sich mit Zertifikaten von { $names } ausweisen.
managed-no-portal-probe = Sparekey prüft nicht, ob Sie sich bei einem WLAN zuerst anmelden müssen.
managed-no-saving = Postfächer werden auf diesem Computer nicht gespeichert.
managed-language = Sparekey startet in dieser Sprache: { $language }.
managed-trust-environment = Sparekey vertraut auch denen, die SSL_CERT_FILE und SSL_CERT_DIR nennen.
managed-left-out = <b>Für Ihren Administrator:</b> Nicht alles davon wird verwendet.
managed-place = Festgelegt ist es in { $place }.

## The report, as a page to print.

report-page-policy = Von der Organisation festgelegt
report-page-policy-left-out = Davon nicht verwendet

## sparekey-cli policy: for the administrator, in a terminal.

terminal-policy-none = Für diesen Computer hat keine Organisation etwas festgelegt. Sparekey hat hier nachgesehen: { $place }
terminal-policy-in-force = Das gilt, aus { $place }:
terminal-policy-nothing = Nichts davon gilt. Sparekey hat { $place } gelesen.
terminal-policy-left-out = Nicht verwendet, und warum:
terminal-policy-all-used = Alles davon wird verwendet.
terminal-policy-not-judged = Wem die Datei gehört und wer sie ändern darf, wurde nicht geprüft. Liegt sie auf einem Computer an ihrem Platz, sagt es dort sparekey-cli policy.
