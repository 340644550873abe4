### What Sparekey says before its window opens, and what its Windows installer says, in French. Not yet checked by a native
### speaker.

## Before the window opens

start-webview-missing =
    Sparekey a besoin de Microsoft Edge WebView2 pour afficher sa fenêtre. Il manque sur cet ordinateur.

    Microsoft le propose gratuitement sur cette page :
    { $page }

    Installez-le à partir de là, puis lancez Sparekey à nouveau. Ouvrir la page maintenant ?
start-other-silent =
    Sparekey est déjà ouvert, mais sa fenêtre ne répond pas.

    Attendez une minute, puis réessayez. Si cela n’aide pas, redémarrez l’ordinateur. Ce que vous avez enregistré est en sécurité.
start-no-display = Sparekey a besoin d’un écran. Utilisez plutôt le terminal : sparekey-cli setup
start-no-window = Sparekey n’a pas pu ouvrir sa fenêtre. Utilisez plutôt le terminal : sparekey-cli setup

## The Windows installer

setup-welcome-title = Sparekey va être installé
setup-welcome =
    Sparekey sera installé pour vous seulement. Aucun mot de passe d’administrateur n’est nécessaire.

    Les autres personnes qui utilisent cet ordinateur ne le verront pas.
setup-finish-title = Sparekey est installé
setup-finish = Vous trouverez Sparekey dans le menu Démarrer.
setup-finish-open = Ouvrir Sparekey maintenant
setup-webview-missing =
    Sparekey est installé. Pour afficher sa fenêtre, il a besoin de Microsoft Edge WebView2, qui manque sur cet ordinateur.

    Microsoft le propose gratuitement sur cette page :
    { $page }

    Ouvrir la page maintenant ?
# Windows: “Recommencer” or, in newer versions, “Réessayer”.
setup-running =
    Sparekey est ouvert. Fermez sa fenêtre et tous les terminaux où il fonctionne.

    Appuyez ensuite sur le bouton pour recommencer. Rien n’a été modifié pour l’instant.
setup-failed =
    Sparekey n’a pas pu être écrit dans ce dossier :
    { $folder }

    Rien n’a été modifié. Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire.
setup-windows-too-old = Sparekey a besoin de Windows 10 ou plus récent, en version 64 bits.

setup-menu-terminal = Sparekey dans un terminal
setup-menu-about = Trouve vos réglages de messagerie, les teste et vous aide à les mettre en place.
setup-menu-terminal-about = Ouvre une fenêtre de commandes où sparekey-cli est prêt.

## The uninstaller

remove-title = Désinstaller Sparekey
remove-lead = Sparekey va être désinstallé de cet ordinateur.
remove-forget = Supprimer aussi ce que j’ai enregistré avec Sparekey
remove-forget-about =
    Ce sont vos mots de passe d’application enregistrés, la liste de vos boîtes mail et vos préférences.

    Les applications qui ont déjà un mot de passe continuent de fonctionner. Pour qu’un mot de passe d’application ne fonctionne plus jamais, supprimez-le chez votre fournisseur de messagerie.
remove-forget-failed =
    Une partie de ce que vous avez enregistré n’a pas pu être supprimée. Sparekey lui-même est toujours là.

    Lancez Sparekey, ouvrez chaque boîte mail de la liste et appuyez sur « { button-forget } ». Puis désinstallez Sparekey à nouveau.
