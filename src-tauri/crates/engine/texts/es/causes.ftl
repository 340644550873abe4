### Why a test failed, and the one thing to do next, in Spanish. Not yet checked by a native speaker.

## Whose turn it is

owner-you = Te toca a ti · { $time }
owner-administrator = Le toca a tu administrador · { $time }
owner-provider =
    { $known ->
        [yes] Le toca a { $company } · { $time }
       *[no] Le toca a tu proveedor de correo · { $time }
    }
owner-network = Esta red lo impide · { $time }
owner-nobody = No le toca a nadie: se pasa solo · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company } quiere aquí una contraseña de aplicación, no tu contraseña normal
       *[no] Este buzón quiere una contraseña de aplicación, no tu contraseña normal
    }
cause-app-password-required-text =
    { $known ->
        [yes] Tu contraseña normal no cambia. Crea una contraseña de aplicación en la página de { $company } y usa esa en su lugar.
       *[no] Tu contraseña normal no cambia. Crea una contraseña de aplicación en la página de tu proveedor y usa esa en su lugar.
    }
cause-app-password-required-time = unos tres minutos

cause-two-factor-off-so-no-app-password-title = La verificación en dos pasos aún está desactivada
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] { $company } solo da contraseñas de aplicación si está activada. Actívala primero y crea después la contraseña de aplicación.
       *[no] Tu proveedor solo da contraseñas de aplicación si está activada. Actívala primero y crea después la contraseña de aplicación.
    }
cause-two-factor-off-so-no-app-password-time = unos diez minutos

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company } no aceptó esta contraseña de aplicación
       *[no] El servidor no aceptó esta contraseña de aplicación
    }
cause-wrong-app-password-text = Crear otra es más rápido que buscar la diferencia. Créala para { $address }, cópiala entera y usa la nueva.
cause-wrong-app-password-time = unos dos minutos

cause-wrong-password-title =
    { $known ->
        [yes] { $company } no aceptó la contraseña del buzón
       *[no] El servidor no aceptó la contraseña del buzón
    }
cause-wrong-password-text = Primero inicia sesión con ella donde lees tu correo en la web. Cuando funcione, usa la misma para el correo.
cause-wrong-password-time = unos dos minutos

cause-username-form-wrong-title = El servidor espera otro nombre de usuario
cause-username-form-wrong-text = Se trata del nombre, no de la contraseña. Busca en la ayuda de tu proveedor el nombre de usuario para programas de correo y usa ese.
cause-username-form-wrong-time = unos dos minutos

cause-imap-disabled-title =
    { $leg ->
        [imap] Los ajustes de tu buzón no dejan que los programas lean el correo
       *[smtp] Los ajustes de tu buzón no dejan que los programas envíen correo
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Abre los ajustes de tu buzón en la web y activa <l>IMAP</l>. Después prueba otra vez. Si no lo encuentras, pregunta a quien se encarga de tu buzón.
       *[smtp] Abre los ajustes de tu buzón en la web. Activa <l>SMTP</l>, o <l>IMAP</l> si solo está ese. Después prueba otra vez. Si no lo encuentras, pregunta a quien se encarga de tu buzón.
    }
cause-imap-disabled-time = unos dos minutos

cause-plan-lacks-access-title = Tu plan de correo no deja entrar a otros programas
cause-plan-lacks-access-text = El buzón está bien. Elige un plan que deje entrar a los programas de correo. Mientras tanto, usa otra dirección para { $app }.
cause-plan-lacks-access-time = unos minutos

cause-smtp-auth-disabled-by-admin-title = Para enviar con contraseña hace falta el permiso de tu administrador
cause-smtp-auth-disabled-by-admin-text = No puedes activarlo tú. Pide a tu administrador que marque <l>Authenticated SMTP</l> para { $address }.
cause-smtp-auth-disabled-by-admin-time = cinco minutos de trabajo

