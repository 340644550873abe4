### What stands around the places beside the steps, in Spanish. Not yet checked by a native speaker.

place-mailboxes = Tus buzones
place-desk = Para el soporte
place-paper = Para leer y guardar
place-bulk = Muchos buzones

# Leads to the place for helpdesks, from the help of every screen.
button-desk = Para el soporte

# Files that the person keeps.
document-saving = Guardando…
document-saved = Se guardó como { $file }.
document-not-opened = Se guardó como { $file }, pero ningún programa lo abrió. Búscalo allí.
document-no-folder = No se pudo guardar: este equipo no tiene una carpeta para ello.
document-full = No se pudo guardar: el disco está lleno. Haz sitio y prueba otra vez.
document-not-allowed = No se pudo guardar: no hay permiso para escribir en esta carpeta. Pregunta a quien cuida de este equipo.
document-failed = No se pudo guardar. Prueba otra vez.
button-open-saved = Abrirlo
