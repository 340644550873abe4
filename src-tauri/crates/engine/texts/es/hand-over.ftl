### Step 7, the settings go into the app, in Spanish. Not yet checked by a native speaker.

## The settings

hand-over-heading = Pon esto en { $app }
hand-over-lead-code = Conexión correcta: tu contraseña de aplicación funciona desde este equipo. Copia cada línea en { $app }, de arriba abajo.
hand-over-lead-password = Conexión correcta: tu contraseña funciona desde este equipo. Copia cada línea en { $app }, de arriba abajo.
hand-over-location = En { $app }, ve a <l>{ $path }</l>.
hand-over-then-test = Después pulsa <l>{ $test }</l> en { $app }.
hand-over-then-save = Después pulsa <l>{ $save }</l> en { $app }.
hand-over-then-test-and-save = Después pulsa <l>{ $test }</l> en { $app }, y luego <l>{ $save }</l>.
hand-over-it-says = Cuando funciona, dice “{ $said }”.
hand-over-not-copied-heading = Aún no copiaste la contraseña de aplicación
hand-over-not-copied = Cuando salgas, ya no podrás copiarla aquí. ¿Ya la tiene { $app }? Entonces todo está bien.
button-copy-code = Copiar la contraseña
button-finish-without = Terminar sin copiarla
button-close-without = Cerrar sin copiarla
hand-over-clipboard = Has copiado la contraseña. Sparekey la quita del portapapeles cuando terminas, como mucho después de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.
hand-over-clipboard-history = Algunos equipos guardan una lista de lo copiado: si el tuyo lo hace, quita de ella la contraseña.
hand-over-taken-off = La contraseña ya no está en el portapapeles, para que nadie la encuentre allí más tarde. Cópiala otra vez si aún la necesitas.
hand-over-safety = ¿Estás en una llamada y compartes la pantalla? <b>Pausa la pantalla compartida</b> antes de pegar la contraseña.
hand-over-safety-remote = Esta pantalla se ve también en otro equipo. Sigue cuando nadie más pueda verla.
hand-over-from-its-servers = { $app } se conecta desde sus propios servidores, no desde este equipo. Sparekey comprobó los datos desde aquí. Si { $app } tiene su propia prueba, hazla también.
hand-over-from-elsewhere = { $app } puede conectarse desde otro lugar que este equipo. Sparekey lo comprobó desde aquí. Si { $app } tiene su propia prueba, hazla también.

## Values of the lines, where the app's form has no words of its own

value-yes = Sí
value-no = No
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = sin espacios
value-blank = (como quieras)
remark-if-asked = si { $app } lo pide
remark-fits-the-address = la opción que va con tu dirección
remark-only-with-this-choice = aparece solo con esta opción
remark-not-among-its-ports = quizá { $app } quiera otro

## Names of the lines, used only where the app's own labels are not known. Take the words that mail programs use.

field-smtp-host = Servidor de salida (SMTP)
field-smtp-port = Puerto de salida
field-smtp-requires-ssl = La salida requiere SSL
field-smtp-requires-tls = La salida requiere TLS
field-smtp-security = Cifrado de salida
field-smtp-user = Nombre de usuario para enviar
field-imap-host = Servidor de entrada (IMAP)
field-imap-port = Puerto de entrada
field-imap-requires-ssl = La entrada requiere SSL
field-imap-security = Cifrado de entrada
field-imap-user = Nombre de usuario para leer
field-address = Dirección de correo
field-display-name = Nombre que ven los demás
field-code = Contraseña
field-mail-kind = Tipo de buzón

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Copiar todo sin contraseña
settings-copied = Datos copiados
settings-title = Datos de correo para { $app }
settings-line = { $label }: { $value }
settings-no-code = (la contraseña no está en este texto)
button-app-accepted = { $app } lo aceptó
button-app-refused = { $app } dijo que no
button-back-to-settings = Volver a los datos

## Saving in the keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

save-own = ¿Guardar esta contraseña en el llavero?
save-own-no = No, no guardarla
save-own-no-detail = { $app } la tiene en cuanto la pongas allí.
save-own-yes = Sí, guardarla
save-own-yes-detail = Abre todo tu buzón y no es para un solo programa.
only-yours = ¿Este equipo es solo tuyo?
only-yours-yes = Sí, guardarla en el llavero
only-yours-yes-detail = El llavero es la caja fuerte de tu sistema para contraseñas.
only-yours-no = No, también lo usan otros
not-only-yours = Entonces mejor no guardarla. Siempre puedes crear otra contraseña de aplicación.
not-only-yours-own = Entonces mejor no guardarla. Es la contraseña de todo tu buzón.
button-save = Guardar
button-save-anyway = Guardar de todos modos
button-dont-save = No guardar
button-save-after-all = Sí, guardarla
saving = Guardando. Quizá tu sistema pida la contraseña de tu equipo en una ventana propia.
saved = Guardada en el llavero de este equipo.
not-saved = No se guardó. { $app } la tiene en cuanto la pongas allí.

## The app said no

hand-over-refused-heading = ¿Qué dijo { $app }?
hand-over-refused-lead = La prueba de aquí funcionó, así que la contraseña es correcta. Veamos qué quiere decir { $app }.
refusal-title = El mensaje de { $app }
refusal-field = Pega o escribe el mensaje
refusal-hint = Solo el mensaje, nunca la contraseña.
refusal-missing = Pon primero lo que dijo { $app }.
explain-password-title = { $app } tiene algo distinto de lo que funcionó aquí
explain-password-text =
    La contraseña y el nombre de usuario funcionaron aquí hace un momento. Así que en { $app } hay otra cosa, como una contraseña más antigua o un espacio de más.

    Vacía esos dos campos en { $app }. Después copia otra vez desde aquí el nombre de usuario y la contraseña, y guarda.
button-explain = Explicarlo

## The end

finished-heading = Listo. Ya configuraste { $app }.
finished-lead = Ten en cuenta estos puntos.
finished-works = <b>{ $address }</b> se probó desde este equipo, y { $app } lo aceptó.
finished-saved = Los datos y la contraseña están en el llavero de este equipo.
finished-not-saved = La contraseña no se guardó en este equipo.
finished-close-page = Ya puedes cerrar la página de { $company }.
finished-own-password = Si cambias la contraseña de este buzón, pon la nueva también en { $app }.
button-manage-codes = Abrir la página de { $company }
button-start-again = Configurar otro buzón
button-quit = Cerrar Sparekey
