### What stands around the places beside the steps, in French. Not yet checked by a native speaker.

place-mailboxes = Vos boîtes mail
place-desk = Pour l’assistance
place-paper = À lire et à garder
place-bulk = Plusieurs boîtes mail

button-desk = Pour l’assistance

document-saving = Enregistrement…
document-saved = Fichier enregistré : { $file }.
document-not-opened = Fichier enregistré : { $file }. Mais aucun logiciel ne l’a ouvert. Vous le trouverez à cet endroit.
document-no-folder = L’enregistrement n’a pas fonctionné : cet ordinateur n’a pas de dossier pour ce fichier.
document-full = L’enregistrement n’a pas fonctionné : le disque est plein. Faites un peu de place, puis réessayez.
document-not-allowed = L’enregistrement n’a pas fonctionné : il n’est pas permis d’écrire dans ce dossier. Demandez à la personne qui s’occupe de cet ordinateur.
document-failed = L’enregistrement n’a pas fonctionné. Réessayez.
button-open-saved = Ouvrir