cause-blocked-by-org-policy-title = Una regla de seguridad de esta cuenta impide iniciar sesión
cause-blocked-by-org-policy-text = No puedes cambiar esa regla tú. Pide a tu administrador que deje entrar a los programas de correo para { $address }. Si es una cuenta infantil, pídelo a tus padres.
cause-blocked-by-org-policy-time = cinco minutos de trabajo

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company } ya no deja entrar a los programas con una contraseña
       *[no] Este servidor ya no deja entrar a los programas con una contraseña
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] Tampoco sirven las contraseñas de aplicación, así que escribirla otra vez no ayuda. Busca en { $app } un botón propio para iniciar sesión con { $company }. Si no lo hay, usa otra dirección.
       *[no] Tampoco sirven las contraseñas de aplicación, así que escribirla otra vez no ayuda. Busca en { $app } un botón propio para iniciar sesión en tu proveedor. Si no lo hay, usa otra dirección.
    }
cause-basic-auth-retired-time = unos minutos

cause-web-login-required-title =
    { $known ->
        [yes] { $company } quiere que confirmes este inicio de sesión en su sitio web
       *[no] Tu proveedor quiere que confirmes este inicio de sesión en su sitio web
    }
cause-web-login-required-text = No deja pasar a programas nuevos hasta que digas que fuiste tú. Inicia sesión allí como { $address } y confírmalo. Después prueba otra vez.
cause-web-login-required-time = un minuto

cause-account-locked-or-suspended-title = Esta cuenta está bloqueada en este momento
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] No se puede iniciar sesión o enviar por ahora. Entra en el sitio web de { $company } y haz lo que te pida. Si no pide nada, escribe a su soporte.
       *[no] No se puede iniciar sesión o enviar por ahora. Entra en el sitio web de tu proveedor y haz lo que te pida. Si no pide nada, escribe a su soporte.
    }
cause-account-locked-or-suspended-time = unos minutos, o una llamada

cause-password-expired-title = El servidor pide una contraseña nueva
cause-password-expired-text =
    { $known ->
        [yes] La de ahora es demasiado antigua o sencilla. Pon una contraseña nueva en el sitio web de { $company } y úsala a partir de ahora.
       *[no] La de ahora es demasiado antigua o sencilla. Pon una contraseña nueva en el sitio web de tu proveedor y úsala a partir de ahora.
    }
cause-password-expired-time = unos cinco minutos

cause-auth-method-unsupported-title = El servidor no ofrece ninguna forma de entrar que Sparekey conozca
cause-auth-method-unsupported-text = Sparekey conoce <b>PLAIN</b> y <b>LOGIN</b>, las dos formas habituales. Pide a tu proveedor que permita una de ellas en { $host }.
cause-auth-method-unsupported-time = una llamada

cause-client-id-required-title = El servidor quiere saber qué programa pregunta
cause-client-id-required-text = No se debe a nada que hayas escrito. Pregunta a tu proveedor cómo deja entrar a los programas de correo. La respuesta del servidor está abajo, en los detalles.
cause-client-id-required-time = una llamada

cause-client-greeting-rejected-title = El servidor no aceptó el nombre con que se presentó este equipo
cause-client-greeting-rejected-text = No se debe a nada que hayas escrito. Pregunta a tu proveedor por qué lo rechaza { $host }. La respuesta del servidor está abajo, en los detalles.
cause-client-greeting-rejected-time = una llamada

## Limits

cause-rate-limited-title = Hubo demasiados intentos o mensajes en poco tiempo
cause-rate-limited-text = Se pasa solo, pero cada intento nuevo puede alargarlo. Espera una hora y prueba después una sola vez.
cause-rate-limited-time = una hora, más o menos

cause-greylisted-title = El servidor pide a los remitentes nuevos que esperen un poco
cause-greylisted-text = Lo hace a propósito, para frenar el correo basura. Espera diez minutos y prueba otra vez.
cause-greylisted-time = diez minutos

cause-too-many-connections-title = Hay demasiados programas conectados a este buzón a la vez
cause-too-many-connections-text = Cierra los otros programas de correo en tu equipo, teléfono y tableta. Después prueba otra vez.
cause-too-many-connections-time = unos dos minutos

cause-daily-limit-reached-title = Este buzón ya envió todo lo que puede enviar por ahora
cause-daily-limit-reached-text = El límite es de tu plan de correo. Espera hasta mañana y prueba otra vez.
cause-daily-limit-reached-time = hasta mañana

