#!/bin/bash
# Fast deployment for production
set -euo pipefail

echo "Starting erlmcp production deployment..."

# Build production release
docker compose run --rm -e ERLANG_COOKIE=erlmcp_prod erlmcp-build make release

# Run smoke tests
./scripts/release/smoke-test.sh erlmcp:3.0.0-prod

# Deploy to production
docker-compose up -d

# Verify health
./scripts/verify-deployment.sh

echo "Deployment complete - erlmcp is running"
