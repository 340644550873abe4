### What an organisation has set for its computers, and what of it is not followed, in Spanish. Not yet checked by a native
### speaker. “Policy” is “directiva” here.

# Read by the administrator who wrote the policy.
policy-fault-unsafe =
    No se usa nada de la directiva: <b>{ $place }</b> { $because ->
        [owner] es de alguien que no es el administrador.
        [writable] lo pueden cambiar otros además del administrador.
        [link] es un enlace a otro lugar.
        [kind] no es un archivo ni una carpeta normal.
        [not-allowed] no se deja leer: falta el permiso.
        [missing] no existe.
        [too-long] es demasiado largo.
        [path] no es una ruta completa.
       *[failed] no se pudo leer.
    }
policy-fault-too-long = No se usa nada de la directiva: <b>{ $place }</b> es demasiado largo.
policy-fault-not-readable =
    { $has-line ->
        [yes] No se usa nada de la directiva: <b>{ $place }</b> no se puede leer a partir de la línea { $line }.
       *[no] No se usa nada de la directiva: <b>{ $place }</b> no se puede leer.
    } { $slip ->
        [twice] Esta clave o tabla ya está más arriba.
        [open-text] Ahí empieza un texto y falta la comilla del final.
        [open-bracket] Ahí se abre un corchete o una llave que no se cierra.
        [value] El valor falta, está mal escrito o no va entre comillas.
        [no-equals] Falta el signo igual detrás de la clave.
        [comma] Ahí falta una coma, o sobra una.
        [behind] Hay algo detrás del valor. Cada clave necesita su propia línea.
        [backslash] Un texto con barra invertida debe ir entre comillas simples.
        [encoding] Guarda el archivo en UTF-8.
       *[other] No está escrito como debe estarlo un archivo de este tipo.
    }
policy-fault-unknown-key = Sparekey no conoce la clave <b>{ $key }</b>. No se usa.
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b> debería ser un texto. No se usa.
        [yes-no] <b>{ $key }</b> debería ser true o false. No se usa.
        [list] <b>{ $key }</b> debería ser una lista de textos. No se usa.
       *[tables] <b>{ $key }</b> debería ser una lista de tablas, una para cada dominio. Lo demás no se usa.
    }
policy-fault-too-many =
    { $most ->
        [one] <b>{ $key }</b> es demasiado largo: solo se usa la primera entrada.
       *[other] <b>{ $key }</b> es demasiado largo: solo se usan las primeras { $most } entradas.
    }
policy-fault-unknown-app = Sparekey no conoce ninguna app llamada <b>{ $id }</b>. Cada persona elige su app.
policy-fault-unknown-provider = Sparekey no conoce ningún proveedor llamado <b>{ $id }</b>. Esta entrada no se usa.
policy-fault-unknown-language = Sparekey no habla <b>{ $id }</b>. Se usa el idioma del equipo.
policy-fault-no-domain = <b>{ $domain }</b> no es un dominio en el que se tengan buzones. Sus servidores no se usan.
policy-fault-domain-twice = <b>{ $domain }</b> tiene dos entradas. Solo se usa la primera.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> es de { $provider }. Sparekey usa solo los servidores de ese proveedor.
       *[no] <b>{ $domain }</b> es de un proveedor de correo conocido. Los servidores de la directiva no se usan.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> parece un error al escribir <b>{ $meant }</b>. Sus servidores no se usan.
