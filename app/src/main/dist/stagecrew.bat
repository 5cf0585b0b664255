@echo off
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo stagecrew needs Java 17 or newer, and found none. 1>&2
  echo Get one from https://adoptium.net and try again. 1>&2
  exit /b 1
)
"%JAVA%" -Xmx768m -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dstagecrew.home=%HOME_DIR%" %STAGECREW_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" dev.stagecrew.app.Main %*
exit /b %ERRORLEVEL%