cause-bandwidth-limit-title = El límite de hoy para descargar correo se agotó
cause-bandwidth-limit-text = Tu correo está a salvo, y el límite vuelve a empezar solo. Espera hasta 24 horas y prueba otra vez.
cause-bandwidth-limit-time = hasta 24 horas

cause-mailbox-full-title = El buzón está lleno
cause-mailbox-full-text = Borra mensajes grandes que ya no necesites y vacía la papelera. Después prueba otra vez.
cause-mailbox-full-time = unos minutos

cause-server-unavailable-title =
    { $known ->
        [yes] { $company } tiene ahora mismo un problema propio
       *[no] El servidor de correo tiene ahora mismo un problema propio
    }
cause-server-unavailable-text =
    { $known ->
        [yes] No tiene que ver con lo que escribiste. Espera media hora y prueba otra vez. La página de estado de { $company } puede decir más.
       *[no] No tiene que ver con lo que escribiste. Espera media hora y prueba otra vez. La página de estado de tu proveedor puede decir más.
    }
cause-server-unavailable-time = media hora o más

## The message itself

cause-sender-not-allowed-title = Este buzón no puede enviar desde esa dirección
cause-sender-not-allowed-text = Usa como remitente la dirección con la que inicias sesión. Para usar otra, confírmala antes en los ajustes de tu buzón.
cause-sender-not-allowed-time = unos dos minutos

cause-relay-denied-title = El servidor no envía nada sin iniciar sesión
cause-relay-denied-text = Para enviar también hacen falta tu nombre y tu contraseña. En { $app }, activa el inicio de sesión para el servidor de salida. Después inténtalo otra vez.
cause-relay-denied-time = unos dos minutos

cause-recipient-rejected-title = El servidor no conoce la dirección a la que iba el mensaje
cause-recipient-rejected-text = Revisa esa dirección letra por letra y corrígela. Después envía otra vez.
cause-recipient-rejected-time = un minuto

cause-message-rejected-title = El inicio de sesión funciona, pero el servidor detuvo el mensaje
cause-message-rejected-text = Tu nombre y tu contraseña están bien. Pregunta a tu proveedor por qué detuvo el mensaje. La respuesta del servidor está abajo, en los detalles.
cause-message-rejected-time = una llamada

## Encryption

cause-tls-required-title = El servidor quiere antes una conexión cifrada
cause-tls-required-text =
    { $leg ->
        [imap] El cifrado protege tu contraseña por el camino. Elige el puerto 993 con SSL/TLS y prueba otra vez.
       *[smtp] El cifrado protege tu contraseña por el camino. Elige el puerto 587 con STARTTLS y prueba otra vez.
    }
cause-tls-required-time = un minuto

cause-tls-mode-mismatch-title = El puerto { $port } y el tipo de cifrado no van juntos
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Cada puerto tiene su tipo: SSL/TLS para el puerto 993, STARTTLS para el puerto 143. Elige el que corresponde y prueba otra vez.
       *[smtp] Cada puerto tiene su tipo: SSL/TLS para el puerto 465, STARTTLS para el puerto 587. Elige el que corresponde y prueba otra vez.
    }
cause-tls-mode-mismatch-time = un minuto

cause-tls-stripped-by-network-title = Algo en esta red quita el cifrado
cause-tls-stripped-by-network-text = Aquí otros podrían leer tu contraseña, así que Sparekey no la envió. Usa otra red, como el punto de acceso de tu teléfono. Después prueba otra vez.
cause-tls-stripped-by-network-time = unos cinco minutos

