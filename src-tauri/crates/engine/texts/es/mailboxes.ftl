### Your mailboxes: the list, one of them, and what can be done with it, in Spanish. Not yet checked by a native speaker.

## The list

mailboxes-heading = Tus buzones
mailboxes-lead =
    { $count ->
        [one] Has configurado un buzón. Ábrelo para probarlo o para cambiar su contraseña de aplicación.
       *[other] Has configurado { $count } buzones. Abre uno para probarlo o para cambiar su contraseña de aplicación.
    }
mailboxes-lead-none = Aún no hay ningún buzón configurado. Cuando uno funcione, estará aquí.
help-mailboxes =
    Aquí ves si cada buzón sigue funcionando, y desde cuándo. Abre uno para probarlo, para ponerlo otra vez en su app o para olvidarlo.

    Una contraseña de aplicación puede dejar de funcionar. Suele pasar cuando se cambia la contraseña de la cuenta.
# The lines of a mailbox. Keep each under 45 characters.
mailbox-works = Funciona
mailbox-not-kept = Funcionaba cuando se configuró
mailbox-died = La contraseña dejó de funcionar
mailbox-troubled = La última prueba no llegó al final
mailbox-to-take-back = Olvidado: falta borrar la contraseña
mailbox-being-tested = Probando…
mailbox-date = Comprobado por última vez el { $date }
mailbox-other-app = Otra app

# A question with two answers.
recheck = ¿Revisar estos buzones sin molestarte?
recheck-off = No
recheck-off-detail = Sparekey prueba solo cuando tú lo pides.
recheck-on = Sí, una vez al día
recheck-on-detail = Solo con esta lista abierta, y solo en una red donde ya funcionó. No se te pregunta nada.

# Buttons: keep each under 30 characters.
button-test-all = Probarlos todos
button-go-on-setting-up = Seguir configurando
button-mailboxes = Tus buzones

mailboxes-testing-all = Probándolos uno a uno. Mientras tanto puedes seguir.
mailboxes-unsound =
    { $count ->
        [one] Un buzón no se muestra: sus servidores no encajan con su proveedor. Configúralo otra vez.
       *[other] { $count } buzones no se muestran: sus servidores no encajan con sus proveedores. Configúralos otra vez.
    }
mailboxes-trouble-damaged = La lista de tus buzones está dañada. Cuando configures un buzón, se aparta y empieza una nueva.
mailboxes-trouble-other-version = La lista de tus buzones la escribió otra versión de Sparekey. Esta no la puede leer.
mailboxes-trouble-not-read = Ahora mismo no se puede leer la lista de tus buzones.
mailboxes-trouble-not-stored = No se pudo guardar la lista de tus buzones. Quizá el disco esté lleno.
mailboxes-trouble-full = La lista de tus buzones está llena. Olvida uno que ya no necesites.
say-mailbox-died = La contraseña de { $address } dejó de funcionar.

## One mailbox

mailbox-lead = En { $app }, con { $provider }.
help-mailbox =
    La prueba inicia sesión con la contraseña de aplicación guardada en el llavero de este equipo. No cambia nada.

    Cambiarla es seguro: la contraseña antigua sigue guardada hasta que la nueva funcione.

    Al olvidar un buzón, sale de esta lista y del llavero. Su contraseña de aplicación no se anula: eso solo lo puede hacer tu proveedor.

mailbox-state-works = Funcionó el { $date }, desde este equipo.
mailbox-state-not-kept = Funcionó el { $date }. La contraseña no está guardada en este equipo, así que Sparekey no puede probarla otra vez.
mailbox-state-older-kept = Funcionó el { $date }. El llavero tiene una contraseña más antigua que { $app }, así que Sparekey no puede probarla otra vez.
mailbox-state-died = Funcionó el { $date }. Desde entonces, { $company } ya no acepta la contraseña.
mailbox-state-troubled = Funcionó el { $date }. La última prueba no llegó al final, pero no tiene por qué ser la contraseña.
mailbox-state-to-take-back = Sparekey ya lo olvidó. La contraseña de aplicación sigue funcionando hasta que la borres en { $company }.
mailbox-state-testing = Sparekey lo está probando. En { $app } no cambia nada.

mailbox-fact-address = Dirección de correo
mailbox-fact-app = App
mailbox-fact-provider = Proveedor
mailbox-fact-smtp = Servidor de envío
mailbox-fact-imap = Servidor de lectura
mailbox-fact-user = Inicia sesión como
mailbox-fact-proven = Última vez que funcionó
mailbox-fact-tested = Última prueba
mailbox-fact-kept = Contraseña guardada aquí
mailbox-kept-yes = Sí, en el llavero de este equipo
mailbox-kept-older = Una más antigua, en el llavero de este equipo
mailbox-kept-no = No

