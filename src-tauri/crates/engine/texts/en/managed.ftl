### What an organisation has settled for its computers, as people there see it: a quiet line at the foot of the window, and
### what it opens. The terminal says the same.

# The quiet line, a button. Keep it under 40 characters.
managed-line = Looked after by your organisation
# Title of what the line opens. Keep it under 45 characters.
managed-title = What your organisation has set
managed-lead = Your organisation looks after this computer. It has settled this in Sparekey:
managed-nothing = Nothing is settled at the moment.
managed-app = The settings are for { $app }.
# $providers: names of mail providers; $own: whether the organisation has mail servers of its own besides.
managed-providers =
    { $own ->
        [yes] Mailboxes can be set up only at { $providers }, and at your organisation's own mail servers.
       *[no] Mailboxes can be set up at { $providers } only.
    }
# The same, where there are too many names. $count is 2 or more.
managed-providers-many =
    { $own ->
        [yes] Mailboxes can be set up only at { $count } mail providers, and at your organisation's own mail servers.
       *[no] Mailboxes can be set up at { $count } mail providers only.
    }
managed-providers-none = Mailboxes can be set up at your organisation's own mail servers only.
# $domains: what stands behind the @, like “bakery.example”.
managed-servers = The mail servers for { $domains } are known.
# The same, where there are too many. $count is 2 or more.
managed-servers-many = The mail servers for { $count } domains are known.
# $names: what certificate authorities call themselves.
managed-authorities = Your organisation's own mail servers may be vouched for by { $names }.
managed-no-portal-probe = Sparekey does not find out whether a Wi-Fi wants you to sign in first.
managed-no-saving = Mailboxes are not saved on this computer.
# $language: a language's own name for itself.
managed-language = Sparekey starts in { $language }.
# Names of two settings of a computer: not translated.
managed-trust-environment = Sparekey also trusts whom SSL_CERT_FILE and SSL_CERT_DIR name.
# Comes before sentences on what is not used, one in each paragraph. They are for the administrator.
managed-left-out = <b>For your administrator:</b> not all of it is used.
# $place: a file or a key of the registry.
managed-place = It is set in { $place }.

## The report, as a page to print: two rows of a table. What follows are names of keys and faults, which stay English.

report-page-policy = Set by the organisation
report-page-policy-left-out = Of that, not used

## sparekey-cli policy: for the administrator, in a terminal.

# $place: where it was looked.
terminal-policy-none = No organisation has set anything on this computer. Sparekey looked here: { $place }
terminal-policy-in-force = In force, from { $place }:
terminal-policy-nothing = Nothing is in force. Sparekey read { $place }.
terminal-policy-left-out = Not used, and why:
terminal-policy-all-used = All of it is used.
# After a file was judged before it is put in its place.
terminal-policy-not-judged = Who owns the file and who may change it was not judged. On a computer, sparekey-cli policy says it.
