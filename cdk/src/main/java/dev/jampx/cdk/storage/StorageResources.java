package dev.jampx.cdk.storage;

import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;

/**
 * What storage is made of.
 *
 * @param bucket the bucket
 * @param cfnBucket its CloudFormation resource
 */
public record StorageResources(Bucket bucket, CfnBucket cfnBucket) {}
