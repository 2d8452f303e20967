package dev.jampx.sandbox.storage.protocol;

/** Answers of S3's that are always the same here. */
final class Documents {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

    private Documents() {}

    /** An object without tags. */
    static String noTags() {
        return BEGIN + "<Tagging" + NAMESPACE + "><TagSet/></Tagging>";
    }

    /** The region of a bucket; empty stands for the first one that S3 had. */
    static String location(String region) {
        return BEGIN + "<LocationConstraint" + NAMESPACE + ">" + region + "</LocationConstraint>";
    }
}
