"""boto3 against the local service: all operations of Cognito Sync, and the exceptions of RegisterDevice.

`local/clients/run boto3` starts the service and sets the environment.
"""

import json
import os
import unittest
import urllib.request

import boto3
from botocore.config import Config

ROLE = "arn:aws:iam::000000000000:role/guests"
APPLICATION = "arn:aws:sns:us-east-1:000000000000:app/GCM/notes"
NO_RETRIES = Config(retries={"total_max_attempts": 1})


def client(service, credentials=None):
    """Returns a client of the developer, or of an identity, that does not retry."""
    keys = {}
    if credentials:
        keys = {
            "aws_access_key_id": credentials["AccessKeyId"],
            "aws_secret_access_key": credentials["SecretKey"],
            "aws_session_token": credentials["SessionToken"],
        }
    return boto3.client(service, config=NO_RETRIES, **keys)


def fault(operation, code):
    """Makes the next call of an operation fail."""
    body = {"operation": operation, "error": {"code": code, "message": "on request"}}
    request = urllib.request.Request(
        os.environ["AWS_ENDPOINT_URL"] + "/_local/faults",
        data=json.dumps(body).encode(),
        method="POST",
    )
    urllib.request.urlopen(request).close()


class Pool(unittest.TestCase):
    """A pool with an application for push notifications, and an identity."""

    def setUp(self):
        self.identity = client("cognito-identity")
        self.developer = client("cognito-sync")
        pool = self.identity.create_identity_pool(
            IdentityPoolName="notes", AllowUnauthenticatedIdentities=True
        )
        self.pool = pool["IdentityPoolId"]
        self.identity.set_identity_pool_roles(
            IdentityPoolId=self.pool, Roles={"unauthenticated": ROLE}
        )
        self.developer.set_identity_pool_configuration(
            IdentityPoolId=self.pool, PushSync={"ApplicationArns": [APPLICATION]}
        )
        self.id = self.identity.get_id(IdentityPoolId=self.pool)["IdentityId"]
        issued = self.identity.get_credentials_for_identity(IdentityId=self.id)
        self.user = client("cognito-sync", issued["Credentials"])
        self.ids = {"IdentityPoolId": self.pool, "IdentityId": self.id}

    def update(self, dataset, key, value, count):
        listed = self.user.list_records(DatasetName=dataset, **self.ids)
        patch = {"Op": "replace", "Key": key, "Value": value, "SyncCount": count}
        return self.user.update_records(
            DatasetName=dataset,
            SyncSessionToken=listed["SyncSessionToken"],
            RecordPatches=[patch],
            **self.ids,
        )["Records"]

    def register(self, token="push token"):
        return self.user.register_device(Platform="GCM", Token=token, **self.ids)


class Datasets(Pool):
    def test_records(self):
        listed = self.user.list_records(DatasetName="settings", **self.ids)
        self.assertEqual(
            (listed["Count"], listed["DatasetExists"], listed["DatasetSyncCount"]), (0, False, 0)
        )
        self.assertEqual(self.update("settings", "theme", "dark", 0)[0]["SyncCount"], 1)
        listed = self.user.list_records(DatasetName="settings", **self.ids)
        self.assertEqual(listed["Records"][0]["Value"], "dark")
        with self.assertRaises(self.user.exceptions.ResourceConflictException) as raised:
            self.update("settings", "theme", "light", 0)
        self.assertEqual(
            raised.exception.response["Error"]["Message"],
            "Current SyncCount for: theme is: 1 not: 0",
        )

    def test_datasets(self):
        self.update("settings", "theme", "dark", 0)
        described = self.user.describe_dataset(DatasetName="settings", **self.ids)["Dataset"]
        self.assertEqual((described["NumRecords"], described["DataStorage"]), (1, 9))
        listed = self.user.list_datasets(**self.ids)
        self.assertEqual([it["DatasetName"] for it in listed["Datasets"]], ["settings"])
        self.user.delete_dataset(DatasetName="settings", **self.ids)
        with self.assertRaises(self.user.exceptions.ResourceNotFoundException):
            self.user.describe_dataset(DatasetName="settings", **self.ids)

    def test_usage(self):
        self.update("settings", "theme", "dark", 0)
        usage = self.user.describe_identity_usage(**self.ids)["IdentityUsage"]
        self.assertEqual((usage["DatasetCount"], usage["DataStorage"]), (1, 9))
        usage = self.developer.describe_identity_pool_usage(IdentityPoolId=self.pool)
        self.assertEqual(usage["IdentityPoolUsage"]["DataStorage"], 9)
        listed = self.developer.list_identity_pool_usage(MaxResults=1)
        self.assertEqual((listed["Count"], listed["MaxResults"]), (1, 1))

    def test_violations_are_named(self):
        with self.assertRaises(self.user.exceptions.InvalidParameterException) as raised:
            self.user.list_records(IdentityPoolId="INVALID", IdentityId="A", DatasetName="b")
        message = raised.exception.response["Error"]["Message"]
        self.assertTrue(message.startswith("2 validation errors detected: "), message)


