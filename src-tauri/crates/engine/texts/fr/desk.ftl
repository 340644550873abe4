### The screen for helpdesks, in French. Not yet checked by a native speaker.
###
### “the caller”: la personne qui appelle, then “elle”.

desk-heading = Aider quelqu’un au téléphone
help-desk =
    Chaque écran affiche un numéro d’assistance. La personne qui appelle peut le lire à voix haute. Il vous dit où elle en est, et rien sur son mot de passe.

    Le guide reprend mot pour mot les écrans de la personne qui appelle, étape par étape. Vous voyez ainsi ce qu’elle voit.

## The script for a call

desk-guide-title = Un guide pour l’appel
desk-guide = Il dit ce que la personne qui appelle voit à chaque étape, quoi demander et où aller ensuite. Vous pouvez l’imprimer.
desk-guide-provider = Fournisseur de la personne qui appelle
desk-guide-app = Application qui reçoit les réglages
desk-guide-language = Langue de la personne qui appelle
desk-guide-own-servers = D’autres serveurs de messagerie
desk-guide-provider-first = Choisissez d’abord le fournisseur.
desk-guide-app-first = Choisissez d’abord l’application.
button-make-guide = Enregistrer le guide
button-bulk = Plusieurs boîtes mail

## Practice and many mailboxes

desk-practice-title = S’entraîner
desk-practice =
    En mode entraînement, rien n’est réel et rien ne quitte cet ordinateur. Vous pouvez parcourir toutes les étapes, et choisir ce qui doit mal se passer.

    Lancez Sparekey avec <b>sparekey --practice</b>. Une barre en haut de chaque écran rappelle alors que c’est un entraînement.
desk-bulk-title = Plusieurs boîtes mail à la fois
desk-bulk = Testez toute une liste de boîtes mail à partir d’un fichier, l’une après l’autre.
