// The JavaScript SDK against the local service, with credentials of an identity pool.
// `local/clients/run javascript` starts the service and sets the environment.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CognitoIdentityClient,
  CreateIdentityPoolCommand,
  SetIdentityPoolRolesCommand,
} from "@aws-sdk/client-cognito-identity";
import {
  CognitoSyncClient,
  InvalidConfigurationException,
  ListRecordsCommand,
  NotAuthorizedException,
  RegisterDeviceCommand,
  ResourceConflictException,
  SetIdentityPoolConfigurationCommand,
  SubscribeToDatasetCommand,
  UpdateRecordsCommand,
} from "@aws-sdk/client-cognito-sync";
import { fromCognitoIdentityPool } from "@aws-sdk/credential-providers";

const endpoint = process.env.AWS_ENDPOINT_URL;
const application = "arn:aws:sns:us-east-1:000000000000:app/GCM/notes";

/** Creates a pool, and returns its ID, its developer's client, and a client and the ID of a guest. */
async function scene() {
  const identity = new CognitoIdentityClient({});
  const { IdentityPoolId } = await identity.send(
    new CreateIdentityPoolCommand({ IdentityPoolName: "notes", AllowUnauthenticatedIdentities: true }),
  );
  const Roles = { unauthenticated: "arn:aws:iam::000000000000:role/guests" };
  await identity.send(new SetIdentityPoolRolesCommand({ IdentityPoolId, Roles }));
  const credentials = fromCognitoIdentityPool({
    identityPoolId: IdentityPoolId,
    clientConfig: { endpoint, region: process.env.AWS_REGION },
  });
  const user = new CognitoSyncClient({ credentials });
  const { identityId } = await user.config.credentials();
  return {
    developer: new CognitoSyncClient({}),
    user,
    pool: { IdentityPoolId },
    ids: { IdentityPoolId, IdentityId: identityId },
  };
}

async function update(user, ids, value, count) {
  const dataset = { ...ids, DatasetName: "settings" };
  const { SyncSessionToken } = await user.send(new ListRecordsCommand(dataset));
  const RecordPatches = [{ Op: "replace", Key: "theme", Value: value, SyncCount: count }];
  return user.send(new UpdateRecordsCommand({ ...dataset, SyncSessionToken, RecordPatches }));
}

test("a guest synchronizes records", async () => {
  const { user, ids } = await scene();
  const { Records } = await update(user, ids, "dark", 0);
  assert.deepEqual([Records[0].Value, Records[0].SyncCount], ["dark", 1]);
  assert.ok(Records[0].LastModifiedDate instanceof Date);
  await assert.rejects(update(user, ids, "light", 0), (error) => {
    assert.ok(error instanceof ResourceConflictException);
    assert.equal(error.message, "Current SyncCount for: theme is: 1 not: 0");
    return true;
  });
});

test("a guest registers and subscribes a device", async () => {
  const { developer, user, pool, ids } = await scene();
  const register = new RegisterDeviceCommand({ ...ids, Platform: "GCM", Token: "token" });
  await assert.rejects(user.send(register), InvalidConfigurationException);
  const PushSync = { ApplicationArns: [application] };
  await developer.send(new SetIdentityPoolConfigurationCommand({ ...pool, PushSync }));
  await assert.rejects(developer.send(register), NotAuthorizedException);
  const { DeviceId } = await user.send(register);
  await update(user, ids, "dark", 0);
  await user.send(new SubscribeToDatasetCommand({ ...ids, DatasetName: "settings", DeviceId }));
  await update(user, ids, "light", 1);
  const response = await fetch(`${endpoint}/_local/notifications`);
  const { notifications } = await response.json();
  const own = notifications.filter((it) => it.deviceId === DeviceId);
  assert.deepEqual(own.map((it) => it.payload.syncCount), [2]);
});
