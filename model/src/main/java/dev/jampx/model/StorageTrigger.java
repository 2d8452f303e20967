package dev.jampx.model;

/** When storage calls a function. */
public enum StorageTrigger {
    /** After a file was put. Amplify: {@code onUpload}. */
    ON_UPLOAD("onUpload", "s3:ObjectCreated:*"),
    /** After a file was deleted. Amplify: {@code onDelete}. */
    ON_DELETE("onDelete", "s3:ObjectRemoved:*");

    private final String amplifyName;
    private final String event;

    StorageTrigger(String amplifyName, String event) {
        this.amplifyName = amplifyName;
        this.event = event;
    }

    /** Its name in Amplify. */
    public String amplifyName() {
        return amplifyName;
    }

    /** S3's events that it stands for. */
    public String event() {
        return event;
    }
}
