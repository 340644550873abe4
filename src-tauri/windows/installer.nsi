; The Windows installer: for one person, without an administrator. `cargo xtask package --only windows` calls makensis
; with VERSION (as people read it), NUMBERS (four numbers), FROM (folder of the programs), ICON, WORDS (file with every
; sentence), PAGE (Microsoft's page for WebView2), OUT and, where packages are signed, SIGN (a command; %1 is the file).
;
; Exit codes: 0 installed, 1 cancelled, 2 stopped by Windows, 3 Sparekey runs and nothing was changed,
; 4 the folder cannot be written to and nothing was changed, 5 Windows is too old.
; /S asks nothing, /D=FOLDER (last, without quotes) chooses the folder.

; The other one is a 32-bit program: 64-bit systems without the layer for those exit with 0 and install nothing.
Target amd64-unicode
SetCompressor /SOLID lzma
; As large as all files together.
SetCompressorDictSize 32
SetDateSave off
CRCCheck on

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include nsDialogs.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sparekey"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
; Microsoft, "Distribute your app and the WebView2 Runtime": version in `pv`, for the computer or for the person.
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define RUNS 3
!define NOT_WRITTEN 4
!define TOO_OLD 5
!define NOT_FORGOTTEN 6

Name "Sparekey"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Sparekey"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "Sparekey ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 ProductName "Sparekey"
VIAddVersionKey /LANG=1033 CompanyName "The Sparekey authors"
VIAddVersionKey /LANG=1033 FileDescription "Sparekey Setup"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 LegalCopyright "MIT OR Apache-2.0"

!ifdef SIGN
  !finalize '${SIGN}' = 0
  !uninstfinalize '${SIGN}' = 0
!endif

Var Failed
Var WebViewMissing
Var Forget
Var ForgetBox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}\side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_WELCOMEPAGE_TITLE "$(SETUP_WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(SETUP_WELCOME)"
!define MUI_FINISHPAGE_TITLE "$(SETUP_FINISH_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(SETUP_FINISH)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sparekey.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(SETUP_FINISH_OPEN)"
!define MUI_ABORTWARNING

!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE TellOfWebView
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW OpenOnlyWithWebView
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskWhatGoes un.NoteWhatGoes
!insertmacro MUI_UNPAGE_INSTFILES

; English first: it is spoken where the computer's language is none of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Spanish"
!include "${WORDS}"

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(SETUP_WINDOWS_TOO_OLD)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${IfNot} ${Errors}
    StrCpy $Forget 1
  ${EndIf}
FunctionEnd

; Leaves 1 in $Failed if a program of ours runs: its file cannot be written to then. A virus scanner that reads it just
; now has the same effect, for a moment.
!macro LOOK_WHETHER FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $Failed 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Goes on when nothing of ours runs any more; ends the set-up, with nothing changed, if nobody closes it.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  StrCpy $1 0
  again:
    StrCpy $Failed 0
    !insertmacro LOOK_WHETHER "sparekey.exe"
    !insertmacro LOOK_WHETHER "sparekey-cli.exe"
    ${If} $Failed == 0
      Return
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 < 4
      Sleep 500
      Goto again
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(SETUP_RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${RUNS}
    Quit
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

; New files lie beside the old ones until all of them are there. Then each changes places, and all of them change back
; if one cannot: there is never half of an old version and half of a new one.

; What a set-up that was cut short left beside a file is older than that file: were it there still, it would be put
; back. Where it is all there is, it stays until the new file is in its place.
!macro TIDY FILE
  ${If} $Failed == 0
  ${AndIf} ${FileExists} "$INSTDIR\${FILE}"
    Delete "$INSTDIR\${FILE}.old"
    ${If} ${FileExists} "$INSTDIR\${FILE}.old"
      StrCpy $Failed 1
    ${EndIf}
  ${EndIf}
!macroend

!macro UNPACK FILE
  ${If} $Failed == 0
    ClearErrors
    File "/oname=${FILE}.new" "${FROM}/${FILE}"
    ${If} ${Errors}
      StrCpy $Failed 1
    ${EndIf}
  ${EndIf}
!macroend

!macro PUT_IN_PLACE FILE
  ${If} $Failed == 0
    Delete "$INSTDIR\${FILE}.old"
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${FILE}"
      Rename "$INSTDIR\${FILE}" "$INSTDIR\${FILE}.old"
    ${EndIf}
    Rename "$INSTDIR\${FILE}.new" "$INSTDIR\${FILE}"
    ${If} ${Errors}
      StrCpy $Failed 1
    ${EndIf}
  ${EndIf}
!macroend

!macro PUT_BACK FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}.old"
    Delete "$INSTDIR\${FILE}"
    Rename "$INSTDIR\${FILE}.old" "$INSTDIR\${FILE}"
  ${EndIf}
  Delete "$INSTDIR\${FILE}.new"
