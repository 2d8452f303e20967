package dev.jampx.model.deployment;

import java.util.Locale;

/** Why a backend is deployed. Amplify: {@code amplify-backend-type}. */
public enum DeploymentType {
    /** For one developer; its data goes with it. */
    SANDBOX,
    /** For a branch of an Amplify app; its data stays. */
    BRANCH,
    /** Without an Amplify app; its data stays. */
    STANDALONE;

    /** What Amplify writes for it, such as {@code sandbox}. */
    public String amplifyName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether tables, buckets and user pools outlive their stack. */
    public boolean keepsData() {
        return this != SANDBOX;
    }
}
