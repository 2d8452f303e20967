package dev.jampx.standin.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What exists in the account, whichever stack it belongs to, or none any more. */
public final class PhysicalResources {

    private final Map<String, PhysicalResource> resources = new ConcurrentHashMap<>();

    /** The resource of {@code type} that {@code Ref} calls {@code id}. */
    public Optional<PhysicalResource> find(String type, String id) {
        return Optional.ofNullable(resources.get(key(type, id)));
    }

    /** Those of {@code type}. */
    public List<PhysicalResource> all(String type) {
        return resources.values().stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** Makes it, or changes it. */
    public void put(PhysicalResource resource) {
        resources.put(key(resource.type(), resource.id()), resource);
    }

    void remove(PhysicalResource resource) {
        resources.remove(key(resource.type(), resource.id()));
    }

    private static String key(String type, String id) {
        return type + " " + id;
    }
}
