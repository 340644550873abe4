### What an organisation has set for its computers, and what of it is not followed, in French. Not yet checked by a native
### speaker. $provider and $providers may begin with a vowel: no “de” or “que” in front of them.

# Read by the administrator who wrote the policy.
policy-fault-unsafe =
    Rien dans la stratégie n’est utilisé : <b>{ $place }</b> { $because ->
        [owner] appartient à quelqu’un d’autre que l’administrateur.
        [writable] peut être modifié par d’autres que l’administrateur.
        [link] est un lien vers un autre endroit.
        [kind] n’est ni un fichier ni un dossier ordinaire.
        [not-allowed] ne peut pas être lu : ce n’est pas permis.
        [missing] n’existe pas.
        [too-long] est trop long.
        [path] n’est pas un chemin complet.
       *[failed] n’a pas pu être lu.
    }
policy-fault-too-long = Rien dans la stratégie n’est utilisé : <b>{ $place }</b> est trop long.
policy-fault-not-readable =
    { $has-line ->
        [yes] Rien dans la stratégie n’est utilisé : <b>{ $place }</b> n’est pas lisible à partir de la ligne { $line }.
       *[no] Rien dans la stratégie n’est utilisé : <b>{ $place }</b> n’est pas lisible.
    } { $slip ->
        [twice] Cette clé ou cette table est déjà présente plus haut.
        [open-text] Un texte y commence, et il manque le guillemet à la fin.
        [open-bracket] Un crochet ou une accolade s’y ouvre et ne se ferme jamais.
        [value] La valeur manque, est mal écrite ou n’est pas entre guillemets.
        [no-equals] Il manque le signe égal après la clé.
        [comma] Il y manque une virgule, ou il y en a une de trop.
        [behind] Il y a quelque chose après la valeur. Chaque clé a besoin de sa propre ligne.
        [backslash] Un texte avec une barre oblique inversée doit être entre guillemets simples.
        [encoding] Enregistrez le fichier en UTF-8.
       *[other] Ce n’est pas écrit comme doit l’être un fichier de ce type.
    }
policy-fault-unknown-key = Sparekey ne connaît pas la clé <b>{ $key }</b>. Elle n’est pas utilisée.
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b> devrait être un texte. Cette clé n’est pas utilisée.
        [yes-no] <b>{ $key }</b> devrait être true ou false. Cette clé n’est pas utilisée.
        [list] <b>{ $key }</b> devrait être une liste de textes. Cette clé n’est pas utilisée.
       *[tables] <b>{ $key }</b> devrait être une liste de tables, une pour chaque domaine. Le reste n’est pas utilisé.
    }
policy-fault-too-many =
    { $most ->
        [one] <b>{ $key }</b> est trop long : seule la première entrée est utilisée.
       *[other] <b>{ $key }</b> est trop long : seules les { $most } premières entrées sont utilisées.
    }
policy-fault-unknown-app = Sparekey ne connaît aucune application appelée <b>{ $id }</b>. Chaque personne choisit son application elle-même.
policy-fault-unknown-provider = Sparekey ne connaît aucun fournisseur appelé <b>{ $id }</b>. Cette entrée n’est pas utilisée.
policy-fault-unknown-language = Sparekey ne parle pas <b>{ $id }</b>. Il utilise la langue de l’ordinateur.
policy-fault-no-domain = <b>{ $domain }</b> n’est pas un domaine où l’on peut avoir une boîte mail. Ses serveurs ne sont pas utilisés.
policy-fault-domain-twice = <b>{ $domain }</b> a deux entrées. Seule la première est utilisée.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> appartient à { $provider }. Sparekey utilise uniquement les serveurs de ce fournisseur.
       *[no] <b>{ $domain }</b> appartient à un fournisseur de messagerie connu. Les serveurs indiqués dans la stratégie ne sont pas utilisés.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> ressemble à une faute de frappe pour <b>{ $meant }</b>. Ses serveurs ne sont pas utilisés.
