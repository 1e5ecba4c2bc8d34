#!/bin/bash
# Monitor erlmcp health
set -euo pipefail

HEALTH_URL="${HEALTH_URL:-http://localhost:8080/health}"

if curl -f "$HEALTH_URL" >/dev/null 2>&1; then
    echo "erlmcp is healthy"
    exit 0
else
    echo "erlmcp is unhealthy"
    exit 1
fi
