### What an organisation has settled for its computers, as people there see it, in French. Not yet checked by a native speaker.

# Keep it under 40 characters.
managed-line = Géré par votre organisation
# Keep it under 45 characters.
managed-title = Ce que votre organisation a défini
managed-lead = Votre organisation gère cet ordinateur. Voici ce qu’elle a choisi pour Sparekey :
managed-nothing = Rien n’est défini pour le moment.
managed-app = Les réglages sont pour { $app }.
managed-providers =
    { $own ->
        [yes] Les boîtes mail peuvent être configurées uniquement chez { $providers }, et sur les serveurs de messagerie de votre organisation.
       *[no] Les boîtes mail peuvent être configurées uniquement chez { $providers }.
    }
managed-providers-many =
    { $own ->
        [yes] Les boîtes mail peuvent être configurées uniquement chez { $count } fournisseurs de messagerie, et sur les serveurs de messagerie de votre organisation.
       *[no] Les boîtes mail peuvent être configurées uniquement chez { $count } fournisseurs de messagerie.
    }
managed-providers-none = Les boîtes mail peuvent être configurées uniquement sur les serveurs de messagerie de votre organisation.
managed-servers = Les serveurs de messagerie pour { $domains } sont connus.
managed-servers-many = Les serveurs de messagerie pour { $count } domaines sont connus.
managed-authorities = Les serveurs de messagerie de votre organisation peuvent prouver leur identité avec un certificat signé par { $names }.
managed-no-portal-probe = Sparekey ne cherche pas à savoir si un Wi-Fi veut d’abord une connexion sur sa propre page.
managed-no-saving = Les boîtes mail ne sont pas enregistrées sur cet ordinateur.
managed-language = Sparekey démarre dans cette langue : { $language }.
managed-trust-environment = Sparekey fait aussi confiance à ce que désignent SSL_CERT_FILE et SSL_CERT_DIR.
managed-left-out = <b>Pour votre administrateur :</b> tout n’est pas utilisé.
managed-place = C’est défini dans { $place }.

## The report, as a page to print.

report-page-policy = Défini par l’organisation
report-page-policy-left-out = Dont non utilisé

## sparekey-cli policy: for the administrator, in a terminal.

terminal-policy-none = Aucune organisation n’a rien défini sur cet ordinateur. Sparekey a cherché ici : { $place }
terminal-policy-in-force = En vigueur, d’après { $place } :
terminal-policy-nothing = Rien n’est en vigueur. Sparekey a lu { $place }.
terminal-policy-left-out = Non utilisé, et pourquoi :
terminal-policy-all-used = Tout est utilisé.
terminal-policy-not-judged = Sparekey n’a pas vérifié à qui est le fichier ni qui peut le modifier. Une fois en place sur un ordinateur, sparekey-cli policy le dit.
