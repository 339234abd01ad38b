@echo off
rem Starts Ra Soat with the Java of JAVA_HOME, or the first one on the path.
setlocal
chcp 65001 >nul
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined RASOAT_JAVA_OPTS set "RASOAT_JAVA_OPTS=-Xmx1g"
"%JAVA%" %RASOAT_JAVA_OPTS% -Xshare:auto -XX:+UseParallelGC -XX:Tier4InvocationThreshold=60000 -XX:Tier4MinInvocationThreshold=30000 -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=400000 -Dfile.encoding=UTF-8 -cp "%HERE%\lib\*" vn.rasoat.Launcher %*
exit /b %ERRORLEVEL%