cause-tls-version-unsupported-title = El servidor no ofrece ningún cifrado que hoy sea seguro
cause-tls-version-unsupported-text = No puedes cambiarlo tú. Pide a quien gestiona { $host } que actualice su cifrado.
cause-tls-version-unsupported-time = una llamada

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Tu antivirus { $product } está entre tú y el servidor de correo
        [inspection] El filtro { $product } está entre tú y el servidor de correo
        [tool] El programa { $product } está entre tú y el servidor de correo
       *[unknown] Algo desconocido está entre tú y el servidor de correo
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] Lee tu correo por el camino. Abre <b>{ $product }</b> y desactiva solo su análisis del correo. Después prueba otra vez.
        [inspection] Las empresas y escuelas usan <b>{ $product }</b> para mirar dentro de las conexiones. Pide a tu soporte informático que deje pasar el correo intacto.
        [tool] Lee lo que pasa por internet. Cierra o quita <b>{ $product }</b> y prueba otra vez.
       *[unknown]
            { $has-issuer ->
                [yes] Se hace llamar “{ $issuer }”. Si es tu antivirus, desactiva solo su análisis del correo. Si no lo es, pregunta a tu soporte informático o usa otra red.
               *[no] Casi siempre es un antivirus que analiza el correo. Desactiva solo ese análisis. Si no tienes ninguno, pregunta a tu soporte informático o usa otra red.
            }
    }
cause-certificate-untrusted-interception-time = unos cinco minutos

cause-certificate-self-signed-server-title = { $host } no puede demostrar que es auténtico
cause-certificate-self-signed-server-text = Un certificado es el documento de identidad de un servidor. Este es casero o está incompleto. Pide uno correcto a quien gestiona el servidor.
cause-certificate-self-signed-server-time = una llamada

cause-certificate-name-mismatch-title = El servidor muestra un nombre distinto de { $host }
cause-certificate-name-mismatch-text = Un certificado es el documento de identidad de un servidor. Este lleva otro nombre: míralo abajo, en los detalles. Si ese nombre es de tu proveedor de correo, úsalo como nombre del servidor.
cause-certificate-name-mismatch-time = unos dos minutos

cause-certificate-expired-title =
    { $has-from ->
        [yes] El certificado del servidor aún no vale
       *[no] El certificado del servidor ha caducado
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] Un certificado es el documento de identidad de un servidor. Este vale a partir del { $from }, y la fecha de este equipo es correcta. Pide a quien gestiona { $host } que lo arregle.
       *[no]
            { $has-until ->
                [yes] Un certificado es el documento de identidad de un servidor. Este valía hasta el { $until }. Pide a quien gestiona { $host } que lo renueve.
               *[no] Un certificado es el documento de identidad de un servidor, y este es demasiado antiguo. Pide a quien gestiona { $host } que lo renueve.
            }
    }
cause-certificate-expired-time = una llamada

cause-clock-wrong-title = La fecha o la hora de este equipo no son correctas
cause-clock-wrong-text =
    { $has-clock ->
        [yes] Este equipo muestra { $shows }. Otros servidores dicen: { $should } o más tarde. Ajusta la fecha y la hora en la configuración del equipo y prueba otra vez.
       *[no] Una conexión segura necesita la fecha correcta. Ajusta la fecha y la hora en la configuración del equipo y prueba otra vez.
    }
cause-clock-wrong-time = un minuto

## The way to the server

cause-network-ip-blocked-title = El servidor de correo rechaza esta conexión a internet
cause-network-ip-blocked-text = No se debe a tu contraseña. Si usas una VPN, desactívala. Si no, usa otra red, como el punto de acceso de tu teléfono. Después prueba otra vez.
cause-network-ip-blocked-time = unos cinco minutos

cause-dns-failure-title = La libreta de direcciones de internet no responde ahora
cause-dns-failure-text = El nombre { $host } está bien, pero desde aquí no se puede consultar. Si usas una VPN, desactívala. Cuando se abran los sitios web, prueba otra vez.
cause-dns-failure-time = unos dos minutos

cause-unknown-host-title = No hay ningún servidor llamado { $host }
cause-unknown-host-text = Una sola letra puede cambiarlo todo. Compara el nombre con la página de ayuda de tu proveedor, corrígelo y prueba otra vez.
cause-unknown-host-time = un minuto

cause-server-in-private-network-title = { $host } lleva a una red privada
cause-server-in-private-network-text = Nadie escribió ese nombre, así que Sparekey no se conectó. Si el servidor está de verdad en tu propia red, escribe tú su nombre en el formulario.
cause-server-in-private-network-time = un minuto

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] El proxy de este equipo no funciona
       *[none] Este equipo no está conectado a internet
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] Este equipo está configurado para pasar por <b>{ $proxy }</b>. Revisa ese proxy en la configuración de red del equipo. Cuando se abra un sitio web, prueba otra vez.
       *[none] Revisa la red wifi o el cable. Cuando se abra un sitio web, prueba otra vez.
    }
