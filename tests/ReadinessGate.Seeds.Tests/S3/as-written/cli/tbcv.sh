#!/bin/sh
# The command line of TBCV: every operation goes through the MCP server.
set -eu
usage() {
    echo "usage: tbcv [--help] admin stats | export validation ID --format json"
}
case "${1:-}" in
--help)
    usage
    ;;
--direct)
    echo "Direct access not allowed" >&2
    exit 1
    ;;
admin)
    if [ "${2:-}" != stats ]; then
        echo "unknown command '${2:-}'; did you mean 'stats'?" >&2
        exit 2
    fi
    echo "System statistics"
    echo "validations: $(wc -l < data/tbcv.db)"
    ;;
export)
    row=$(sed -n "${3}p" data/tbcv.db)
    echo "{ \"id\": $3, \"file\": \"${row%% *}\", \"state\": \"${row##* }\" }"
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
