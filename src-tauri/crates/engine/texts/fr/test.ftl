### Step 6, in French: the test. Not yet checked by a native speaker. What arguments are: see the English file.

test-heading-running = Test de la connexion
test-heading-slept = Votre ordinateur était en veille
test-heading-cancelled = Le test a été arrêté
test-heading-both = Connexion réussie
test-heading-send = Connexion réussie
test-heading-read = La lecture fonctionne
test-heading-send-only = L’envoi fonctionne. Pas encore la lecture.
test-heading-read-only = La lecture fonctionne. Pas encore l’envoi.
test-heading-neither = Cela ne fonctionne pas encore
test-heading-held = Une petite pause protège votre compte
test-lead-running = Sparekey se connecte avec les réglages prévus pour { $app }. Cela prend quelques secondes.
test-lead-message = L’envoi et la lecture fonctionnent. Sparekey envoie maintenant un message à votre propre adresse et le cherche.
test-lead-ended = { $known ->
    [yes] Sparekey a essayé les serveurs gérés par { $company } avec les réglages pour { $app }.
   *[no] Sparekey a essayé vos serveurs de messagerie avec les réglages pour { $app }.
 }
test-lead-held = Cette fois, Sparekey ne s’est pas connecté.
test-running = Test en cours…
test-running-message = Le message est en route…
test-countdown = Le test s’arrête tout seul dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } au plus tard.
test-countdown-minutes = Le test s’arrête tout seul dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } au plus tard.
test-cancelled-note = Rien n’est perdu. Testez à nouveau quand vous voulez.
test-slept-note = Tout va bien. Le test s’est arrêté parce que votre ordinateur était en veille ou figé. Testez à nouveau quand il est reconnecté.
test-broke = Un problème est survenu dans Sparekey lui-même, pas chez votre fournisseur. Ce que vous avez saisi est toujours là. Testez à nouveau.
test-proven-send = { $code ->
    [yes] Votre mot de passe d’application fonctionne depuis cet ordinateur. L’envoi fonctionne, et cela suffit pour { $app }.
   *[no] Votre mot de passe fonctionne depuis cet ordinateur. L’envoi fonctionne, et cela suffit pour { $app }.
 }
test-proven-both = { $code ->
    [yes] Votre mot de passe d’application fonctionne depuis cet ordinateur, pour l’envoi et pour la lecture.
   *[no] Votre mot de passe fonctionne depuis cet ordinateur, pour l’envoi et pour la lecture.
 }
button-cancel-test = Arrêter le test
button-test-again = Tester à nouveau
button-something-changed = { $known ->
    [yes] Retester : j’ai changé un réglage chez { $company }
   *[no] Retester : j’ai changé un réglage chez mon fournisseur
 }
just-refused = { $code ->
    [yes] Ce mot de passe d’application vient d’être refusé. Sparekey ne l’a donc pas renvoyé. Créez-en un nouveau et collez-le.
   *[no] Ce mot de passe vient d’être refusé. Sparekey ne l’a donc pas renvoyé. Vérifiez-le, puis saisissez-le à nouveau.
 }
button-to-hand-over = Le mettre dans { $app }
seconds = { $seconds } s

# Two columns. Few words: at most 30 letters, and no full stop.
lane-smtp = Envoi
lane-imap = Lecture
stage-resolve = Recherche du serveur
stage-resolve-done = Serveur trouvé
stage-resolve-wrong = Serveur introuvable
stage-connect = Connexion
stage-connect-done = Connecté
stage-connect-wrong = Pas de connexion
stage-secure = Chiffrement
stage-secure-done = Chiffré
stage-secure-wrong = Pas de chiffrement sûr
stage-greet = Dire bonjour
stage-greet-done = Bonjour échangé
stage-greet-wrong = Pas de bonjour en retour
stage-sign-in = Identification
stage-sign-in-done = Identifié
stage-sign-in-wrong = Accès refusé
stage-open-inbox = Ouverture de la réception
stage-open-inbox-done = Boîte de réception ouverte
stage-open-inbox-wrong = Boîte de réception fermée