policy-fault-domain-hosted-by = Les e-mails pour <b>{ $domain }</b> vont chez { $provider }. Sparekey utilise uniquement les serveurs de ce fournisseur.
policy-fault-no-sending = <b>{ $domain }</b> n’a pas de serveur pour l’envoi. Cette entrée n’est pas utilisée.
policy-fault-no-server = <b>{ $key }</b> devrait avoir la forme HOST:PORT:tls, mais contient <b>{ $text }</b>. Cette entrée n’est pas utilisée.
policy-fault-server-of-provider = <b>{ $host }</b> appartient à un fournisseur de messagerie connu. L’entrée pour <b>{ $domain }</b> n’est pas utilisée.
policy-fault-no-user-form = <b>{ $key }</b> devrait être « address » ou « local-part », mais contient <b>{ $text }</b>. Cette entrée n’est pas utilisée.
policy-fault-no-certificate = <b>extra-ca</b> ne contient aucun certificat.
policy-fault-certificate-not-readable = Un certificat dans <b>extra-ca</b> n’est pas lisible. Il n’est pas utilisé.
policy-fault-not-an-authority = <b>{ $name }</b> dans <b>extra-ca</b> n’est pas une autorité de certification. Ce certificat n’est pas utilisé.
policy-fault-authority-out-of-date = <b>{ $name }</b> dans <b>extra-ca</b> est valable du { $from } au { $until }. Ce certificat n’est pas utilisé aujourd’hui.
policy-fault-certificate-file =
    <b>extra-ca</b> n’est pas utilisé : <b>{ $place }</b> { $because ->
        [owner] appartient à quelqu’un d’autre que l’administrateur.
        [writable] peut être modifié par d’autres que l’administrateur.
        [link] est un lien vers un autre endroit.
        [kind] n’est ni un fichier ni un dossier ordinaire.
        [not-allowed] ne peut pas être lu : ce n’est pas permis.
        [missing] n’existe pas.
        [too-long] est trop long.
        [path] n’est ni un certificat ni un chemin complet.
       *[failed] n’a pas pu être lu.
    }
policy-fault-more =
    { $count ->
        [one] Une autre entrée n’est pas utilisée.
       *[other] { $count } autres entrées ne sont pas utilisées.
    }

found-by-policy = Votre organisation a défini les serveurs pour { $domain }.

policy-app = Votre organisation a choisi cette application.

stop-policy-not-allowed-title = Cette boîte mail n’est pas autorisée ici
# $providers and $domains are lists: “GMX, Fastmail”.
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Votre organisation n’autorise aucune boîte mail dans Sparekey.
            [some] Votre organisation autorise seulement les adresses en { $domains }.
           *[many] Votre organisation autorise seulement ses propres adresses.
        }
        [some] { $domains-named ->
            [none] Votre organisation autorise seulement { $providers }.
            [some] Votre organisation autorise seulement { $providers }, et les adresses en { $domains }.
           *[many] Votre organisation autorise seulement { $providers }, et ses propres adresses.
        }
       *[many] { $domains-named ->
            [none] Votre organisation autorise seulement certains fournisseurs de messagerie, et pas celui-ci.
            [some] Votre organisation autorise seulement certains fournisseurs de messagerie, et les adresses en { $domains }.
           *[many] Votre organisation autorise seulement certains fournisseurs de messagerie, et ses propres adresses.
        }
    }
stop-policy-not-allowed-instead-1 = Tapez une adresse autorisée par votre organisation.
stop-policy-not-allowed-instead-2 = Ou demandez à votre administrateur.

stop-policy-waits-title = Sparekey n’a pas pu chercher { $domain }
stop-policy-waits-why =
    Votre organisation a défini les serveurs de messagerie pour { $domain }. Avant de les utiliser, Sparekey demande où vont les e-mails pour { $domain }. Personne n’a répondu cette fois.
stop-policy-waits-instead-1 = Vérifiez que cet ordinateur est connecté à Internet. Appuyez ensuite sur « { button-look-again } ».

policy-not-followed-title = Un réglage de votre organisation n’est pas utilisé

policy-servers-title = Vos serveurs de messagerie
policy-servers =
    { $reads ->
        [yes] Votre organisation a défini les serveurs pour { $domain } : <b>{ $smtp }</b> pour l’envoi, et <b>{ $imap }</b> pour la lecture.
       *[no] Votre organisation a défini le serveur pour { $domain } : <b>{ $smtp }</b> pour l’envoi.
    }

policy-other-servers = Votre organisation a défini de nouveaux serveurs de messagerie pour { $domain }. Remplacez le mot de passe pour configurer cette boîte mail avec eux.

policy-no-saving = Sparekey n’enregistre pas cette boîte mail : votre organisation a désactivé l’enregistrement.

policy-vouched =
    { $count ->
        [one] Pour ce test, Sparekey fait aussi confiance à l’autorité de certification <b>{ $names }</b>, ajoutée par votre organisation.
       *[other] Pour ce test, Sparekey fait aussi confiance aux autorités de certification <b>{ $names }</b>, ajoutées par votre organisation.
    }

bulk-row-not-allowed =
    { $named ->
        [yes] Votre organisation n’autorise pas { $provider } ici.
       *[no] Votre organisation n’autorise pas les adresses en { $domain } ici.
    }
bulk-row-servers-set = Votre organisation a défini d’autres serveurs pour { $domain } : { $host } n’en fait pas partie.
bulk-row-servers-wait = Personne n’a dit où vont les e-mails pour { $domain }. Les serveurs de votre organisation attendent cette réponse.
