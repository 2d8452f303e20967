package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.List;

/** How a create or an update refuses callers: by who they are, or, if some may write only some fields, by what they write as well. */
final class WriteAuthorization {

    private final List<WriteGrant> grants;
    private final boolean byField;

    private WriteAuthorization(List<WriteGrant> grants) {
        this.grants = grants;
        this.byField = !grants.stream().allMatch(WriteGrant::everything);
    }

    static WriteAuthorization of(List<WriteGrant> grants) {
        return new WriteAuthorization(grants);
    }

    /** The statement that refuses the caller; {@code input} is the expression of what is written. */
    String call(String input) {
        return byField ? "authorizeFields(ctx, " + input + ");\n" : "authorize(ctx);\n";
    }

    /** Adds the function that {@link #call} calls. */
    void addTo(JsModule module) {
        List<Role> roles = grants.stream().map(WriteGrant::role).toList();
        if (byField) {
            Authorization.addFields(module, grants);
        } else {
            Authorization.add(module, roles);
        }
    }
}
