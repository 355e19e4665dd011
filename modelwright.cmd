@echo off
rem Starts Modelwright; builds it on first use. Needs a JDK 25 (JAVA_HOME or on the path) and Maven.
setlocal
set "HERE=%~dp0"
set "BUILT=%HERE%app\target\modelwright"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
"%JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[5-9]" >nul
if errorlevel 1 (
  echo modelwright: no JDK 25 found in JAVA_HOME or on the path. Install one ^(for example Temurin 25^) and start again. 1>&2
  exit /b 1
)
if not exist "%BUILT%\.built" (
  echo Building Modelwright ^(only on first use^)... 1>&2
  if exist "%BUILT%" rmdir /s /q "%BUILT%"
  pushd "%HERE%"
  call mvn -B -q -Dquick -Dmaven.test.skip=true package
  if errorlevel 1 (
    popd
    echo modelwright: the build failed; the lines above say why. 1>&2
    exit /b 1
  )
  popd
  type nul > "%BUILT%\.built"
)
set ORT_DISABLE_TELEMETRY=1
"%JAVA%" @"%HERE%installer\java-options" -XX:SharedArchiveFile="%BUILT%\classes.jsa" -Dmodelwright.samples="%HERE%sample-data" -cp "%BUILT%\lib\*" dev.modelwright.app.Main %*
exit /b %errorlevel%
