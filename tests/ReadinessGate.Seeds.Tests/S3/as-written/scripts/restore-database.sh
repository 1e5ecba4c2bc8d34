#!/bin/sh
# Restores a backup beside the database and shows that both hold the same.
set -eu
restored=$(mktemp)
trap 'rm -f "$restored"' EXIT
cp "$1" "$restored"
cmp "$restored" data/tbcv.db
echo "restored $(wc -l < "$restored") validations"
