package dev.jampx.cli.aws.outputs;

import software.amazon.awssdk.services.s3.S3Client;

/** The schema of the models in Amplify's own words, which every deployment leaves in S3. */
final class ModelSchemaObject {

    private static final String SCHEME = "s3://";

    private final S3Client s3;

    ModelSchemaObject(S3Client s3) {
        this.s3 = s3;
    }

    /**
     * The schema.
     *
     * @param address such as {@code s3://bucket/model-schema.graphql}
     */
    String read(String address) {
        String path = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : address;
        int slash = path.indexOf('/');
        return s3.getObjectAsBytes(
                        request -> request.bucket(path.substring(0, slash)).key(path.substring(slash + 1)))
                .asUtf8String();
    }
}
