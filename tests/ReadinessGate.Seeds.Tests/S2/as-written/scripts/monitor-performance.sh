#!/bin/bash
# Monitor production performance
set -euo pipefail

# Check memory usage
MEMORY=$(docker stats erlmcp --no-stream --format "{{.MemUsage}}" | awk '{print $1}')
echo "Memory: $MEMORY"

# Check response time
RESPONSE_TIME=$(curl -o /dev/null -s -w '%{time_total}' "http://localhost:8080/ping")
echo "Response time: ${RESPONSE_TIME}s"

# Check error rate
ERROR_RATE=$(curl -s "http://localhost:8080/metrics" | grep 'http_requests_total{status=~"5.."}' | tail -1 | awk '{print $2}')
echo "Error rate: $ERROR_RATE"
