package dev.jampx.model.literals;

import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges absolute URLs by the WHATWG URL standard, which browsers and Amplify follow: lenient about paths, strict about hosts. */
final class UrlLiteral {

    private static final Set<String> SPECIAL = Set.of("http", "https", "ws", "wss", "ftp");
    private static final Pattern EDGE = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern SPECIAL_AUTHORITY = Pattern.compile("[/\\\\]*([^/\\\\?#]*).*", Pattern.DOTALL);
    private static final Pattern OTHER_AUTHORITY = Pattern.compile("//([^/?#]*).*", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^]]*]|[^:]*)(?::([0-9]*))?");
    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern FORBIDDEN_IN_HOST = Pattern.compile("[\\x00 #/:<>?@\\[\\\\\\]^|]");
    private static final Pattern FORBIDDEN_IN_DOMAIN = Pattern.compile("[\\x00-\\x20\"#%/:<>?@\\[\\\\\\]^`{|}\\x7f]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final int LARGEST_PORT = 65_535;
    private static final int MOST_PARTS = 4;

    private UrlLiteral() {}

    static boolean isUrl(String text) {
        String url = IGNORED.matcher(EDGE.matcher(text).replaceAll("")).replaceAll("");
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.lookingAt()) {
            return false;
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        String rest = url.substring(scheme.end());
        if (SPECIAL.contains(name)) {
            Matcher authority = SPECIAL_AUTHORITY.matcher(rest);
            return authority.matches() && isAuthority(authority.group(1), true);
        }
        Matcher authority = OTHER_AUTHORITY.matcher(rest);
        return !authority.matches()
                || authority.group(1).isEmpty()
                || isAuthority(authority.group(1), name.equals("file"));
    }

    private static boolean isAuthority(String authority, boolean isDomain) {
        Matcher parts = HOST_AND_PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1));
        return parts.matches() && isHost(parts.group(1), isDomain) && isPort(parts.group(2));
    }

    private static boolean isPort(@Nullable String digits) {
        if (digits == null) {
            return true;
        }
        String significant = digits.replaceFirst("^0+", "");
        return significant.length() <= 5 && (significant.isEmpty() || Integer.parseInt(significant) <= LARGEST_PORT);
    }

    private static boolean isHost(String host, boolean isDomain) {
        if (host.startsWith("[")) {
            return IpAddressLiteral.isV6(host.substring(1, host.length() - 1));
        }
        if (host.isEmpty()) {
            return false;
        }
        return isDomain ? isDomain(host) : !FORBIDDEN_IN_HOST.matcher(host).find();
    }

    private static boolean isDomain(String host) {
        if (BAD_PERCENT.matcher(host).find()) {
            return false;
        }
        String decoded = URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        return !FORBIDDEN_IN_DOMAIN.matcher(decoded).find()
                && !decoded.toLowerCase(Locale.ROOT).matches("(.*\\.)?xn--(\\..*)?")
                && isSoundNumber(decoded);
    }

    /** A host that ends in a number is an IPv4 address, and must then be a right one. */
    private static boolean isSoundNumber(String host) {
        String[] parts = host.replaceFirst("\\.$", "").split("\\.", -1);
        if (!NUMBER.matcher(parts[parts.length - 1]).matches()) {
            return true;
        }
        return parts.length <= MOST_PARTS && arePartsSmallEnough(parts);
    }

    private static boolean arePartsSmallEnough(String[] parts) {
        for (int i = 0; i < parts.length; i++) {
            int bytes = i == parts.length - 1 ? MOST_PARTS - i : 1;
            if (value(parts[i]) >= Math.pow(256, bytes)) {
                return false;
            }
        }
        return true;
    }

    /** The number that {@code part} is in hexadecimal, octal or decimal; one too large for any address if it is none. */
    private static double value(String part) {
        boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
        boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
        String digits = hexadecimal ? part.substring(2) : part;
        if (hexadecimal && digits.isEmpty()) {
            return 0;
        }
        try {
            return new BigInteger(digits, hexadecimal ? 16 : octal ? 8 : 10).doubleValue();
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }
}
