package dev.jampx.cdk.function;

import software.amazon.awscdk.services.lambda.Runtime;

/** Which of Lambda's Java runtimes loads which class files. */
final class JavaRuntimes {

    private static final int JAVA_21 = 65;
    private static final int JAVA_25 = 69;

    private JavaRuntimes() {}

    /**
     * The oldest runtime on a supported system that loads class files of {@code version}. What was compiled for Java 17 runs on 21: the
     * runtime {@code java17} is on Amazon Linux 2, which AWS no longer maintains.
     *
     * @throws IllegalArgumentException if Lambda has no runtime for them
     */
    static Runtime forClassFiles(int version) {
        if (version <= JAVA_21) {
            return Runtime.JAVA_21;
        }
        if (version <= JAVA_25) {
            return Runtime.JAVA_25;
        }
        throw new IllegalArgumentException("Lambda has no Java runtime for class files of version " + version);
    }

    /** The runtime of Java {@code version}. */
    static Runtime ofVersion(int version) {
        return LambdaRuntimes.named("java" + version);
    }
}
