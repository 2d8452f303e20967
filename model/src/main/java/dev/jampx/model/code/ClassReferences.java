package dev.jampx.model.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a class file may refer to, read from its constant pool. */
final class ClassReferences {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<>:()\\[]+)[;<]");
    private static final int BEFORE_POOL = 8;

    private ClassReferences() {}

    /**
     * Every name that could be a class's, with slashes, among names that are none. Texts count as well, because a class can be
     * loaded by its name.
     */
    static Set<String> of(byte[] classFile) {
        Set<String> names = new HashSet<>();
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(classFile))) {
            input.skipNBytes(BEFORE_POOL);
            int size = input.readUnsignedShort();
            for (int index = 1; index < size; index++) {
                int tag = input.readUnsignedByte();
                switch (tag) {
                    case 1 -> add(input.readUTF(), names);
                    case 7, 8, 16, 19, 20 -> input.skipNBytes(2);
                    case 15 -> input.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> input.skipNBytes(4);
                    case 5, 6 -> {
                        input.skipNBytes(8);
                        // A long or a double takes two places.
                        index++;
                    }
                    default -> throw new IOException("constant of unknown kind " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not a class file", e);
        }
        return names;
    }

    private static void add(String text, Set<String> names) {
        names.add(text.replace('.', '/'));
        Matcher matcher = IN_DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }
}
