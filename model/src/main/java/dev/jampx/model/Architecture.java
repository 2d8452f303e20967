package dev.jampx.model;

/** The processor that a function runs on. */
public enum Architecture {
    /** Intel's and AMD's. Amplify: {@code x86_64}. */
    X86_64("x86_64"),
    /** Arm's, which is AWS's Graviton. Amplify: {@code arm64}. */
    ARM64("arm64");

    private final String amplifyName;

    Architecture(String amplifyName) {
        this.amplifyName = amplifyName;
    }

    /** Its name in Amplify and in Lambda. */
    public String amplifyName() {
        return amplifyName;
    }
}
