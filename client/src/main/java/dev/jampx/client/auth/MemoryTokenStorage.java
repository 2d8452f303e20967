package dev.jampx.client.auth;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps everything until the program ends. */
final class MemoryTokenStorage implements TokenStorage {

    private final Map<String, String> contents = new ConcurrentHashMap<>();

    @Override
    public Optional<String> load(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    @Override
    public void save(String name, String content) {
        contents.put(name, content);
    }

    @Override
    public void remove(String name) {
        contents.remove(name);
    }
}
