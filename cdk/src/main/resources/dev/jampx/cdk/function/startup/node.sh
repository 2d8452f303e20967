#!/bin/sh
# Reads the function's parameters, sets its variables, and starts Lambda's runtime.
node=/var/lang/bin/node
[ -x "$node" ] || node=node
values=$(unset NODE_OPTIONS; "$node" "${LAMBDA_TASK_ROOT:-/var/task}/jampx-startup.mjs") || exit 1
eval "$values"
if [ -n "$JAMPX_NEXT_EXEC_WRAPPER" ]; then
    exec "$JAMPX_NEXT_EXEC_WRAPPER" "$@"
fi
exec "$@"
