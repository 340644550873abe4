### What an organisation has set for its computers, and what of it is not followed.

# What of the policy is not followed: read by the administrator who wrote it.
# $place is a file, a folder or a key of the registry.
policy-fault-unsafe =
    Nothing of the policy is used: <b>{ $place }</b> { $because ->
        [owner] belongs to somebody else than the administrator.
        [writable] can be changed by others than the administrator.
        [link] is a link to another place.
        [kind] is not an ordinary file or folder.
        [not-allowed] may not be read.
        [missing] is not there.
        [too-long] is too long.
        [path] is not a whole path.
       *[failed] could not be read.
    }
policy-fault-too-long = Nothing of the policy is used: <b>{ $place }</b> is too long.
policy-fault-not-readable =
    { $has-line ->
        [yes] Nothing of the policy is used: <b>{ $place }</b> cannot be read from line { $line } on.
       *[no] Nothing of the policy is used: <b>{ $place }</b> cannot be read.
    } { $slip ->
        [twice] This key or table is already there, further up.
        [open-text] A text begins there, and the quotation mark at its end is missing.
        [open-bracket] A bracket opens there and never closes.
        [value] The value is missing, is misspelt, or has no quotation marks around it.
        [no-equals] There is no equals sign behind the key.
        [comma] A comma is missing there, or there is one too many.
        [behind] Something stands behind the value. Each key needs a line of its own.
        [backslash] A text with a backslash needs single quotation marks around it.
        [encoding] Save the file in UTF-8.
       *[other] It is not written as a file of this kind has to be.
    }
# $key is a key of the policy, as “portal-probe”.
policy-fault-unknown-key = Sparekey does not know the key <b>{ $key }</b>. It is not used.
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b> should be a text. It is not used.
        [yes-no] <b>{ $key }</b> should be true or false. It is not used.
        [list] <b>{ $key }</b> should be a list of texts. It is not used.
       *[tables] <b>{ $key }</b> should be a list of tables, one for each domain. What is not is not used.
    }
policy-fault-too-many =
    { $most ->
        [one] <b>{ $key }</b> is too long: only its first entry is used.
       *[other] <b>{ $key }</b> is too long: only its first { $most } entries are used.
    }
policy-fault-unknown-app = Sparekey knows no app called <b>{ $id }</b>. People choose their app themselves.
policy-fault-unknown-provider = Sparekey knows no provider called <b>{ $id }</b>. This entry is not used.
policy-fault-unknown-language = Sparekey does not speak <b>{ $id }</b>. The computer's own language is used.
policy-fault-no-domain = <b>{ $domain }</b> is not a domain that people have mailboxes at. Its servers are not used.
policy-fault-domain-twice = <b>{ $domain }</b> has two entries. Only the first one is used.
# A policy must never lead the codes of a known provider to other servers.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> belongs to { $provider }. Sparekey uses that provider's own servers only.
       *[no] <b>{ $domain }</b> belongs to a known mail provider. The servers in the policy are not used.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> looks like a slip for <b>{ $meant }</b>. Its servers are not used.
policy-fault-domain-hosted-by = Mail for <b>{ $domain }</b> goes to { $provider }. Sparekey uses that provider's own servers only.
policy-fault-no-sending = <b>{ $domain }</b> has no server for sending. This entry is not used.
# “HOST:PORT:tls” is meant literally.
policy-fault-no-server = <b>{ $key }</b> should look like HOST:PORT:tls, but is <b>{ $text }</b>. This entry is not used.
policy-fault-server-of-provider = <b>{ $host }</b> belongs to a known mail provider. The entry for <b>{ $domain }</b> is not used.
policy-fault-no-user-form = <b>{ $key }</b> should be “address” or “local-part”, but is <b>{ $text }</b>. This entry is not used.
policy-fault-no-certificate = <b>extra-ca</b> holds no certificate.
policy-fault-certificate-not-readable = A certificate in <b>extra-ca</b> cannot be read. It is not used.
# $name is what a certificate says of its owner.
policy-fault-not-an-authority = <b>{ $name }</b> in <b>extra-ca</b> is not a certificate authority. It is not used.
policy-fault-authority-out-of-date = <b>{ $name }</b> in <b>extra-ca</b> counts from { $from } to { $until }. It is not used today.
policy-fault-certificate-file =
    <b>extra-ca</b> is not used: <b>{ $place }</b> { $because ->
        [owner] belongs to somebody else than the administrator.
        [writable] can be changed by others than the administrator.
        [link] is a link to another place.
        [kind] is not an ordinary file or folder.
        [not-allowed] may not be read.
        [missing] is not there.
        [too-long] is too long.
        [path] is neither a certificate nor a whole path.
       *[failed] could not be read.
    }
