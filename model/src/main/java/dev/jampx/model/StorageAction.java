package dev.jampx.model;

import java.util.List;
import java.util.stream.Stream;

/** What can be done to the files under a path. */
public enum StorageAction {
    /** Get a file and list files. Amplify: {@code read}. */
    READ("read", ""),
    /** Get a file. Amplify: {@code get}. */
    GET("get", "s3:GetObject"),
    /** List files. Amplify: {@code list}. */
    LIST("list", "s3:ListBucket"),
    /** Put a file. Amplify: {@code write}. */
    WRITE("write", "s3:PutObject"),
    /** Delete a file. Amplify: {@code delete}. */
    DELETE("delete", "s3:DeleteObject");

    private final String amplifyName;
    private final String iamAction;

    StorageAction(String amplifyName, String iamAction) {
        this.amplifyName = amplifyName;
        this.iamAction = iamAction;
    }

    /** Its name in Amplify. */
    public String amplifyName() {
        return amplifyName;
    }

    /**
     * The action of IAM that it is.
     *
     * @throws IllegalStateException for {@link #READ}, which is two
     */
    public String iamAction() {
        if (this == READ) {
            throw new IllegalStateException("read is get and list");
        }
        return iamAction;
    }

    /** {@code actions} with each {@link #READ} as what it stands for, each once, in order. */
    public static List<StorageAction> single(List<StorageAction> actions) {
        return actions.stream()
                .flatMap(action -> action == READ ? Stream.of(GET, LIST) : Stream.of(action))
                .distinct()
                .toList();
    }
}
