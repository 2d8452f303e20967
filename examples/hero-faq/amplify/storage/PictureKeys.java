package amplify.storage;

import java.util.Optional;

/** The keys of pictures, and which small one is of which avatar. */
public final class PictureKeys {
    /** Where avatars are, each in the folder of its owner's identity. */
    public static final String AVATARS = "avatars/";

    /** Where the small pictures are, each named by its avatar. */
    public static final String THUMBNAILS = "thumbnails/";

    private static final String SUFFIX = ".png";

    private PictureKeys() {}

    /** The small picture of an avatar; empty if {@code key} is of something else. */
    public static Optional<String> thumbnail(String key) {
        return key.startsWith(AVATARS)
                ? Optional.of(THUMBNAILS + key.substring(AVATARS.length()) + SUFFIX)
                : Optional.empty();
    }

    /** The avatar that a small picture is of. */
    static String avatar(String thumbnail) {
        return AVATARS + thumbnail.substring(THUMBNAILS.length(), thumbnail.length() - SUFFIX.length());
    }
}