!macroend

!macro FOR_EACH WHAT
  !insertmacro ${WHAT} "WebView2Loader.dll"
  !insertmacro ${WHAT} "sparekey_shared.dll"
  !insertmacro ${WHAT} "sparekey-cli.exe"
  !insertmacro ${WHAT} "sparekey.exe"
!macroend

!macro DELETE_OLD FILE
  Delete "$INSTDIR\${FILE}.old"
!macroend

!macro DELETE_LEFT FILE
  Delete "$INSTDIR\${FILE}.old"
  Delete "$INSTDIR\${FILE}.new"
!macroend

Function PutBack
  !insertmacro FOR_EACH PUT_BACK
  RMDir "$INSTDIR"
FunctionEnd

Function .onInstFailed
  Call PutBack
FunctionEnd

Section
  Call WaitUntilClosed
  StrCpy $Failed 0
  SetOverwrite try
  SetOutPath "$INSTDIR"
  ; Another program that is removed by a file of the same name lives here: it would be lost.
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\sparekey.exe"
  ${AndIf} $0 != $INSTDIR
    StrCpy $Failed 1
  ${EndIf}
  !insertmacro FOR_EACH TIDY
  ${If} $Failed == 0
    !insertmacro FOR_EACH UNPACK
    !insertmacro FOR_EACH PUT_IN_PLACE
    ${If} $Failed <> 0
      SetOutPath "$TEMP"
      Call PutBack
    ${EndIf}
  ${EndIf}
  ${If} $Failed <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(SETUP_FAILED)" /SD IDOK
    SetErrorLevel ${NOT_WRITTEN}
    Quit
  ${EndIf}
  !insertmacro FOR_EACH DELETE_OLD
  File "${FROM}/THIRD-PARTY.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; The names in the Start menu may have been another language's.
  Delete "$SMPROGRAMS\Sparekey\*.lnk"
  CreateDirectory "$SMPROGRAMS\Sparekey"
  CreateShortcut "$SMPROGRAMS\Sparekey\Sparekey.lnk" "$INSTDIR\sparekey.exe" "" "$INSTDIR\sparekey.exe" 0 SW_SHOWNORMAL \
    "" "$(SETUP_MENU_ABOUT)"
  ; PATH is left as it is: it is the person's own, and long ones have been cut short by installers.
  CreateShortcut "$SMPROGRAMS\Sparekey\$(SETUP_MENU_TERMINAL).lnk" "$SYSDIR\cmd.exe" \
    '/k "set "PATH=$INSTDIR;%PATH%" & cd /d "%USERPROFILE%" & sparekey-cli --help"' "$INSTDIR\sparekey-cli.exe" 0 \
    SW_SHOWNORMAL "" "$(SETUP_MENU_TERMINAL_ABOUT)"
  ; What `start sparekey-cli` and the Run window go by.
  WriteRegStr HKCU "${APP_PATHS}\sparekey.exe" "" "$INSTDIR\sparekey.exe"
  WriteRegStr HKCU "${APP_PATHS}\sparekey-cli.exe" "" "$INSTDIR\sparekey-cli.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Sparekey"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sparekey.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Sparekey authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

