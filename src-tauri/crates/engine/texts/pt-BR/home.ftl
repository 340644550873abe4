### What stands around the places beside the steps, in Brazilian Portuguese. Not yet checked by a native speaker.

place-mailboxes = Suas caixas de e-mail
place-desk = Para o suporte
place-paper = Para ler e guardar
place-bulk = Muitas caixas de e-mail

# Leads to the place for helpdesks, from the help of every screen.
button-desk = Para o suporte

# Files that the person keeps.
document-saving = Salvando…
document-saved = Foi salvo como { $file }.
document-not-opened = Foi salvo como { $file }, mas nenhum programa o abriu. Procure por ele lá.
document-no-folder = Não foi possível salvar: este computador não tem uma pasta para isso.
document-full = Não foi possível salvar: o disco está cheio. Libere espaço e tente de novo.
document-not-allowed = Não foi possível salvar: não há permissão para gravar nesta pasta. Pergunte a quem cuida deste computador.
document-failed = Não foi possível salvar. Tente de novo.
button-open-saved = Abrir
