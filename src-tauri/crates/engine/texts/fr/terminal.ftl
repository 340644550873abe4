### Words that only the terminal needs, in French. Not yet checked by a native speaker.

terminal-choose = Tapez un numéro et appuyez sur Entrée
terminal-no-such-answer = Ce n’est aucune des réponses ci-dessus. Tapez un des numéros, ou ? pour obtenir de l’aide.
terminal-code-not-here = Rien n’a été pris : ici, il faut seulement un numéro de la liste ci-dessus. Pour le mot de passe, choisissez d’abord « { $button } ». Rien ne s’affiche alors quand vous le tapez ou le collez.
terminal-code-hidden = Rien ne s’affiche quand vous tapez ou collez la prochaine ligne. Appuyez sur Entrée quand vous avez fini. Entrée toute seule fait revenir les numéros.
terminal-input-ended = La saisie s’est arrêtée avant la fin de la dernière étape. Sparekey s’arrête donc ici.