!macro LOOK_FOR_WEBVIEW ROOT KEY
  ReadRegStr $0 ${ROOT} "${KEY}\${WEBVIEW}" "pv"
  ; "0.0.0.0" is what its removal leaves.
  ${If} $0 != ""
  ${AndIf} $0 != "0.0.0.0"
    Return
  ${EndIf}
!macroend

; Nobody is asked where nobody looks: Sparekey itself says it at its start.
Function TellOfWebView
  !insertmacro LOOK_FOR_WEBVIEW HKLM "SOFTWARE\WOW6432Node"
  !insertmacro LOOK_FOR_WEBVIEW HKLM "SOFTWARE"
  !insertmacro LOOK_FOR_WEBVIEW HKCU "Software"
  StrCpy $WebViewMissing 1
  ; Until the message is answered, the page behind it would ask to wait for something that is done.
  !insertmacro MUI_HEADER_TEXT "$(MUI_TEXT_FINISH_TITLE)" "$(MUI_TEXT_FINISH_SUBTITLE)"
  MessageBox MB_YESNO|MB_ICONINFORMATION "$(SETUP_WEBVIEW_MISSING)" /SD IDNO IDNO done
  ExecShell "open" "${PAGE}"
  done:
FunctionEnd

; Sparekey would only say the same again. Who has WebView2 by now ticks the box.
Function OpenOnlyWithWebView
  ${If} $WebViewMissing == 1
    ${NSD_Uncheck} $mui.FinishPage.Run
  ${EndIf}
FunctionEnd

Function un.AskWhatGoes
  !insertmacro MUI_HEADER_TEXT "$(REMOVE_TITLE)" "$(REMOVE_LEAD)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateCheckbox} 0 8u 100% 12u "$(REMOVE_FORGET)"
  Pop $ForgetBox
  ${If} $Forget == 1
    ${NSD_Check} $ForgetBox
  ${EndIf}
  ${NSD_CreateLabel} 12u 26u 280u 80u "$(REMOVE_FORGET_ABOUT)"
  Pop $0
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.NoteWhatGoes
  ${NSD_GetState} $ForgetBox $0
  StrCpy $Forget 0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Forget 1
  ${EndIf}
FunctionEnd

Section Uninstall
  Call un.WaitUntilClosed
  ${If} $Forget == 1
    ; The program knows where it keeps what. Without it nobody could: so it goes last.
    nsExec::Exec '"$INSTDIR\sparekey-cli.exe" forget --everything'
    Pop $0
    ; 1: all is forgotten, and a process of WebView2's still holds its cache, which goes below.
    ${If} $0 != 0
    ${AndIf} $0 != 1
      MessageBox MB_OK|MB_ICONSTOP "$(REMOVE_FORGET_FAILED)" /SD IDOK
      SetErrorLevel ${NOT_FORGOTTEN}
      Quit
    ${EndIf}
  ${EndIf}
  SetOutPath "$TEMP"
  Delete "$SMPROGRAMS\Sparekey\*.lnk"
  RMDir "$SMPROGRAMS\Sparekey"
  DeleteRegKey HKCU "${APP_PATHS}\sparekey.exe"
  DeleteRegKey HKCU "${APP_PATHS}\sparekey-cli.exe"
  ; What WebView2 keeps of a window that keeps nothing: fonts, graphics, its own settings.
  RMDir /r "$LOCALAPPDATA\org.sparekey.app"
  RMDir /r "$LOCALAPPDATA\org.sparekey.app.practice"
  Delete "$INSTDIR\sparekey.exe"
  Delete "$INSTDIR\sparekey-cli.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\sparekey_shared.dll"
  !insertmacro FOR_EACH DELETE_LEFT
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\uninstall.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  ; Only where nothing else lies there.
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"
SectionEnd
