package dev.jampx.conformance.roles;

import dev.jampx.standin.iam.Principal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a role is for.
 *
 * @param trusted who may take it on
 * @param assumption the action by which
 * @param shown what must be shown to be given it: keys of the request with their values
 * @param permissions what it must allow, and nothing else
 * @param files what it may do with files, which rules of longer paths take away again
 */
record WantedRole(
        Principal trusted,
        String assumption,
        Map<String, String> shown,
        Set<Permission> permissions,
        FileAccess files) {

    WantedRole {
        permissions = Set.copyOf(permissions);
    }

    /** The role of an AWS service. */
    static WantedRole ofService(String service, Map<String, String> shown, Set<Permission> permissions) {
        return new WantedRole(Principal.service(service), "sts:AssumeRole", shown, permissions, FileAccess.NONE);
    }

    /** The same, which may do something with files. */
    WantedRole with(FileAccess access) {
        return new WantedRole(trusted, assumption, shown, permissions, access);
    }

    /** One role for both. */
    WantedRole and(WantedRole other) {
        if (!trusted.equals(other.trusted) || !shown.equals(other.shown)) {
            throw new IllegalArgumentException("a role is for both " + this + " and " + other);
        }
        Set<Permission> both = new TreeSet<>(Comparator.comparing(Permission::toString));
        both.addAll(permissions);
        both.addAll(other.permissions);
        return new WantedRole(trusted, assumption, shown, both, files);
    }
}