policy-fault-domain-hosted-by = El correo de <b>{ $domain }</b> va a { $provider }. Sparekey usa solo los servidores de ese proveedor.
policy-fault-no-sending = <b>{ $domain }</b> no tiene servidor de envío. Esta entrada no se usa.
policy-fault-no-server = <b>{ $key }</b> debería tener la forma HOST:PORT:tls, pero pone <b>{ $text }</b>. Esta entrada no se usa.
policy-fault-server-of-provider = <b>{ $host }</b> es de un proveedor de correo conocido. La entrada de <b>{ $domain }</b> no se usa.
policy-fault-no-user-form = <b>{ $key }</b> debería ser “address” o “local-part”, pero pone <b>{ $text }</b>. Esta entrada no se usa.
policy-fault-no-certificate = <b>extra-ca</b> no contiene ningún certificado.
policy-fault-certificate-not-readable = Un certificado de <b>extra-ca</b> no se puede leer. No se usa.
policy-fault-not-an-authority = <b>{ $name }</b>, en <b>extra-ca</b>, no es una autoridad de certificación. No se usa.
policy-fault-authority-out-of-date = <b>{ $name }</b>, en <b>extra-ca</b>, vale del { $from } al { $until }. Hoy no se usa.
policy-fault-certificate-file =
    <b>extra-ca</b> no se usa: <b>{ $place }</b> { $because ->
        [owner] es de alguien que no es el administrador.
        [writable] lo pueden cambiar otros además del administrador.
        [link] es un enlace a otro lugar.
        [kind] no es un archivo ni una carpeta normal.
        [not-allowed] no se deja leer: falta el permiso.
        [missing] no existe.
        [too-long] es demasiado largo.
        [path] no es un certificado ni una ruta completa.
       *[failed] no se pudo leer.
    }
policy-fault-more =
    { $count ->
        [one] Hay otra entrada que no se usa.
       *[other] Hay otras { $count } entradas que no se usan.
    }

found-by-policy = Tu organización fijó los servidores de { $domain }.

policy-app = Esta app la eligió tu organización.

stop-policy-not-allowed-title = Este buzón no se puede usar aquí
# $providers and $domains are lists: “GMX, Fastmail”.
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Tu organización no permite ningún buzón en Sparekey.
            [some] Tu organización solo permite direcciones de { $domains }.
           *[many] Tu organización solo permite sus propias direcciones.
        }
        [some] { $domains-named ->
            [none] Tu organización solo permite { $providers }.
            [some] Tu organización solo permite { $providers }, además de direcciones de { $domains }.
           *[many] Tu organización solo permite { $providers }, además de sus propias direcciones.
        }
       *[many] { $domains-named ->
            [none] Tu organización solo permite algunos proveedores de correo, y este no.
            [some] Tu organización solo permite algunos proveedores de correo, además de direcciones de { $domains }.
           *[many] Tu organización solo permite algunos proveedores de correo, además de sus propias direcciones.
        }
    }
stop-policy-not-allowed-instead-1 = Escribe una dirección que tu organización permita.
stop-policy-not-allowed-instead-2 = O pregunta a tu administrador.

stop-policy-waits-title = Sparekey no pudo buscar { $domain }
stop-policy-waits-why =
    Tu organización fijó los servidores de correo de { $domain }. Antes de usarlos, Sparekey pregunta adónde va el correo de { $domain }. Esta vez no respondió nadie.
stop-policy-waits-instead-1 = Mira si este equipo tiene conexión a internet. Después pulsa “{ button-look-again }”.

policy-not-followed-title = Un ajuste de tu organización no se usa

policy-servers-title = Tus servidores de correo
policy-servers =
    { $reads ->
        [yes] Tu organización fijó los servidores de { $domain }: <b>{ $smtp }</b> para enviar y <b>{ $imap }</b> para leer.
       *[no] Tu organización fijó el servidor de { $domain }: <b>{ $smtp }</b> para enviar.
    }

policy-other-servers = Tu organización fijó servidores de correo nuevos para { $domain }. Cambia la contraseña para configurar este buzón con ellos.

policy-no-saving = Sparekey no guarda este buzón: tu organización desactivó esa opción.

policy-vouched =
    { $count ->
        [one] En esta prueba, Sparekey confía también en la autoridad de certificación <b>{ $names }</b>, que añadió tu organización.
       *[other] En esta prueba, Sparekey confía también en las autoridades de certificación <b>{ $names }</b>, que añadió tu organización.
    }

bulk-row-not-allowed =
    { $named ->
        [yes] Tu organización no permite { $provider } aquí.
       *[no] Tu organización no permite aquí direcciones de { $domain }.
    }
bulk-row-servers-set = Tu organización fijó para { $domain } otros servidores, no { $host }.
bulk-row-servers-wait = Nadie respondió adónde va el correo de { $domain }. Los servidores de tu organización esperan esa respuesta.
