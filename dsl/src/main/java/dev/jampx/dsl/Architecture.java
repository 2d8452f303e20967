package dev.jampx.dsl;

/** The processor that a function runs on. Amplify: the values of {@code architecture}. */
public enum Architecture {
    /** Intel's and AMD's, which a function runs on unless told otherwise. Amplify: {@code x86_64}. */
    X86_64(dev.jampx.model.Architecture.X86_64),
    /** Arm's. Amplify: {@code arm64}. */
    ARM64(dev.jampx.model.Architecture.ARM64);

    private final dev.jampx.model.Architecture term;

    Architecture(dev.jampx.model.Architecture term) {
        this.term = term;
    }

    dev.jampx.model.Architecture term() {
        return term;
    }
}