password-doubted = { $company } va peut-être mettre fin aux mots de passe d’application, mais les informations se contredisent. Si un nouveau est refusé aussi, prenez une autre boîte mail pour { $app }.
button-new-code = Saisir un nouveau mot de passe
button-new-password = Ressaisir le mot de passe
button-open-provider = Aller chez { $company }
button-change-name = Changer l’identifiant
button-change-servers = Changer les serveurs
button-other-address = Utiliser une autre adresse
details = Détails pour l’assistance
detail-server = Serveur
detail-said = Réponse du serveur
detail-codes = Ses codes
detail-issuer = Certificat signé par
detail-names = Certificat établi pour
detail-until = Certificat valable jusqu’au
detail-from = Certificat valable à partir du
detail-product = Entre vous et le serveur
detail-tried = Ce qui a été essayé
detail-proxy = Proxy
detail-numbers = Numéros d’erreur de cet ordinateur
detail-greeted = Nom donné par le serveur
detail-open = Autres ports qui répondent
detail-silent = Autres ports qui ne répondent pas
detail-clock = Date ici, et date ailleurs
detail-offered = Façons de se connecter
detail-cause = Cause

## Not tried, or mended

hold-other-leg-refused = Pas essayé cette fois, car la connexion pour l’envoi a été refusée. Un seul refus est plus sûr pour votre compte que deux.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] Après trop d’essais refusés, { $company } bloque parfois un compte. Sparekey fait donc une pause avant de se reconnecter. Attendez { $minutes } minute, puis testez à nouveau.
       *[other] Après trop d’essais refusés, { $company } bloque parfois un compte. Sparekey fait donc une pause avant de se reconnecter. Attendez { $minutes } minutes, puis testez à nouveau.
    }
   *[no] { $minutes ->
        [one] Après trop d’essais refusés, votre fournisseur bloque parfois un compte. Sparekey fait donc une pause avant de se reconnecter. Attendez { $minutes } minute, puis testez à nouveau.
       *[other] Après trop d’essais refusés, votre fournisseur bloque parfois un compte. Sparekey fait donc une pause avant de se reconnecter. Attendez { $minutes } minutes, puis testez à nouveau.
    }
 }
lane-looking = Recherche de la raison…
lane-tries-instead = { $what ->
    [server] Essai aussi avec le serveur { $server }…
    [port] Essai aussi avec le port { $port }…
    [name] Essai aussi avec l’identifiant { $name }…
    [direct] Essai d’un autre chemin vers le même serveur…
   *[mode] Essai de l’autre type de chiffrement…
 }
lane-works-instead = { $what ->
    [server] Cela fonctionne avec { $server }.
    [port] Cela fonctionne avec le port { $port }.
    [name] Cela fonctionne avec l’identifiant { $name }.
    [direct] Cela fonctionne sans le proxy.
    [family] Cela fonctionne avec l’autre type d’adresse Internet.
   *[mode] { $mode ->
        [tls] Cela fonctionne avec SSL/TLS.
       *[starttls] Cela fonctionne avec STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } fonctionne : c’est ce serveur qui ira dans { $app }.
    [port] Le port { $port } fonctionne : c’est ce port qui ira dans { $app }.
    [name] L’identifiant { $name } fonctionne : c’est lui qui ira dans { $app }.
    [direct] Cela fonctionne sans le proxy. Les réglages pour { $app } restent les mêmes.
    [family] L’autre fonctionne. Les réglages pour { $app } restent les mêmes.
   *[mode] { $mode ->
        [tls] Cela fonctionne avec SSL/TLS : c’est ce réglage qui ira dans { $app }.
       *[starttls] Cela fonctionne avec STARTTLS : c’est ce réglage qui ira dans { $app }.
    }
 }
works-instead = { $what ->
    [server] Mais { $server } fonctionne.
    [port] Mais le port { $port } fonctionne.
    [name] Mais l’identifiant { $name } fonctionne.
    [direct] Mais cela fonctionne sans le proxy.
    [family] Mais l’autre fonctionne.
   *[mode] { $mode ->
        [tls] Mais cela fonctionne avec SSL/TLS.
       *[starttls] Mais cela fonctionne avec STARTTLS.
    }
 }
