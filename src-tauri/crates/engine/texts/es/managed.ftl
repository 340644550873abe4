### What an organisation has settled for its computers, as people there see it, in Spanish. Not yet checked by a native speaker.

# Keep it under 40 characters.
managed-line = Gestionado por tu organización
# Keep it under 45 characters.
managed-title = Lo que fijó tu organización
managed-lead = Tu organización gestiona este equipo. Para Sparekey fijó esto:
managed-nothing = Ahora mismo no hay nada fijado.
managed-app = Los datos son para { $app }.
managed-providers =
    { $own ->
        [yes] Solo se pueden configurar buzones de { $providers }, y de los servidores de correo de tu organización.
       *[no] Solo se pueden configurar buzones de { $providers }.
    }
managed-providers-many =
    { $own ->
        [yes] Solo se pueden configurar buzones de { $count } proveedores de correo, y de los servidores de correo de tu organización.
       *[no] Solo se pueden configurar buzones de { $count } proveedores de correo.
    }
managed-providers-none = Solo se pueden configurar buzones de los servidores de correo de tu organización.
managed-servers = Ya se conocen los servidores de correo de { $domains }.
managed-servers-many = Ya se conocen los servidores de correo de { $count } dominios.
managed-authorities = Los servidores de correo de tu organización pueden identificarse con un certificado de { $names }.
managed-no-portal-probe = Sparekey no averigua si una red wifi quiere que inicies sesión primero.
managed-no-saving = Los buzones no se guardan en este equipo.
managed-language = Sparekey empieza en este idioma: { $language }.
managed-trust-environment = Sparekey confía también en lo que indican SSL_CERT_FILE y SSL_CERT_DIR.
managed-left-out = <b>Para tu administrador:</b> no se usa todo.
managed-place = Está fijado en { $place }.

## The report, as a page to print.

report-page-policy = Fijado por la organización
report-page-policy-left-out = De ello, no se usa

## sparekey-cli policy: for the administrator, in a terminal.

terminal-policy-none = Ninguna organización fijó nada en este equipo. Sparekey miró aquí: { $place }
terminal-policy-in-force = En vigor, según { $place }:
terminal-policy-nothing = No hay nada en vigor. Sparekey leyó { $place }.
terminal-policy-left-out = No se usa, y por qué:
terminal-policy-all-used = Se usa todo.
terminal-policy-not-judged = No se comprobó de quién es el archivo ni quién puede cambiarlo. Cuando esté en su lugar en un equipo, sparekey-cli policy lo dirá.
