package dev.jampx.model.code;

import java.nio.charset.StandardCharsets;
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
        int size = number(classFile, BEFORE_POOL);
        int at = BEFORE_POOL + 2;
        for (int index = 1; index < size; index++) {
            int tag = classFile[at++];
            switch (tag) {
                case 1 -> {
                    int length = number(classFile, at);
                    add(new String(classFile, at + 2, length, StandardCharsets.UTF_8), names);
                    at += 2 + length;
                }
                case 7, 8, 16, 19, 20 -> at += 2;
                case 15 -> at += 3;
                case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 4;
                case 5, 6 -> {
                    at += 8;
                    // A long or a double takes two places.
                    index++;
                }
                default -> throw new IllegalArgumentException("constant of unknown kind " + tag);
            }
        }
        return names;
    }

    private static int number(byte[] classFile, int at) {
        return Byte.toUnsignedInt(classFile[at]) << Byte.SIZE | Byte.toUnsignedInt(classFile[at + 1]);
    }

    private static void add(String text, Set<String> names) {
        names.add(text.replace('.', '/'));
        Matcher matcher = IN_DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }
}
