package dev.jampx.standin.iam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks of AWS.
 *
 * @param action such as {@code dynamodb:GetItem}
 * @param resource to what it is to be done
 * @param context the keys that conditions and variables of policies may ask for, with their values
 */
public record Request(String action, String resource, Map<String, List<String>> context) {

    public Request {
        context = Map.copyOf(context);
    }

    /** A request of which nothing else is known. */
    public static Request of(String action, String resource) {
        return new Request(action, resource, Map.of());
    }

    /** The same, with one more key. */
    public Request with(String key, String... values) {
        Map<String, List<String>> more = new HashMap<>(context);
        more.put(key, List.of(values));
        return new Request(action, resource, more);
    }
}