cause-network-unreachable-time = un minuto

cause-ipv6-broken-title = Aquí falla uno de los dos caminos al servidor
cause-ipv6-broken-text = Tu red tiene dos tipos de dirección de internet, y uno no funciona. Si usas una VPN, desactívala. Si no, usa otra red, como el punto de acceso de tu teléfono. Después prueba otra vez.
cause-ipv6-broken-time = unos cinco minutos

cause-port-blocked-title = Esta red corta el camino al servidor de correo
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] Este equipo pasa por el proxy <b>{ $proxy }</b>, que no deja pasar el correo. Pide a tu soporte informático que permita el puerto { $port } de { $host }.
        [wants-login] Este equipo pasa por el proxy <b>{ $proxy }</b>, que pide su propio inicio de sesión. Pide a tu soporte informático que deje pasar sin él a los programas de correo.
        [cannot-reach] Este equipo pasa por el proxy <b>{ $proxy }</b>, que no llega al puerto { $port } de { $host }. Pide a tu soporte informático que lo abra.
       *[none]
            { $has-open ->
                [yes] El servidor responde en el puerto { $open }, pero no se llega al puerto { $port } de { $host }. Si usas una VPN, desactívala. Si no, usa otra red, como el punto de acceso de tu teléfono. Después prueba otra vez.
               *[no] El servidor está bien, pero no se llega al puerto { $port } de { $host }. Si usas una VPN, desactívala. Si no, usa otra red, como el punto de acceso de tu teléfono. Después prueba otra vez.
            }
    }
cause-port-blocked-time = unos cinco minutos

cause-local-firewall-blocked-title = Este equipo no permite la conexión
cause-local-firewall-blocked-text = Su cortafuegos o su antivirus detiene a Sparekey. Añade Sparekey a los programas permitidos y prueba otra vez.
cause-local-firewall-blocked-time = unos cinco minutos

cause-connection-refused-title = Nadie responde en { $host }, puerto { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] El mismo servidor sí responde en el puerto { $open }. Compara el nombre del servidor y el puerto con la página de ayuda de tu proveedor. Corrige lo que sea distinto y prueba otra vez.
       *[no] Compara el nombre del servidor y el puerto con la página de ayuda de tu proveedor. Corrige lo que sea distinto y prueba otra vez.
    }
cause-connection-refused-time = unos dos minutos

cause-connection-dropped-title = La conexión se cortó a la mitad
cause-connection-dropped-text = Puede ser casualidad, así que prueba otra vez. Si pasa dos veces, usa otra red, como el punto de acceso de tu teléfono.
cause-connection-dropped-time = un minuto

cause-captive-portal-title = Esta red wifi quiere que inicies sesión primero
cause-captive-portal-text = Abre cualquier sitio web en tu navegador: aparece la página de la red wifi. Inicia sesión o acepta allí y prueba otra vez.
cause-captive-portal-time = un minuto

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] Este no es el servidor para leer tu correo
       *[smtp] Este no es el servidor para enviar tu correo
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } responde en el puerto { $port }, pero es otro tipo de servidor. Usa el servidor IMAP de la página de ayuda de tu proveedor.
       *[smtp] { $host } responde en el puerto { $port }, pero es otro tipo de servidor. Usa el servidor SMTP de la página de ayuda de tu proveedor.
    }
cause-wrong-server-or-port-time = unos dos minutos

cause-not-sure = Es probable, pero no seguro. Abajo, en los detalles, está lo que pasó de verdad.

cause-unknown-title = No sabemos qué significa esta respuesta
cause-unknown-text = Lo que vimos está abajo, en los detalles. Copia el informe, que no lleva ninguna contraseña, y envíalo a tu soporte.
cause-unknown-time = unos minutos

## What the receiving app said

explain-unknown-title = No sabemos qué significa este mensaje
explain-unknown-text = Los datos pasaron nuestra prueba. Cópialos junto con el mensaje y envía las dos cosas al soporte de { $app }. No envíes nunca una contraseña.