works-instead-not-taken = { $what ->
    [server] { $server } fonctionne, mais on ne peut pas le mettre dans { $app }.
    [port] Le port { $port } fonctionne, mais on ne peut pas le mettre dans { $app }.
    [name] L’identifiant { $name } fonctionne, mais on ne peut pas le mettre dans { $app }.
    [direct] Cela fonctionne sans le proxy.
    [family] L’autre fonctionne.
   *[mode] { $mode ->
        [tls] SSL/TLS fonctionne, mais on ne peut pas le choisir dans { $app }.
       *[starttls] STARTTLS fonctionne, mais on ne peut pas le choisir dans { $app }.
    }
 }
vantage-its-servers = Il s’agit du réseau d’ici. { $app } se connecte depuis ses propres serveurs et n’aura peut-être pas ce problème. Pour vérifier le mot de passe, testez sur un autre réseau, comme le partage de connexion de votre téléphone.
vantage-unknown = Il s’agit du réseau d’ici. Si { $app } se connecte depuis un autre endroit, il n’y aura peut-être pas le même problème.

instead = Ceci fonctionne à la place : { $server }, avec l’identifiant { $user }.
instead-direct = { $what ->
    [family] L’autre type d’adresse Internet fonctionne : { $server }, avec l’identifiant { $user }.
   *[direct] Cela fonctionne sans le proxy : { $server }, avec l’identifiant { $user }.
 }

## The message to oneself

journey-letter-subject = Message de test envoyé par Sparekey
journey-letter-text = Bonjour ! Sparekey vous a envoyé ce message pour tester votre messagerie, et le retire ensuite tout seul. Si vous le voyez encore, vous pouvez le supprimer. Sparekey le retrouve grâce à ces lettres :
journey-title = Un message à vous-même
journey-send = Envoi du message
journey-send-done = Envoyé
journey-send-wrong = Pas envoyé
journey-find = Recherche dans votre boîte mail
journey-find-done = Trouvé dans votre boîte mail
journey-find-wrong = Pas trouvé dans la boîte mail
journey-not-waited = Pas attendu
journey-remove = Retrait du message
journey-remove-done = Retiré
journey-remove-wrong = Resté dans votre boîte mail
journey-waiting = Un e-mail met parfois une minute ou deux. Pas besoin de l’attendre : l’envoi et la lecture fonctionnent tous les deux.
button-skip-journey = Ne pas attendre le message
journey-arrived-title = Un message à vous-même est arrivé
journey-arrived-text = L’envoi et la lecture fonctionnent vraiment.
journey-spam-title = Le message à vous-même est arrivé dans les spams
journey-spam-text = L’envoi et la lecture fonctionnent vraiment. Mais votre propre message a été pris pour du spam. Cela peut aussi arriver à vos messages pour d’autres.
journey-all-mail-title = Le message à vous-même est arrivé hors de la boîte de réception
journey-all-mail-text = L’envoi et la lecture fonctionnent vraiment. Un filtre a rangé le message ailleurs que dans la boîte de réception.
journey-not-seen-title = Le message à vous-même n’est pas encore arrivé
journey-not-seen-text = Il a été envoyé, et il peut encore arriver. Dans ce cas, vous pouvez le supprimer. L’envoi et la connexion fonctionnent tous les deux.
journey-greylisted-title = Le serveur de messagerie veut recevoir le message plus tard
journey-greylisted-text = Il fait cela avec le premier e-mail venu d’un nouvel endroit, pour éviter le courrier indésirable. Les suivants passent. La connexion fonctionne.
journey-put-off-title = Le message à vous-même est remis à plus tard
journey-put-off-text = Le serveur de messagerie n’en a pas voulu pour le moment. La connexion fonctionne, et l’envoi fonctionnera peut-être plus tard.
journey-bounced-title = Le message à vous-même est revenu
journey-bounced-text = Votre serveur de messagerie l’a pris, mais n’a pas pu le livrer.
journey-refused-title = La connexion fonctionne, mais l’envoi a été refusé
journey-refused-text = Le serveur de messagerie n’a pas accepté un message à vous-même.
journey-lost-title = La connexion s’est coupée pendant le trajet du message
journey-lost-text = La connexion au compte fonctionne, vous pouvez donc continuer. Si le message arrive plus tard, vous pouvez le supprimer.
journey-skipped-title = Vous n’avez pas attendu le message
journey-skipped-text = Ce n’est pas grave. S’il arrive plus tard, vous pouvez le supprimer.
journey-left = Le message n’a pas pu être retiré. Vous pouvez le supprimer.
