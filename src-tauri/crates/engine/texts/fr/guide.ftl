### The walk-through script for a helpdesk on the phone, in French. Not yet checked by a native speaker. Arguments: see the English file.
###
### “the caller”: la personne qui appelle, then “elle”. Said to the caller: vous.

## The frame

guide-title = Guide d’appel : { $provider } et { $app }
guide-title-own = Guide d’appel : ses propres serveurs de messagerie et { $app }
guide-first-line = Ne demandez jamais le mot de passe d’application. Personne ne le lit à voix haute, même pas en partie.
guide-last-line = Est-ce accepté dans { $app } ?
guide-last-line-stopped = Savez-vous quoi faire à la place ?
guide-how-numbers = Les numéros des étapes et les mots entre guillemets sont les mêmes que sur l’écran de la personne qui appelle.
guide-how-begin = Commencez chaque étape par : « Que dit la grande ligne ? » Ici, cette ligne est sous le numéro de l’étape.
guide-how-address = Là où vous lisez { $address }, la personne qui appelle a sa propre adresse.
guide-how-support = Si la personne qui appelle lit des mots qui ne sont pas ici, demandez le numéro d’assistance et recherchez-le.

## Labels above or before the quotes. No full stop.

guide-ask = Demandez
guide-sees = La personne qui appelle voit
guide-then-sees = Puis elle voit
guide-if-says = Si elle répond
guide-if-presses = Quand elle appuie sur
guide-if-types = Quand elle a tapé
guide-if-finds = Si l’écran affiche
guide-only-after = Seulement si elle a répondu
guide-support = Numéro d’assistance

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = aller à l’étape { $number }
guide-to-test = teste à nouveau, à l’étape { $number }
guide-to-here = rester à cette étape
guide-to-answer-first = demande d’abord une réponse
guide-to-page = ouvre une page dans son navigateur
guide-to-copied = copie
guide-to-done = fini
guide-to-away = quitte cette boîte mail

## What to ask. Said to the caller.

guide-ask-line = Que dit la grande ligne ?
guide-ask-paste = Qu’en dit Sparekey ? Ne me lisez surtout pas le mot de passe lui-même.
guide-ask-field = À quelle ligne en êtes-vous ?

## Advice to the helpdesk

guide-other-app = Pour une autre application, prenez le guide de cette application.
guide-labels = Les mots sur la page du fournisseur peuvent être différents. S’il en manque un, faites appuyer sur « { button-get-code-trouble } ».
guide-next-question = Après toute autre réponse, la question suivante arrive.
guide-never-read-out = Si la personne commence à le lire à voix haute, arrêtez-la tout de suite.
guide-fields = Parcourez les lignes une par une, par leur nom. Les points remplacent le mot de passe.
guide-stops-here = Sparekey ne peut pas configurer cette boîte mail. Parcourez les points avec la personne qui appelle.