policy-fault-more =
    { $count ->
        [one] One more entry is not used.
       *[other] { $count } more entries are not used.
    }

# Step 2: how the provider was recognised. $domain is the part of the address behind the @.
found-by-policy = Your organisation has set the servers for { $domain }.

# Step 1: the app cannot be changed.
policy-app = Your organisation has chosen this app.

# Step 2: the address is of another provider than those that the organisation allows.
# $providers: names of mail providers. $domains: what stands behind the @, as “bakery.example”.
# Of both: “none”, “some” (the names are given) or “many” (too many to name).
stop-policy-not-allowed-title = This mailbox cannot be used here
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Your organisation allows no mailboxes in Sparekey.
            [some] Your organisation allows only addresses at { $domains }.
           *[many] Your organisation allows only addresses of its own.
        }
        [some] { $domains-named ->
            [none] Your organisation allows only { $providers }.
            [some] Your organisation allows only { $providers }, and addresses at { $domains }.
           *[many] Your organisation allows only { $providers }, and addresses of its own.
        }
       *[many] { $domains-named ->
            [none] Your organisation allows only some mail providers, and not this one.
            [some] Your organisation allows only some mail providers, and addresses at { $domains }.
           *[many] Your organisation allows only some mail providers, and addresses of its own.
        }
    }
stop-policy-not-allowed-instead-1 = Type an address that your organisation allows.
stop-policy-not-allowed-instead-2 = Or ask your administrator.

# Step 2: the organisation has set mail servers for this domain, but nobody answers where its mail goes.
stop-policy-waits-title = Sparekey could not look up { $domain }
stop-policy-waits-why =
    Your organisation has set the mail servers for { $domain }. Before it uses them, Sparekey asks where mail for { $domain } goes. Nobody answered just now.
stop-policy-waits-instead-1 = Check that this computer is online. Then press “{ button-look-again }”.

# Step 2: title of a note. What follows is one of the sentences “policy-fault-…”.
policy-not-followed-title = A setting of your organisation is not used

# Step 2: the servers are the organisation's, and nothing has to be typed.
policy-servers-title = Your mail servers
# $smtp and $imap: a server and its port, as “mail.bakery.example:465”. $reads: whether the app reads mail too.
policy-servers =
    { $reads ->
        [yes] Your organisation has set the servers for { $domain }: <b>{ $smtp }</b> for sending, and <b>{ $imap }</b> for reading.
       *[no] Your organisation has set the server for { $domain }: <b>{ $smtp }</b> for sending.
    }

# A mailbox of the list has other servers than those that the organisation has set since. The button is there.
policy-other-servers = Your organisation has set new mail servers for { $domain }. Replace the password to set this mailbox up with them.

# Steps 5 and 7: nothing can be saved.
policy-no-saving = Sparekey does not save this mailbox: your organisation has switched saving off.

# Step 6: $names are names of certificate authorities; $count says how many. One counts for servers that Sparekey does not know.
policy-vouched =
    { $count ->
        [one] For this test, Sparekey also trusts the certificate authority <b>{ $names }</b>, which your organisation added.
       *[other] For this test, Sparekey also trusts the certificate authorities <b>{ $names }</b>, which your organisation added.
    }

# Many mailboxes: why a row is not tested. $named says whether $provider is known.
bulk-row-not-allowed =
    { $named ->
        [yes] Your organisation does not allow { $provider } here.
       *[no] Your organisation does not allow addresses at { $domain } here.
    }
bulk-row-servers-set = Your organisation has set other servers for { $domain } than { $host }.
bulk-row-servers-wait = Nobody answered where mail for { $domain } goes. Your organisation's servers wait for that.
