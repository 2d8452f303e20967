package dev.jampx.standin.wire;

/** The families of protocols; what is wrong with a caller is called differently in each. */
public enum Dialect {
    /** Forms in, XML out. */
    QUERY,
    /** JSON, with the operation in a header or in the path. */
    JSON,
    /** Amazon S3's own. */
    S3
}
