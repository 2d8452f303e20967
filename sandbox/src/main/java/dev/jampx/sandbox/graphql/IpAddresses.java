package dev.jampx.sandbox.graphql;

import java.util.regex.Pattern;

/** Internet addresses, IPv4 or IPv6, alone or with the length of a subnet. */
final class IpAddresses {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}");
    private static final int V4_BITS = 32;
    private static final int V6_BITS = 128;
    private static final int V6_GROUPS = 8;

    private IpAddresses() {}

    static boolean valid(String value) {
        int slash = value.indexOf('/');
        String address = slash < 0 ? value : value.substring(0, slash);
        boolean v4 = V4.matcher(address).matches();
        if (!v4 && !v6(address)) {
            return false;
        }
        String length = slash < 0 ? "0" : value.substring(slash + 1);
        return LENGTH.matcher(length).matches() && Integer.parseInt(length) <= (v4 ? V4_BITS : V6_BITS);
    }

    private static boolean v6(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == V6_GROUPS;
        }
        int before = groups(address.substring(0, gap));
        int after = groups(address.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < V6_GROUPS;
    }

    /** The number of 16-bit groups in a part of an address, or -1 when it is not one. */
    private static int groups(String part) {
        if (part.isEmpty()) {
            return 0;
        }
        String[] groups = part.split(":", -1);
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            if (i == groups.length - 1 && V4.matcher(groups[i]).matches()) {
                count += 2;
            } else if (GROUP.matcher(groups[i]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