# Buttons: keep each under 30 characters with a short $app.
button-replace-code = Cambiar la contraseña de app
button-replace-password = Cambiar la contraseña
button-get-new-code = Crear una contraseña nueva
button-put-in-new-password = Poner la contraseña nueva
button-put-in-again = Ponerlo otra vez en { $app }
button-forget = Olvidar este buzón
button-forget-now = Olvidarlo
button-keep-mailbox = Conservarlo
button-delete-at-provider = Borrarla en { $company }
button-taken-back = Ya la borré
button-no-reminder = No recordármelo más
button-make-new-code = Crear una contraseña nueva

## Its code died

mailbox-died-title =
    { $code ->
        [yes] Esta contraseña de aplicación dejó de funcionar
       *[no] Esta contraseña dejó de funcionar
    }
mailbox-died-time = unos tres minutos
mailbox-died-text = Antes funcionaba, y ahora { $company } la rechaza. A menudo es por uno de estos motivos:
mailbox-died-text-own = Antes funcionaba, y ahora { $company } la rechaza. Casi siempre es porque se cambió la contraseña del buzón.
mailbox-died-next = Crea una contraseña de aplicación nueva y ponla en { $app }. El buzón en sí está bien.
mailbox-died-next-own = Pon la contraseña nueva aquí y en { $app }. El buzón en sí está bien.
mailbox-died-because-password-changed = Se cambió la contraseña de la cuenta: entonces { $company } anula todas las contraseñas de aplicación.
mailbox-died-because-deleted-by-person = Alguien la borró en la página de { $company }.
mailbox-died-because-two-step-off = Se desactivó la verificación en dos pasos.
mailbox-died-because-two-step-on = Se activó la verificación en dos pasos.
mailbox-died-because-new-code-made = Se creó otra contraseña de aplicación más nueva: { $company } conserva solo una.
mailbox-died-because-account-restored = La cuenta se perdió y se recuperó.
mailbox-died-because-signed-out-everywhere = Se cerró la sesión de todos los dispositivos en { $company }.
mailbox-died-because-not-known = Se borró, o se cambió la contraseña de la cuenta.

## Replacing it: stands above the steps of the wizard

replacing-note = Estás cambiando la contraseña de { $address }. La antigua sigue guardada hasta que la nueva funcione.

## Putting it in again

# Heading: keep it under 45 characters with a short $app.
mailbox-put-in-heading = Ponlo otra vez en { $app }
mailbox-put-in-lead = Estos datos funcionaron. Copia cada línea en { $app }, de arriba abajo.
mailbox-put-in-code = Para copiar la contraseña, tu equipo comprueba antes que eres tú.
mailbox-put-in-no-code = La contraseña no está guardada aquí. Crea una nueva y pon esa.
mailbox-put-in-died = La contraseña guardada ya no funciona. Crea una nueva y pon esa.
# Shown by the system in its own window.
mailbox-person-reason = Sparekey quiere copiar para ti una contraseña de correo guardada.
# On a Mac the system writes the beginning: “Sparekey intenta …”. What fits behind that: an infinitive.
mailbox-person-reason-mac = copiar para ti una contraseña de correo guardada
mailbox-person-asking = Tu equipo comprueba que eres tú. Quizá muestre una ventana propia.
mailbox-forgetting = Sacándolo del llavero…
mailbox-person-unavailable = Este equipo no puede comprobar quién eres. Por eso la contraseña se queda en el llavero: crea una nueva.
mailbox-person-dismissed = Cerraste la pregunta, así que no se copió nada.
mailbox-person-denied = Tu equipo no te reconoció, así que no se copió nada.
mailbox-person-timed-out = Nadie respondió a tiempo, así que no se copió nada.
mailbox-nothing-kept = El llavero ya no tiene la contraseña de este buzón. Crea una nueva.
mailbox-not-its-own = Lo que hay en el llavero no encaja con este buzón, así que Sparekey no lo envía a ningún sitio. Crea una contraseña nueva.

## Forgetting it

mailbox-forget-title = ¿Olvidar este buzón?
mailbox-forget-text = Sale de esta lista y del llavero. { $app } tiene su propia copia y sigue funcionando.
mailbox-forget-text-remind = Sale de esta lista y del llavero. Para cerrar el paso también a { $app }, borra después la contraseña de aplicación en { $company }.
mailbox-take-back-title = Falta algo: borrar la contraseña de aplicación
mailbox-take-back-text = En la página de { $company }, borra la contraseña de aplicación que creaste para { $app }. Así ya nadie puede usarla.
