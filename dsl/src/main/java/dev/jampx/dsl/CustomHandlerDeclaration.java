package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredHandler;
import java.util.Optional;

/** A file of resolver code as it was written. */
record CustomHandlerDeclaration(DeclaredHandler.Code declared) implements CustomHandler {

    @Override
    public CustomHandler dataSource(String name) {
        return with(new DeclaredHandler.DataSource(Given.value("dataSource", name), false));
    }

    @Override
    public CustomHandler dataSource(RefType model) {
        String target =
                ((RefDeclaration) Given.value("dataSource", model)).declared().target();
        return with(new DeclaredHandler.DataSource(target, true));
    }

    private CustomHandler with(DeclaredHandler.DataSource dataSource) {
        return new CustomHandlerDeclaration(
                new DeclaredHandler.Code(declared.entry(), Optional.of(dataSource), declared.site()));
    }
}
