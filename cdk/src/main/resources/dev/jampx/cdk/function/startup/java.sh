#!/bin/sh
# Reads the function's parameters, sets its variables, and starts Lambda's runtime.
java=/var/lang/bin/java
[ -x "$java" ] || java=java
values=$(unset JAVA_TOOL_OPTIONS; "$java" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "${LAMBDA_TASK_ROOT:-/var/task}" dev.jampx.cdk.function.startup.ParameterEnvironment) || exit 1
eval "$values"
if [ -n "$JAMPX_NEXT_EXEC_WRAPPER" ]; then
    exec "$JAMPX_NEXT_EXEC_WRAPPER" "$@"
fi
exec "$@"
