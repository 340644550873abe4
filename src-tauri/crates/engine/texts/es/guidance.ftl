### Letters to administrators, ways out of trouble, and providers without app passwords, in Spanish. Not yet checked by a
### native speaker.

## Letters: plain text that is copied, so no markup. They hold no secret.

# The letters address the administrator as “usted”. The menus of Google and Microsoft are left in English: their Spanish
# words are not known for certain.

letter-admin-app-passwords-title = Una carta para tu administrador, lista para enviar
letter-admin-app-passwords-body =
    Asunto: Contraseña de aplicación para { $address }

    Hola:

    { $named ->
        [yes] Quisiera conectar { $app } con el buzón { $address }.
       *[no] Quisiera conectar un programa con el buzón { $address }.
    } El programa inicia sesión en el servidor de correo con un nombre y una contraseña. { $company } no acepta allí la contraseña normal. Pide una contraseña de aplicación, y para eso hace falta la verificación en dos pasos (2-Step Verification).

    Mi cuenta no me ofrece contraseñas de aplicación. ¿Podría revisar estos puntos en la consola de administración de Google?

    1. En Security > Authentication > 2-step verification: ¿puedo activar la verificación en dos pasos? ¿Se me permiten otros métodos además de las llaves de seguridad?
    2. ¿Está mi cuenta libre de la Protección Avanzada (Advanced Protection)? ¿Hay otra regla que me impida tener contraseñas de aplicación?
    3. Si el programa también tiene que leer correo: ¿está activado IMAP para mí? El ajuste está en Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.

    Yo crearé la contraseña de aplicación y se la daré solo a este programa. Se puede anular en cualquier momento sin cambiar mi propia contraseña.

    Si no es posible permitir las contraseñas de aplicación, dígame por favor qué buzón debe usar el programa.

    Por favor, no envíe nunca una contraseña por correo ni la pida. Yo tampoco lo haré.

    Muchas gracias

letter-admin-smtp-auth-title = Una carta para tu administrador, lista para enviar
letter-admin-smtp-auth-body =
    Asunto: Permitir Authenticated SMTP para { $address }

    Hola:

    { $named ->
        [yes] Quisiera que { $app } envíe correo desde el buzón { $address }.
       *[no] Quisiera que un programa envíe correo desde el buzón { $address }.
    } El programa inicia sesión en smtp.office365.com, puerto 587 con STARTTLS, con un nombre y una contraseña. { $company } lo permite solo si Authenticated SMTP está activado para el buzón.

    ¿Podría activarlo para este único buzón? El ajuste está aquí:

    Microsoft 365 admin center > Users > Active users > (usuario) > Mail > Manage email apps > Authenticated SMTP

    Tres datos que pueden servirle:

    1. Desde finales de diciembre de 2026, Microsoft desactiva de forma predeterminada el envío con contraseña. En las organizaciones que ya existen, un administrador puede volver a activarlo después. Microsoft quiere anunciar la fecha definitiva en la segunda mitad de 2027.
    2. No funciona mientras estén activados los valores de seguridad predeterminados (security defaults). Por favor, no los desactive por esto. Dígame mejor cómo debe enviar su correo el programa.
    3. Se trata solo de enviar. La lectura con contraseña ha terminado para todas las organizaciones, y no la pido.

    Por favor, no envíe nunca una contraseña por correo ni la pida. Yo tampoco lo haré.

    Muchas gracias

letter-admin-mailbox-password-title = Una carta para quien se encarga de tus buzones, lista para enviar
letter-admin-mailbox-password-body =
    Asunto: Contraseña de un programa de correo para { $address }

    Hola:

    { $named ->
        [yes] Quisiera conectar { $app } con el buzón { $address }.
       *[no] Quisiera conectar un programa con el buzón { $address }.
    } { $reads ->
        [yes] El programa inicia sesión con un nombre y una contraseña, para enviar y leer correo.
       *[no] El programa inicia sesión con un nombre y una contraseña, para enviar correo.
    }

    ¿Podría hacer una de estas cosas?

    1. Lo mejor: dejar que yo cree una contraseña para programas de este buzón. Quizá { $company } la llame contraseña de aplicación o contraseña de dispositivo.
    2. O crear una solo para este programa y dármela en persona.
    3. Si no es posible ninguna de las dos, poner conmigo una contraseña nueva para este buzón.

    Por favor, compruebe también que este buzón permite programas de correo.

    Por favor, no envíe nunca una contraseña por correo ni la pida. Yo tampoco lo haré.

    Muchas gracias

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = No tengo un teléfono conmigo
trouble-no-phone-text =
    Busca en la página de { $company } una forma sin ese teléfono. Quizá ofrezca una llamada a un teléfono fijo, o una app de autenticación en una tableta o un equipo.

    No pongas solo una llave de seguridad: puede que entonces no haya contraseñas de aplicación. Si no se ofrece nada más, sigue cuando tengas tu teléfono.

