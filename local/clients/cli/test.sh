#!/usr/bin/env bash
# The AWS CLI against the local service. `local/clients/run cli` starts the service, sets the environment and
# passes the path of the CLI.
set -euo pipefail
aws=$1

# Compares the output of a command with the expected one.
expect() {
  local expected=$1 output
  shift
  output=$("$@" 2>&1) || true
  [[ $output == *"$expected"* ]] && return
  printf 'error: %s\n  expected: %s\n  output:   %s\n' "$*" "$expected" "$output" >&2
  exit 1
}

role=arn:aws:iam::000000000000:role/guests
pool=$("$aws" cognito-identity create-identity-pool --identity-pool-name notes \
  --allow-unauthenticated-identities --query IdentityPoolId --output text)
"$aws" cognito-identity set-identity-pool-roles --identity-pool-id "$pool" \
  --roles "unauthenticated=$role"
expect "(InvalidParameterException)" "$aws" cognito-sync bulk-publish --identity-pool-id "$pool"
"$aws" cognito-sync set-identity-pool-configuration --identity-pool-id "$pool" \
  --push-sync ApplicationArns=arn:aws:sns:us-east-1:000000000000:app/GCM/notes >/dev/null

identity=$("$aws" cognito-identity get-id --identity-pool-id "$pool" --query IdentityId --output text)
expect "(NotAuthorizedException)" "$aws" cognito-sync register-device --identity-pool-id "$pool" \
  --identity-id "$identity" --platform GCM --token token

read -r key secret token < <("$aws" cognito-identity get-credentials-for-identity \
  --identity-id "$identity" --output text \
  --query 'Credentials.[AccessKeyId,SecretKey,SessionToken]')
export AWS_ACCESS_KEY_ID=$key AWS_SECRET_ACCESS_KEY=$secret AWS_SESSION_TOKEN=$token
of_identity=(--identity-pool-id "$pool" --identity-id "$identity")

device=$("$aws" cognito-sync register-device "${of_identity[@]}" --platform GCM --token token \
  --query DeviceId --output text)
session=$("$aws" cognito-sync list-records "${of_identity[@]}" --dataset-name settings \
  --query SyncSessionToken --output text)
patch=Op=replace,Key=theme,Value=dark,SyncCount=0
expect '"SyncCount": 1' "$aws" cognito-sync update-records "${of_identity[@]}" \
  --dataset-name settings --sync-session-token "$session" --record-patches "$patch"
"$aws" cognito-sync subscribe-to-dataset "${of_identity[@]}" --dataset-name settings \
  --device-id "$device"
session=$("$aws" cognito-sync list-records "${of_identity[@]}" --dataset-name settings \
  --query SyncSessionToken --output text)
expect "(ResourceConflictException)" "$aws" cognito-sync update-records "${of_identity[@]}" \
  --dataset-name settings --sync-session-token "$session" --record-patches "$patch"
expect '"NumRecords": 1' "$aws" cognito-sync describe-dataset "${of_identity[@]}" \
  --dataset-name settings
expect "(NotAuthorizedException)" "$aws" cognito-sync get-cognito-events --identity-pool-id "$pool"
echo "the AWS CLI passes"
