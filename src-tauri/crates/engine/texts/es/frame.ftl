### The frame around every screen, in Spanish. Not yet checked by a native speaker.
###
### Glossary: contraseña de aplicación, verificación en dos pasos, buzón, proveedor, iniciar sesión, llavero, prueba,
### enviar/leer (Envío/Lectura), paso, soporte. Address: tú. Words that Spain and Latin America share: equipo (computer),
### teléfono (phone), correo (mail).

language-name = Español
language-direction = ltr
decimal-point = ,
list-separator = {", "}
language-menu = Idioma
product = Sparekey
copy = Copiar
copied = Copiado
close = Cerrar
help = Ayuda
step-done = Hecho
step-now = Estás aquí
steps-label = Los siete pasos
eyebrow = Paso { $number } de 7 · { $name }
eyebrow-finished = Todo listo
practice-banner = Práctica. Aquí nada es real y nada sale de este equipo.

your-mail-provider = tu proveedor de correo
your-mail-server = tu servidor de correo
your-address = tu dirección
other-app-in-sentence = tu app

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Qué app
step-address = Tu dirección
step-two-step = Verificación en dos pasos
step-get-code = Contraseña de aplicación
step-get-password = Buscar tu contraseña
step-paste = Pegarla
step-test = Prueba
step-hand-over = Ponerla en { $app }
step-hand-over-no-app = Ponerla en la app

## Buttons: keep each under 30 characters.

button-continue = Continuar
button-back = Atrás
button-copy-link = Copiar el enlace
button-help-page = Abrir la ayuda de { $company }
button-yes = Sí
button-no = No
button-not-sure = No lo sé
button-copy-letter = Copiar la carta
letter-copied = Carta copiada
button-copy-report = Copiar informe sin contraseña
report-copied = Informe copiado

## Notes on any screen

note-resumed = Sparekey se cerró antes de que terminaras. Lo que escribiste sigue aquí. Solo las contraseñas no se guardan nunca: escríbelas otra vez.
note-fresh-start =
    { $why ->
        [damaged] Sparekey no pudo leer lo que tenía guardado para ti: el archivo está dañado. Por eso empieza de nuevo. El archivo dañado se queda junto al nuevo.
        [not-allowed] Este equipo no deja que Sparekey lea lo que tenía guardado para ti. Por eso empieza de nuevo.
       *[other] Sparekey no pudo leer lo que tenía guardado para ti. Por eso empieza de nuevo.
    }
note-not-kept =
    { $why ->
        [full] El disco de este equipo está lleno. Por eso tus respuestas no se conservan al cerrar Sparekey. Puedes seguir de todos modos.
        [not-allowed] Este equipo no deja que Sparekey escriba en su carpeta. Por eso tus respuestas no se conservan al cerrarlo. Puedes seguir de todos modos.
       *[other] Sparekey no pudo escribir en su carpeta. Por eso tus respuestas no se conservan al cerrarlo. Puedes seguir de todos modos.
    }
note-not-copied = No se pudo copiar en este equipo. Puedes apuntar lo que dice la pantalla.
note-code-not-copied = No se pudo copiar en este equipo. Puedes escribir las líneas a mano. Aquí la contraseña sigue oculta: tómala de donde la conseguiste y escríbela en { $app }.
note-no-browser-title = Tu navegador no se abrió
note-no-browser = Abre tú el navegador y ve a <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = Proveedor reconocido: { $provider }.
say-stage = { $leg }: { $stage }.
say-not-copied = No se pudo copiar.
say-needs-answer = Antes falta una respuesta en esta pantalla.
say-saved = Guardada en el llavero de este equipo.
say-not-saved = No se pudo guardar.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Ayuda para este paso
help-everywhere =
    <b>No le leas nunca tu contraseña de aplicación a nadie</b>, tampoco al soporte. Quien te ayuda no la necesita.

    “{ button-back }” te lleva un paso atrás. No pierdes lo que escribiste.
help-app =
    Tu app (por ejemplo, la de facturas) quiere enviar correo en tu nombre. Cada app pide los datos a su manera.

    Elige tu app, y Sparekey te muestra los datos tal como los pide. Si no está en la lista, elige “{ app-other }”.
help-address =
    Escribe la dirección a la que te escriben tus clientes o colegas. La parte detrás de la @ le dice a Sparekey quién gestiona tu buzón.

    En este paso tu dirección completa no se envía a ningún sitio. Si Sparekey no conoce la parte detrás de la @, consulta solo esa parte.
help-two-step =
    Verificación en dos pasos quiere decir: además de la contraseña, tu proveedor pide un segundo paso, casi siempre con el teléfono.

    Así los extraños no entran en tu buzón. Muchos proveedores solo dan contraseñas de aplicación si está activada.
help-get-code =
    Una contraseña de aplicación es una segunda contraseña para tu buzón, hecha para un solo programa. Tu propia contraseña no cambia.

    La consigues en la página de tu proveedor. Si Sparekey conoce esa página, la abre en tu navegador.
help-get-password =
    Algunos proveedores no tienen contraseñas de aplicación. Allí los programas entran con la contraseña del propio buzón.

    Sparekey la envía solo a tu proveedor, por una conexión cifrada y comprobada.
help-paste =
    Copia la contraseña de aplicación en la página de tu proveedor, vuelve aquí y pulsa “{ button-paste }”.

    Si está en otro dispositivo, pulsa “{ button-type-instead }”. No te la envíes por correo ni por chat.
help-paste-by-heart =
    Escribe la contraseña, o pégala si la copiaste. Sparekey la toma exactamente como está.

    No la envíes nunca por correo ni por chat, ni siquiera a ti.
help-test =
    Sparekey inicia sesión en tu proveedor con los datos que recibirá tu app. Te muestra cada paso. Si algo lo impide, te dice qué es.

    Tu contraseña va solo a tu proveedor, por una conexión cifrada y comprobada.
help-hand-over =
    Copia cada línea en el campo del mismo nombre de tu app, de arriba abajo. Después guarda los cambios allí.

    Vuelve aquí y di si la app lo aceptó.
help-finished =
    Si un día la app deja de enviar, abre Sparekey otra vez. Volverá a recorrer los pasos contigo.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Un fallo del propio Sparekey
fault-heading = Algo salió mal en Sparekey
fault-lead = No hiciste nada mal, y tu buzón está como estaba.
fault-kept = Todo lo que escribiste sigue aquí. Puedes seguir donde estabas.
fault-kept-but-code = Lo que escribiste sigue aquí. Solo hay que escribir una contraseña otra vez. Puedes seguir donde estabas.
fault-again =
    Al seguir, apareció el mismo fallo. Empieza otra vez desde el primer paso.

    Si vuelve a pasar, entrega este informe al soporte.
fault-go-on = Seguir donde estaba
fault-start-again = Empezar otra vez
fault-report-label = El informe. No contiene nada de lo que escribiste.
fault-not-copied = No se pudo copiar en este equipo. Puedes marcar el informe y copiarlo a mano.
broken-title = Esta pantalla dejó de funcionar
broken-text = No hiciste nada mal. Lo que escribiste sigue aquí. Carga la pantalla de nuevo para seguir.
broken-reload = Cargarla de nuevo
closing-title = ¿Cerrar Sparekey?
closing-text = Tu contraseña de aplicación solo está aquí por ahora. { $company } la muestra una sola vez. Si cierras Sparekey ahora, quizá necesites una nueva.
closing-close = Cerrar de todos modos
closing-stay = Quedarme aquí
