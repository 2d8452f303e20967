package dev.jampx.conformance.random;

import java.util.Optional;

/** What a definition says beside its schema and its modes: the name of the API, and whether it logs requests. */
record RandomSettings(Optional<String> name, boolean logging) {

    static final RandomSettings NONE = new RandomSettings(Optional.empty(), false);
}
