#!/bin/sh
# Runs a program until it ends or the standard input does. The sandbox holds the other end of that pipe, so the program ends with it.
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
exec 2>/dev/null
{ cat <&3 >/dev/null; kill -9 "$program"; } >/dev/null &
watch=$!
exec 3<&-
wait "$program"
status=$?
kill "$watch"
exit "$status"
