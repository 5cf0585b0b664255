#!/bin/sh
# Double-click: plays the coffee shop and shows it in your browser. What it writes is in your folder Stagecrew, and what it
# says is in stagecrew.log there.
bin=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)/bin
mkdir -p "$HOME/Stagecrew" && cd "$HOME/Stagecrew" || exit 1
log=$HOME/Stagecrew/stagecrew.log

# The class archive of later starts is left for a terminal: here somebody waits for a page.
STAGECREW_ARCHIVE=skip "$bin/stagecrew" demo --live --open >"$log" 2>&1 && exit 0
status=$?
if command -v xdg-open >/dev/null; then xdg-open "$log"; else open -e "$log"; fi
exit $status
