package dev.jampx.model.literals;

import java.util.regex.Pattern;

/** Judges IP addresses of both versions, without a network length. */
final class IpAddressLiteral {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern ZONE = Pattern.compile("%[0-9a-zA-Z.:-]+$");
    private static final int GROUPS = 8;

    private IpAddressLiteral() {}

    static boolean isAddress(String text) {
        return isV4(text) || isV6(ZONE.matcher(text).replaceFirst(""));
    }

    static boolean isV4(String text) {
        return V4.matcher(text).matches();
    }

    static boolean isV6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        String before = text.substring(0, gap);
        String after = text.substring(gap + 2);
        int left = before.isEmpty() ? 0 : groups(before, false);
        int right = after.isEmpty() ? 0 : groups(after, true);
        return left >= 0 && right >= 0 && left + right < GROUPS;
    }

    /** How many groups of 16 bits {@code text} is, or a negative number if it is not made of groups. */
    private static int groups(String text, boolean mayEndInV4) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else if (mayEndInV4 && i == parts.length - 1 && isV4(parts[i])) {
                count += 2;
            } else {
                return -GROUPS;
            }
        }
        return count;
    }
}
