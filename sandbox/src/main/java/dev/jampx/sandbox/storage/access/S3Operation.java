package dev.jampx.sandbox.storage.access;

/** The operations of S3 that buckets have here, and what IAM is asked for them. */
public enum S3Operation {
    LIST_BUCKETS("s3:ListAllMyBuckets"),
    HEAD_BUCKET("s3:ListBucket"),
    LIST_OBJECTS("s3:ListBucket"),
    LIST_OBJECT_VERSIONS("s3:ListBucketVersions"),
    LIST_MULTIPART_UPLOADS("s3:ListBucketMultipartUploads"),
    GET_BUCKET_LOCATION("s3:GetBucketLocation"),
    GET_BUCKET_VERSIONING("s3:GetBucketVersioning"),
    GET_BUCKET_CORS("s3:GetBucketCORS"),
    GET_BUCKET_ACL("s3:GetBucketAcl"),
    GET_OBJECT("s3:GetObject"),
    GET_OBJECT_VERSION("s3:GetObjectVersion"),
    GET_OBJECT_ATTRIBUTES("s3:GetObject"),
    GET_OBJECT_ACL("s3:GetObjectAcl"),
    GET_OBJECT_TAGGING("s3:GetObjectTagging"),
    PUT_OBJECT_TAGGING("s3:PutObjectTagging"),
    DELETE_OBJECT_TAGGING("s3:DeleteObjectTagging"),
    HEAD_OBJECT("s3:GetObject"),
    HEAD_OBJECT_VERSION("s3:GetObjectVersion"),
    PUT_OBJECT("s3:PutObject"),
    COPY_OBJECT("s3:PutObject"),
    DELETE_OBJECT("s3:DeleteObject"),
    DELETE_OBJECT_VERSION("s3:DeleteObjectVersion"),
    /** IAM is asked for each object that is named. */
    DELETE_OBJECTS("s3:DeleteObject"),
    CREATE_MULTIPART_UPLOAD("s3:PutObject"),
    UPLOAD_PART("s3:PutObject"),
    UPLOAD_PART_COPY("s3:PutObject"),
    COMPLETE_MULTIPART_UPLOAD("s3:PutObject"),
    /** Whoever began the upload may always. */
    ABORT_MULTIPART_UPLOAD("s3:AbortMultipartUpload"),
    /** Whoever began the upload may always. */
    LIST_PARTS("s3:ListMultipartUploadParts");

    private final String iamAction;

    S3Operation(String iamAction) {
        this.iamAction = iamAction;
    }

    /** What IAM is asked. */
    public String iamAction() {
        return iamAction;
    }

    /** Whether it lists keys, so that the prefix counts. */
    public boolean lists() {
        return this == LIST_OBJECTS || this == LIST_OBJECT_VERSIONS || this == LIST_MULTIPART_UPLOADS;
    }

    /** Whether it is about the tags of an object. */
    public boolean tags() {
        return this == GET_OBJECT_TAGGING || this == PUT_OBJECT_TAGGING || this == DELETE_OBJECT_TAGGING;
    }

    /** Whether what it does is said in a document. */
    public boolean takesDocument() {
        return this == DELETE_OBJECTS || this == COMPLETE_MULTIPART_UPLOAD;
    }

    /** Whether it needs an object, and so tells whether there is one. */
    public boolean reads() {
        return switch (this) {
            case GET_OBJECT,
                    GET_OBJECT_VERSION,
                    GET_OBJECT_ATTRIBUTES,
                    GET_OBJECT_TAGGING,
                    PUT_OBJECT_TAGGING,
                    DELETE_OBJECT_TAGGING,
                    HEAD_OBJECT,
                    HEAD_OBJECT_VERSION -> true;
            default -> false;
        };
    }
}