trouble-phone-of-someone-who-left-label = El teléfono es de alguien que ya no está aquí
trouble-phone-of-someone-who-left-text =
    Busca en la página de { $company } otra forma de iniciar sesión: un código de respaldo o un dispositivo que siga con la sesión iniciada.

    Cuando entres, pon tu propio teléfono en lugar del antiguo. Si no puedes entrar, pregunta a tu administrador, o usa la página de { $company } para cuentas perdidas.

trouble-calling-on-that-phone-label = Estoy llamando al soporte con ese teléfono
trouble-calling-on-that-phone-text =
    Apunta el número del soporte y di: “Estoy en el paso 3, verificación en dos pasos. Vuelvo a llamar”. Después cuelga.

    Activa la verificación en dos pasos con el teléfono en la mano. Después llama otra vez. <b>No leas nunca en voz alta las cifras que llegan a tu teléfono.</b>

trouble-not-allowed-label = Mi trabajo o mi escuela no lo permite
trouble-not-allowed-text = Eso lo decide tu administrador. Pídele que permita la verificación en dos pasos y las contraseñas de aplicación para { $address }. Mientras tanto, usa otro buzón para { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = Buscas <l>{ $page }</l>. Unas preguntas muestran qué lo impide.
missing-question = Pregunta { $number }
missing-what-to-do = Qué hacer
button-not-that = No es eso
button-go-to-two-step = Ir a la verificación
button-open-codes = Abrir la lista de contraseñas

missing-wrong-account-ask = ¿Se ve { $address } en la esquina de la página?
missing-wrong-account-look = Mira arriba a la derecha, o pulsa la imagen o letra que hay allí. Un navegador suele conocer varias cuentas.
missing-wrong-account-title = La página muestra otra cuenta
missing-wrong-account-text = Pulsa la imagen o letra de la esquina de la página. Elige { $address }, o inicia sesión con esa dirección. Después abre la página otra vez desde aquí.

missing-two-step-off-ask = ¿Está activada la verificación en dos pasos?
missing-two-step-off-look = { $company } muestra las contraseñas de aplicación solo si está activada.
missing-two-step-off-title = La verificación en dos pasos va primero
missing-two-step-off-text = Vuelve al paso 3 y mira si está activada. Si no, actívala allí. Después abre otra vez la página de contraseñas de aplicación.

missing-security-keys-only-ask = ¿Tu único segundo paso es una llave de seguridad?
missing-security-keys-only-look = Una llave de seguridad es una pieza pequeña que se conecta al dispositivo o se acerca a él.
missing-security-keys-only-title = Una llave de seguridad sola no basta
missing-security-keys-only-text = Así { $company } no ofrece contraseñas de aplicación. Conserva la llave y añade tu teléfono como otra forma. Después abre otra vez la página de contraseñas de aplicación.

missing-work-account-ask = ¿Te dio esta cuenta tu trabajo, tu escuela o tu club?
missing-work-account-look = Entonces alguien de allí se encarga de ella y decide qué puede hacer.
missing-work-account-title = Eso lo decide tu administrador
missing-work-account-text = Pídele que permita las contraseñas de aplicación para { $address }: la carta está lista. Mientras tanto, usa otro buzón para { $app }.

missing-advanced-protection-ask = ¿Está activada la Protección Avanzada?
missing-advanced-protection-look = Lo sabrías: la habrías activado tú, con una llave de seguridad o una llave de acceso. La página de seguridad de tu cuenta lo muestra.
missing-advanced-protection-title = La Protección Avanzada impide las contraseñas de aplicación
missing-advanced-protection-text = Lo hace a propósito, para proteger tu cuenta de forma muy estricta. Déjala activada y usa otro buzón para { $app }.

missing-child-account-ask = ¿Es la cuenta de un niño, a cargo de sus padres?
missing-child-account-look = Entonces los padres aprueban las apps y los inicios de sesión nuevos.
missing-child-account-title = Una cuenta infantil no tiene contraseñas de aplicación
missing-child-account-text = { $company } no deja entrar a programas de correo en una cuenta así. Usa la dirección de un adulto para { $app }.

missing-unfamiliar-browser-ask = ¿Lees siempre tu correo en este navegador?
missing-unfamiliar-browser-look = Un navegador nuevo no cuenta, y una ventana privada tampoco.
missing-unfamiliar-browser-title = { $company } aún no conoce este navegador
missing-unfamiliar-browser-text =
    { $company } ofrece contraseñas de aplicación solo en un navegador que conoce. Copia el enlace y ábrelo en el navegador donde siempre lees tu correo.

    Si no tienes uno así, deja la sesión iniciada aquí, usa este unos días e inténtalo otra vez. El soporte no puede acelerarlo.

missing-switched-off-by-administrator-ask = ¿Dice la página que tu administrador desactivó las contraseñas de aplicación?
missing-switched-off-by-administrator-look = También puede decir que esa opción no está disponible para tu cuenta.
missing-switched-off-by-administrator-title = Tu administrador desactivó las contraseñas de aplicación
missing-switched-off-by-administrator-text = Solo tu administrador puede cambiarlo. Pídele que permita las contraseñas de aplicación para { $address }: la carta está lista. Mientras tanto, usa otro buzón para { $app }.

missing-too-many-codes-ask = ¿Dice que ya tienes demasiadas contraseñas de aplicación?
missing-too-many-codes-look = Cada una que se creó cuenta hasta que se borra.
missing-too-many-codes-title = Ya hay demasiadas contraseñas de aplicación
missing-too-many-codes-text = { $company } no conserva más. Borra allí una que ya no necesites y crea después una nueva.

missing-no-mailbox-ask = ¿Tiene esta cuenta su correo en { $company }?
missing-no-mailbox-look = Puede haber una cuenta sin buzón, que inicia sesión con una dirección de otro lugar.
missing-no-mailbox-title = Esta cuenta no tiene buzón en { $company }
missing-no-mailbox-text = Configura primero el correo en { $company }. Si no quieres, usa otro buzón para { $app }.

missing-plan-without-programs-ask = ¿Es tu plan gratuito o de los pequeños?
missing-plan-without-programs-look = La página de tu cuenta en { $company } dice qué plan tienes.
missing-plan-without-programs-title = Quizá tu plan no deje entrar a los programas
missing-plan-without-programs-text = Mira si tu plan en { $company } deja entrar a los programas de correo. Si no, usa otro buzón para { $app }.

missing-not-their-domain-ask = ¿Se encarga otra persona de tu dominio y sus buzones?
missing-not-their-domain-look = Por ejemplo, alguien del trabajo, una agencia o una amistad que lo configuró.
missing-not-their-domain-title = Solo puede crearla quien se encarga de tu dominio
missing-not-their-domain-text = Pídele una contraseña de correo para { $address }: la carta está lista. Es solo para { $app }.

missing-no-phone-number-ask = ¿Está tu número de teléfono móvil en los ajustes de este buzón?
missing-no-phone-number-look = { $company } crea contraseñas de aplicación solo para buzones con un número de teléfono móvil.
missing-no-phone-number-title = El número de teléfono móvil va primero
missing-no-phone-number-text = Añade tu número en los ajustes de { $company }. Después abre otra vez la página de contraseñas de aplicación.

missing-programs-blocked-ask = ¿Hay activada una protección que no deja entrar a los programas?
missing-programs-blocked-look = Está en los ajustes de seguridad de { $company }, con un nombre como “bloquear programas de correo”.
missing-programs-blocked-title = Una protección no deja entrar a los programas
missing-programs-blocked-text = Mientras está activada, no entra ningún programa. Desactívala en los ajustes de { $company }. Después abre otra vez la página de contraseñas de aplicación.

missing-second-mailbox-ask = ¿Es un segundo buzón de tu hogar?
missing-second-mailbox-look = El principal es el de tu contrato.
missing-second-mailbox-title = Quizá un segundo buzón no tenga contraseñas de aplicación
missing-second-mailbox-text = Quizá { $company } ofrezca contraseñas de aplicación solo para el buzón principal. Usa la dirección principal para { $app }. El soporte de { $company } sabe más.

missing-signs-in-elsewhere-ask = ¿Inicias sesión en { $company } a través de otra empresa?
missing-signs-in-elsewhere-look = Por ejemplo, con Google, Facebook o la página de inicio de sesión de tu trabajo.
missing-signs-in-elsewhere-title = La cuenta no tiene contraseña propia
missing-signs-in-elsewhere-text = Entonces solo se entra con una contraseña de aplicación. Búscala en los ajustes de seguridad de { $company }, no en los de la otra empresa.

missing-none-of-these-title = No es ninguno de los motivos que conocemos
missing-none-of-these-text = { $help ->
    [yes] Abre la página de ayuda de { $company }: muestra el camino más nuevo. Si no ayuda, configura { $app } con otra dirección.
   *[no] Pregunta a { $company }: “¿Dónde creo una contraseña de aplicación para un programa de correo?”. Si no ayuda, configura { $app } con otra dirección.
 }

## Providers that take no app password

stop-oauth-only-everything-title = { $company } no acepta contraseñas de aplicación para este buzón
stop-oauth-only-everything-why = { $since ->
    [none] { $company } no deja entrar a ningún programa con una contraseña, sea cual sea. Las páginas que aún piden crear una contraseña de aplicación son antiguas.
   *[other] Desde el { $since }, { $company } no deja entrar a ningún programa con una contraseña, sea cual sea. Las páginas que aún piden crear una contraseña de aplicación son antiguas.
 }
stop-oauth-only-everything-instead-1 = Busca en { $app } <l>Iniciar sesión con { $company }</l> y úsalo. Entonces no necesitas Sparekey.
stop-oauth-only-everything-instead-2 = Si no está, usa otro buzón para { $app }, como Gmail o uno con tu propio dominio.
stop-oauth-only-everything-instead-3 = Si te escriben a { $address }, reenvía su correo al otro buzón. Así no se pierde nada.

stop-oauth-only-reading-title = Los programas no pueden leer este buzón con una contraseña
stop-oauth-only-reading-why = { $company } terminó la lectura con contraseña para todos, también con contraseñas de aplicación. Nadie puede activarla otra vez, ni siquiera su soporte.
stop-oauth-only-reading-instead-1 = Busca en { $app } <l>Iniciar sesión con { $company }</l> y úsalo. Entonces no necesitas Sparekey.
stop-oauth-only-reading-instead-2 = Si no está y { $app } puede funcionar sin leer, configura solo el envío.
stop-oauth-only-reading-instead-3 = Si tiene que leer, usa otro buzón para { $app }. Pide a tu administrador que reenvíe allí el correo de { $address }.

stop-app-passwords-ended-everything-title = { $company } ya no crea contraseñas de aplicación
stop-app-passwords-ended-everything-why = { $company } dice que ya no se pueden crear contraseñas de aplicación. Solo entran programas con la ventana de inicio de sesión de { $company }.
stop-app-passwords-ended-everything-instead-1 = Busca en { $app } una forma de iniciar sesión en la página de { $company } y úsala. Entonces no necesitas Sparekey.
stop-app-passwords-ended-everything-instead-2 = Si no la hay, usa otro buzón para { $app }, como Gmail o uno con tu propio dominio.
stop-app-passwords-ended-everything-instead-3 = Si te escriben a { $address }, reenvía su correo al otro buzón. Así no se pierde nada.

stop-app-passwords-ended-reading-title = Los programas ya no pueden leer este buzón con una contraseña de aplicación
stop-app-passwords-ended-reading-why = { $company } dice que ya no se pueden crear contraseñas de aplicación para leer. Solo entran programas con la ventana de inicio de sesión de { $company }.
stop-app-passwords-ended-reading-instead-1 = Busca en { $app } una forma de iniciar sesión en la página de { $company } y úsala. Entonces no necesitas Sparekey.
stop-app-passwords-ended-reading-instead-2 = Si no la hay y { $app } puede funcionar sin leer, configura solo el envío.
stop-app-passwords-ended-reading-instead-3 = Si tiene que leer, usa otro buzón para { $app }.

stop-bridge-everything-title = { $company } solo deja entrar a los programas a través de su propio Bridge
stop-bridge-everything-why = El correo en { $company } está tan bien cerrado que ningún programa puede abrirlo solo. El programa <b>Bridge</b> de { $company } lo abre para los programas de un equipo. Requiere un plan de pago, y Sparekey no puede probarlo.
stop-bridge-everything-instead-1 = Si { $app } funciona en este equipo, configura Bridge con la página de ayuda de { $company }. Muestra un servidor, un nombre y una contraseña: ponlos en { $app }.
stop-bridge-everything-instead-2 = Si { $app } funciona en otro lugar, o no tienes un plan de pago, usa otro buzón para { $app }.

stop-bridge-reading-title = Los programas solo pueden leer este buzón a través de Bridge, de { $company }
stop-bridge-reading-why = El correo en { $company } está tan bien cerrado que ningún programa puede abrirlo solo. El programa <b>Bridge</b> de { $company } lo abre para los programas de un equipo. Requiere un plan de pago, y Sparekey no puede probarlo.
stop-bridge-reading-instead-1 = Si { $app } funciona en este equipo, configura Bridge con la página de ayuda de { $company }. Muestra un servidor, un nombre y una contraseña: ponlos en { $app }.
stop-bridge-reading-instead-2 = Si { $app } puede funcionar sin leer, configura solo el envío.
stop-bridge-reading-instead-3 = Si tiene que leer y funciona en otro lugar, usa otro buzón para { $app }.

stop-not-offered-everything-title = { $company } no deja entrar a otros programas
stop-not-offered-everything-why = { $company } solo se puede usar en su propia app y en su sitio web. No hay servidores de correo para otros programas, y por eso tampoco contraseñas de aplicación.
stop-not-offered-everything-instead-1 = Usa otro buzón para { $app }, como Gmail o uno con tu propio dominio.
stop-not-offered-everything-instead-2 = Di a quienes te escriben qué dirección usa { $app }. Puedes conservar { $address } para tu propio correo.

stop-not-offered-reading-title = Ningún programa puede leer este buzón
stop-not-offered-reading-why = { $company } no tiene ningún servidor del que { $app } pueda leer correo con este tipo de buzón.
stop-not-offered-reading-instead-1 = Si { $app } puede funcionar sin leer, configura solo el envío.
stop-not-offered-reading-instead-2 = Si tiene que leer, usa otro buzón para { $app }.

stop-not-known-everything-title = No sabemos cómo inician sesión los programas en { $company }
stop-not-known-everything-why = { $company } cambió el funcionamiento de su correo, y no pudimos averiguar qué necesitan ahora los programas. Adivinar solo te haría perder tiempo.
stop-not-known-everything-instead-1 = Pregunta a { $company }: “¿Qué servidor y qué contraseña necesita un programa de correo?”. Quizá también lo diga su página de ayuda.
stop-not-known-everything-instead-2 = Si no te lo puede decir, usa otro buzón para { $app }.

stop-not-known-reading-title = No sabemos cómo leen los programas este buzón
stop-not-known-reading-why = No pudimos averiguar de qué servidor puede leer correo { $app } en { $company }. Adivinar solo te haría perder tiempo.
stop-not-known-reading-instead-1 = Pregunta a { $company }: “¿Qué servidor y qué contraseña necesita un programa de correo para leer?”.
stop-not-known-reading-instead-2 = Si { $app } puede funcionar sin leer, configura solo el envío.
stop-not-known-reading-instead-3 = Si tiene que leer, usa otro buzón para { $app }.

button-send-only = Configurar solo el envío

ask-administrator-decides-title = ¿Permite tu administrador enviar con contraseña?
ask-administrator-decides-text =
    { $changes ->
        [none] Enviar con contraseña solo funciona donde el administrador permite <l>Authenticated SMTP</l>. Si está activado para { $address }, sigue. Si está desactivado, envía la carta a tu administrador: está lista para copiar.
       *[other] Enviar con contraseña solo funciona donde el administrador permite <l>Authenticated SMTP</l>. A partir de { $changes }, { $company } lo desactiva si tu administrador no lo activa. Si está activado para { $address }, sigue. Si está desactivado, envía la carta a tu administrador: está lista para copiar.
    }

## What ends an app password

revoked-password-changed = Si cambias tu contraseña de { $company }, esta contraseña de aplicación deja de funcionar. Entonces crea una nueva.
revoked-deleted-by-person = Para anularla, bórrala en la página de { $company }.
revoked-two-step-on = Si más tarde se activa la verificación en dos pasos, esta contraseña de aplicación deja de funcionar. Entonces crea una nueva.
revoked-new-code-made = Si creas otra contraseña de aplicación, esta deja de funcionar en todos los programas.
revoked-account-restored = Si pierdes tu cuenta y la recuperas, esta contraseña de aplicación deja de funcionar. Entonces crea una nueva.
revoked-signed-out-everywhere = Si cierras la sesión de todos los dispositivos en { $company }, esta contraseña de aplicación deja de funcionar. Entonces crea una nueva.
revoked-two-step-off = Si se desactiva la verificación en dos pasos, esta contraseña de aplicación deja de funcionar. Así que déjala activada.

survives-password-change = Cambiar tu contraseña de { $company } no la anula. Bórrala allí si quieres que deje de funcionar.

## What a password opens

opens-title = Lo que puede hacer esta contraseña de aplicación
opens-mail = Con ella, { $app } puede leer tu correo en { $company } y enviar correo en tu nombre.
opens-sending = Con ella, { $app } puede enviar correo en tu nombre, pero no leer tu correo.
opens-nothing-else = No abre nada más en { $company }.
opens-not-known = No sabemos si abre algo más en { $company }.
opens-contacts = También abre tus contactos en { $company }.
opens-calendars = También abre tus calendarios en { $company }.
opens-files = También abre tus archivos en { $company }.
own-opens-account-title = Esta es la contraseña de toda tu cuenta
own-opens-account = Quien la tenga puede hacer en { $company } lo mismo que tú. Dásela a { $app } solo si confías en { $app } para eso. Para que { $app } ya no pueda entrar, cambia esta contraseña.
own-opens-mailbox-title = Esta es la contraseña de todo tu buzón
own-opens-mailbox = Quien la tenga puede leer todo el correo de { $address } y enviar en su nombre. Para que { $app } ya no pueda entrar, cambia esta contraseña.

## Limits

limits-title = Cuánto deja hacer { $company } a un programa
limit-messages-per-day = { $number ->
    [one] { $company } envía por ti un mensaje al día.
   *[other] { $company } envía por ti hasta { $number } mensajes al día.
 }
limit-messages-per-hour = { $number ->
    [one] { $company } envía por ti un mensaje por hora.
   *[other] { $company } envía por ti hasta { $number } mensajes por hora.
 }
limit-messages-per-minute = { $number ->
    [one] { $company } envía por ti un mensaje por minuto.
   *[other] { $company } envía por ti hasta { $number } mensajes por minuto.
 }
limit-recipients-per-day = { $number ->
    [one] Tus mensajes pueden ir a un destinatario al día.
   *[other] Tus mensajes pueden ir a { $number } destinatarios al día.
 }
limit-recipients-per-message = { $number ->
    [one] Un mensaje puede tener un destinatario.
   *[other] Un mensaje puede tener hasta { $number } destinatarios.
 }
limit-message-mb = { $number ->
    [one] Un mensaje puede tener hasta un megabyte.
   *[other] Un mensaje puede tener hasta { $number } megabytes.
 }
limit-imap-connections = { $number ->
    [one] Solo un programa puede leer el buzón a la vez.
   *[other] Hasta { $number } conexiones pueden leer el buzón a la vez.
 }
limit-imap-download = { $number ->
    [one] Los programas pueden leer un megabyte al día.
   *[other] Los programas pueden leer hasta { $number } megabytes al día.
 }
limit-imap-upload = { $number ->
    [one] Los programas pueden subir un megabyte al día.
   *[other] Los programas pueden subir hasta { $number } megabytes al día.
 }

## What else may be behind a refused password

perhaps-moved = ¿Ha mudado { $company } tu correo a { $to }? Entonces vuelve al paso 2 y dilo allí. Ahora vale la contraseña de { $to }.
perhaps-locked = ¿Has cambiado hace poco tu contraseña? Entonces desbloquea primero tu correo en la página de { $company }.
perhaps-not-ready = { $number ->
    [one] ¿La creaste hace menos de una hora? Entonces espera primero: en { $company } una nueva contraseña de aplicación puede tardar una hora en funcionar.
   *[other] ¿La creaste hace menos de { $number } horas? Entonces espera primero: en { $company } una nueva contraseña de aplicación puede tardar { $number } horas en funcionar.
 }
perhaps-switched-off = ¿Deja entrar { $company } a los programas? Si no, actívalo primero en sus ajustes.
