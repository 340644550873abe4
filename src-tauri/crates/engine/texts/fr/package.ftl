### What the packages for Linux say of Sparekey, in French. Not yet checked by a native speaker.

# No full stop, no more than about 40 letters.
package-summary = Des réglages e-mail vraiment testés
package-terminal-summary = Réglages e-mail testés, dans un terminal

package-kind = Réglages de messagerie

# Semicolons part the words, and one stands at the end.
package-keywords = mail;e-mail;email;courriel;messagerie;mot de passe d’application;SMTP;IMAP;compte;réglages;configurer;

package-practice = S’entraîner sans compte

package-about-need = Certaines applications demandent des réglages de messagerie : un serveur, un port et un mot de passe. Souvent, votre mot de passe habituel n’y fonctionne pas. Il vous faut alors un mot de passe d’application.
package-about-way = Sparekey trouve votre fournisseur de messagerie grâce à votre adresse. Il vous mène à la page où vous créez un mot de passe d’application. Puis il teste l’envoi et la lecture pour de vrai.
package-about-end = Seuls les réglages qui ont fonctionné sont enregistrés dans le trousseau de votre ordinateur. Vous les copiez champ par champ dans l’application qui les demande.
package-about-practice = Pour vous entraîner, vous pouvez essayer tout le parcours sans compte.

package-about-terminal = Voici le programme pour le terminal. Il teste aussi plusieurs boîtes mail à partir d’une liste, et il répond aux scripts.
