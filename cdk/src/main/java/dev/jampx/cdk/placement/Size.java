package dev.jampx.cdk.placement;

/**
 * How much of a template something takes.
 *
 * @param resources resources of CloudFormation
 * @param bytes bytes of JSON
 */
public record Size(int resources, int bytes) {

    /** Nothing. */
    public static final Size NONE = new Size(0, 0);

    // What stands around the properties of a resource of ours: its id, its type, what it refers to.
    private static final int BYTES_OF_RESOURCE = 600;

    /** A resource that holds {@code text}. */
    public static Size ofResource(String text) {
        return new Size(1, BYTES_OF_RESOURCE + bytesInJson(text));
    }

    /** {@code resources} resources that hold no long texts. */
    public static Size ofResources(int resources) {
        return new Size(resources, resources * BYTES_OF_RESOURCE);
    }

    /** This and {@code other} together. */
    public Size plus(Size other) {
        return new Size(resources + other.resources, bytes + other.bytes);
    }

    /** Whether this is at most {@code limit} in every respect. */
    public boolean fitsInto(Size limit) {
        return resources <= limit.resources && bytes <= limit.bytes;
    }

    /** How many bytes {@code text} takes inside a JSON string. */
    private static int bytesInJson(String text) {
        int bytes = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\' || character == '\n' || character == '\t') {
                bytes += 2;
            } else if (character < ' ') {
                bytes += 6;
            } else {
                bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
            }
        }
        return bytes;
    }
}
