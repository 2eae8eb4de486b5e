@echo off
rem Starts waymark. The folder can be anywhere.
rem A folder "runtime" beside bin is the Java to run on. Without one JAVA_HOME names it; if that is not set, PATH does.
rem WAYMARK_OPTS adds options for Java, such as -Xmx1g.
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA_HOME=%~dp0..\runtime"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
  echo waymark: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it; set it to a Java of version 17 or newer. 1>&2
  exit /b 3
)
if not defined JAVA_HOME for %%j in (java.exe) do if "%%~$PATH:j"=="" (
  echo waymark: No Java was found; install version 17 or newer, or set JAVA_HOME to it. 1>&2
  exit /b 3
)
if not defined JAVA_HOME for %%j in (java.exe) do set "home=%%~dp$PATH:j.."
if defined JAVA_HOME set "home=%JAVA_HOME%"
set "version="
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
set "feature="
if defined version for /f "tokens=1 delims=.-+_" %%a in ("%version%") do set "feature=%%a"
if defined feature if %feature% LSS 17 (
  echo waymark: Java %version% at "%home%" is too old; waymark needs version 17 or newer ^(set JAVA_HOME to it^). 1>&2
  exit /b 3
)
set "archive=-Xshare:auto"
if exist "%lib%\waymark-%feature%.jsa" set "archive=-XX:SharedArchiveFile=%lib%\waymark-%feature%.jsa"
if exist "%lib%\waymark-%feature%.aot" set "archive=-XX:AOTCache=%lib%\waymark-%feature%.aot"
"%java%" -Xlog:disable "%archive%" -XX:+UseSerialGC -XX:-UsePerfData %WAYMARK_OPTS% -jar "%lib%\waymark-@version@.jar" %*
exit /b %ERRORLEVEL%
