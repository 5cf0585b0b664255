@echo off
rem Starts Stagecrew on Windows, as the script stagecrew does elsewhere. In the source tree it first builds what is missing
rem or older than its sources; in the distribution (bin\ beside lib\) it only starts.
rem
rem   JAVA_HOME             which Java to use, else the one on the PATH; 17 or newer
rem   STAGECREW_JAVA_OPTS   more options for Java, such as -Xmx4g
rem   STAGECREW_BUILD=skip  run what was built before, however old
setlocal DisableDelayedExpansion
set "CALLED=%~0"
set "HERE=%~dp0"

if exist "%HERE%pom.xml" goto source
for %%D in ("%HERE%..") do set "HOME_DIR=%%~fD"
set "LIB=%HOME_DIR%\lib"
call :java || exit /b 1
goto start

:source
set "HOME_DIR=%HERE:~0,-1%"
set "LIB=%HERE%app\target\lib"
call :java || exit /b 1
if "%STAGECREW_BUILD%"=="skip" goto start
call :stale || goto start
call :build || exit /b 1

:start
if not exist "%LIB%\" (
  echo There is nothing to run at %LIB%. 1>&2
  exit /b 1
)
set "OPTIONS=-Xmx768m -XX:+UseParallelGC -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
if %MAJOR% GEQ 24 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem How wide the terminal is: the second line of what mode says, whatever the language. Java is asked whether it is one.
set "WIDE=%COLUMNS%"
if not defined WIDE for /f "skip=4 tokens=2 delims=:" %%C in ('mode con 2^>nul') do if not defined WIDE set "WIDE=%%C"
if defined WIDE set "WIDE=%WIDE: =%"
"%JAVA%" %OPTIONS% %STAGECREW_JAVA_OPTS% "-Dstagecrew.home=%HOME_DIR%" "-Dstagecrew.columns=%WIDE%" "-Dstagecrew.command=%CALLED%" -cp "%LIB%\*" dev.stagecrew.app.Main %*
exit /b %ERRORLEVEL%

rem The Java that came with the program, or JAVA_HOME's, or the one on the PATH; its major version
:java
set "JAVA=%HOME_DIR%\java\bin\java.exe"
if exist "%JAVA%" goto version
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
:version
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do (
  for /f "tokens=1 delims=.-+" %%M in ("%%~V") do set "MAJOR=%%M"
)
if %MAJOR% GEQ 17 exit /b 0
echo stagecrew needs Java 17 or newer, and found none. 1>&2
echo Get one from https://adoptium.net, or point JAVA_HOME at it. 1>&2
exit /b 1

rem Whether a source is newer than what was built
:stale
if not exist "%LIB%\.stamp" exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:LIB\.stamp).LastWriteTime; Set-Location -LiteralPath $env:HOME_DIR; $newer = Get-ChildItem pom.xml, */pom.xml, */src/main -Recurse -File | Where-Object LastWriteTime -gt $built | Select-Object -First 1; if ($newer) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%

:build
echo Building Stagecrew ^(about a minute, more while libraries are fetched^)... 1>&2
if not exist "%HERE%.stagecrew\" mkdir "%HERE%.stagecrew"
type nul > "%HERE%.stagecrew\started"
pushd "%HERE%"
call .\mvnw.cmd -B -Pquick -pl app -am package > .stagecrew\build.log 2>&1 < nul
if errorlevel 1 (
  popd
  echo Stagecrew could not be built. The whole story: %HERE%.stagecrew\build.log 1>&2
  exit /b 1
)
popd
if exist "%LIB%\" rmdir /s /q "%LIB%"
mkdir "%LIB%"
copy /y "%HERE%app\target\quick\lib\*.jar" "%LIB%" > nul
copy /y "%HERE%app\target\quick\stagecrew-app-*.jar" "%LIB%" > nul
move /y "%HERE%.stagecrew\started" "%LIB%\.stamp" > nul
exit /b 0
