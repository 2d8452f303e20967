package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.XmlDocument;

/** Answers of S3's that are always the same here. */
final class Documents {

    private Documents() {}

    /** The region of a bucket; empty stands for the first one that S3 had. */
    static String location(String region) {
        return XmlDocument.BEGIN + "<LocationConstraint" + XmlDocument.NAMESPACE + ">" + region
                + "</LocationConstraint>";
    }
}
