### What Sparekey says before its window opens, and what its Windows installer says, in Spanish. Not yet checked by a native
### speaker.

## Before the window opens

start-webview-missing =
    Sparekey necesita Microsoft Edge WebView2 para mostrar su ventana. En este equipo falta.

    Microsoft lo ofrece gratis en esta página:
    { $page }

    Instálalo desde allí y abre Sparekey otra vez. ¿Abrir la página ahora?
start-other-silent =
    Sparekey ya está abierto, pero su ventana no responde.

    Espera un minuto y prueba otra vez. Si no ayuda, reinicia el equipo. Lo que guardaste está a salvo.
start-no-display = Sparekey necesita una pantalla. Usa en su lugar el terminal: sparekey-cli setup
start-no-window = Sparekey no pudo abrir su ventana. Usa en su lugar el terminal: sparekey-cli setup

## The Windows installer

setup-welcome-title = Sparekey se va a instalar
setup-welcome =
    Sparekey se instalará solo para ti. No hace falta ninguna contraseña de administrador.

    Las demás personas que usan este equipo no lo verán.
setup-finish-title = Sparekey está instalado
setup-finish = Encontrarás Sparekey en el menú Inicio.
setup-finish-open = Abrir Sparekey ahora
setup-webview-missing =
    Sparekey está instalado. Para mostrar su ventana necesita Microsoft Edge WebView2, que falta en este equipo.

    Microsoft lo ofrece gratis en esta página:
    { $page }

    ¿Abrir la página ahora?
# Windows: “Reintentar”.
setup-running =
    Sparekey está abierto. Cierra su ventana y todos los terminales donde funciona.

    Después pulsa “Reintentar”. Hasta ahora no se cambió nada.
setup-failed =
    Sparekey no se pudo escribir en esta carpeta:
    { $folder }

    No se cambió nada. Mira si hay sitio en el disco y si tienes permiso para escribir allí.
setup-windows-too-old = Sparekey necesita Windows 10 o posterior, en su versión de 64 bits.

setup-menu-terminal = Sparekey en un terminal
setup-menu-about = Encuentra tus datos de correo, los prueba y ayuda a ponerlos en su sitio.
setup-menu-terminal-about = Abre una ventana de comandos con sparekey-cli listo para usar.

## The uninstaller

remove-title = Desinstalar Sparekey
remove-lead = Sparekey se va a desinstalar de este equipo.
remove-forget = Borrar también lo que guardé con Sparekey
remove-forget-about =
    Son tus contraseñas de aplicación guardadas, tu lista de buzones y tus ajustes.

    Los programas que ya tienen una contraseña de aplicación siguen funcionando. Para acabar del todo con una contraseña de aplicación, bórrala en la página de tu proveedor de correo.
remove-forget-failed =
    Algo de lo que guardaste no se pudo borrar. Sparekey sigue instalado.

    Abre Sparekey, entra en cada buzón de la lista y pulsa “{ button-forget }”. Después desinstala Sparekey otra vez.
