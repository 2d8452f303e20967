package dev.jampx.dsl;

/** Somebody who is about to be allowed something on files. */
public sealed interface StorageGrantee permits StorageGranteeDeclaration {

    /**
     * Says what they may do. Amplify: {@code .to(['read', 'write'])}.
     *
     * @param actions one or more actions
     */
    StorageRule to(StorageAction... actions);
}
