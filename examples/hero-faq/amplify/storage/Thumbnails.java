package amplify.storage;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/**
 * The function that makes a small picture of each avatar that is uploaded, and every night removes those whose avatar is gone; its code
 * is {@link ThumbnailsHandler}.
 */
public final class Thumbnails {
    public static final FunctionDefinition FUNCTION = defineFunction("thumbnails")
            .handler(ThumbnailsHandler.class)
            .memoryMB(1024)
            .timeoutSeconds(120)
            .schedule("0 3 * * ? *");

    private Thumbnails() {}
}