class Settings(Pool):
    def test_configuration(self):
        stored = self.developer.get_identity_pool_configuration(IdentityPoolId=self.pool)
        self.assertEqual(stored["PushSync"]["ApplicationArns"], [APPLICATION])

    def test_events(self):
        events = {"SyncTrigger": "arn:aws:lambda:us-east-1:000000000000:function:check"}
        self.developer.set_cognito_events(IdentityPoolId=self.pool, Events=events)
        stored = self.developer.get_cognito_events(IdentityPoolId=self.pool)
        self.assertEqual(stored["Events"], events)

    def test_bulk_publish(self):
        details = self.developer.get_bulk_publish_details(IdentityPoolId=self.pool)
        self.assertEqual(details["BulkPublishStatus"], "NOT_STARTED")
        self.developer.set_identity_pool_configuration(
            IdentityPoolId=self.pool,
            CognitoStreams={"StreamName": "changes", "RoleArn": ROLE, "StreamingStatus": "ENABLED"},
        )
        self.developer.bulk_publish(IdentityPoolId=self.pool)
        with self.assertRaises(self.developer.exceptions.DuplicateRequestException):
            self.developer.bulk_publish(IdentityPoolId=self.pool)


class Devices(Pool):
    def test_subscriptions(self):
        self.update("settings", "theme", "dark", 0)
        device = self.register()["DeviceId"]
        subscription = {"DatasetName": "settings", "DeviceId": device, **self.ids}
        self.user.subscribe_to_dataset(**subscription)
        self.update("settings", "theme", "light", 1)
        self.user.unsubscribe_from_dataset(**subscription)
        with self.assertRaises(self.user.exceptions.ResourceNotFoundException):
            self.user.unsubscribe_from_dataset(**subscription)
        url = os.environ["AWS_ENDPOINT_URL"] + "/_local/notifications"
        with urllib.request.urlopen(url) as response:
            sent = json.load(response)["notifications"]
        own = [it["payload"] for it in sent if it["deviceId"] == device]
        self.assertEqual([(it["datasetName"], it["syncCount"]) for it in own], [("settings", 2)])

    def test_not_authorized(self):
        with self.assertRaises(self.developer.exceptions.NotAuthorizedException):
            self.developer.register_device(Platform="GCM", Token="token", **self.ids)

    def test_invalid_parameter(self):
        with self.assertRaises(self.user.exceptions.InvalidParameterException):
            self.user.register_device(Platform="OTHER", Token="token", **self.ids)

    def test_resource_not_found(self):
        self.identity.delete_identities(IdentityIdsToDelete=[self.id])
        with self.assertRaises(self.user.exceptions.ResourceNotFoundException):
            self.register()

    def test_invalid_configuration(self):
        self.developer.set_identity_pool_configuration(IdentityPoolId=self.pool, PushSync={})
        with self.assertRaises(self.user.exceptions.InvalidConfigurationException):
            self.register()

    def test_internal_error(self):
        fault("RegisterDevice", "InternalErrorException")
        with self.assertRaises(self.user.exceptions.InternalErrorException):
            self.register()

    def test_too_many_requests(self):
        fault("RegisterDevice", "TooManyRequestsException")
        with self.assertRaises(self.user.exceptions.TooManyRequestsException):
            self.register()


class Signatures(Pool):
    def test_presigned_url(self):
        url = self.user.generate_presigned_url(
            "list_records", Params={"DatasetName": "settings", **self.ids}
        )
        with urllib.request.urlopen(url) as response:
            self.assertEqual(json.load(response)["Count"], 0)

    def test_wrong_secret(self):
        wrong = boto3.client("cognito-sync", aws_secret_access_key="wrong", aws_access_key_id="test")
        with self.assertRaises(wrong.exceptions.ClientError) as raised:
            wrong.list_identity_pool_usage()
        self.assertEqual(raised.exception.response["Error"]["Code"], "InvalidSignatureException")


if __name__ == "__main__":
    unittest.main()
