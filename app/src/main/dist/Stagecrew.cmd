@echo off
rem Double-click: plays the coffee shop and shows it in your browser. What it writes is in your folder Stagecrew.
setlocal DisableDelayedExpansion
title Stagecrew
set "BIN=%~dp0bin"
if not exist "%USERPROFILE%\Stagecrew\" mkdir "%USERPROFILE%\Stagecrew"
cd /d "%USERPROFILE%\Stagecrew" || goto trouble
call "%BIN%\stagecrew.cmd" demo --live --open && exit /b 0
:trouble
echo.
echo Stagecrew could not do it. What went wrong stands above.
pause
exit /b 1
