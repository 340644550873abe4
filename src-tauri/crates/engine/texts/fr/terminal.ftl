### Words that only the terminal needs, in French. Not yet checked by a native speaker.

terminal-choose = Tapez un numéro et appuyez sur Entrée
terminal-no-such-answer = Ce n’est aucune des réponses ci-dessus. Tapez un des numéros, ou ? pour obtenir de l’aide.
terminal-code-not-here = Rien n’a été pris : ici, il faut seulement un numéro de la liste ci-dessus. Pour le mot de passe, choisissez d’abord « { $button } ». Rien ne s’affiche alors quand vous le tapez ou le collez.
terminal-looks-like-code = Cela ressemble à un mot de passe d’application : rien n’a donc été pris. Donnez-le seulement quand Sparekey le demande : rien ne s’affiche alors.
terminal-was-on-screen = Ce que vous avez tapé est resté un instant à l’écran. Si d’autres peuvent voir votre écran, effacez-le, ainsi que ce qu’on voit en remontant.
terminal-still-on-screen = Ce que vous avez tapé est encore à l’écran. Effacez l’écran, ainsi que ce qu’on voit en remontant.
terminal-code-hidden = Rien ne s’affiche quand vous tapez ou collez la prochaine ligne. Appuyez sur Entrée quand vous avez fini. Entrée toute seule fait revenir les numéros.
terminal-input-ended = La saisie s’est arrêtée avant la fin de la dernière étape. Sparekey s’arrête donc ici.
terminal-explain-unknown = Aucune cause que Sparekey connaît ne correspond à ces mots. Envoyez-les à votre assistance, sans aucun mot de passe.
terminal-check-unknown = Ce que le serveur a dit est ci-dessous. Refaites le test avec { $option } : ce rapport ne contient aucun mot de passe. Envoyez-le à votre assistance.
terminal-said = Ce qui a été dit
