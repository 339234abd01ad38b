@echo off
rem Starts Ra Soat with the Java of JAVA_HOME, or the first one on the path.
setlocal
chcp 65001 >nul
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem A commune list is checked in seconds: the optimising compiler would only cost time.
set "COMPILER="
if not "%~1"=="" set "COMPILER=-XX:TieredStopAtLevel=1"
if not defined RASOAT_JAVA_OPTS set "RASOAT_JAVA_OPTS=-Xmx1g"
"%JAVA%" %RASOAT_JAVA_OPTS% -Xshare:auto -XX:+UseParallelGC -XX:MaxTenuringThreshold=1 %COMPILER% -Dfile.encoding=UTF-8 -cp "%HERE%\lib\*" vn.rasoat.Launcher %*
exit /b %ERRORLEVEL%
