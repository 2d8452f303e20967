package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists the users, those that a filter lets through. */
final class ListUsers implements Operation {

    private final UserPool pool;

    ListUsers(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        String filterText = call.parameters().optionalText("Filter").orElse("");
        UserFilter filter = UserFilter.parse(filterText);
        Page page = Page.of(call.parameters(), "PaginationToken", name() + filterText);
        return page.answer(
                "PaginationToken", filter.search(pool.store().users(), page.after()), filter::place, wanted(call));
    }

    private Predicate<String> wanted(Call call) {
        Optional<List<String>> names = call.parameters().list("AttributesToGet");
        if (names.isPresent() && !names.get().stream().allMatch(pool.settings().schema()::exists)) {
            throw CognitoFailure.invalidParameter("One or more requested attributes do not exist.");
        }
        return names.<Predicate<String>>map(list -> list::contains).orElse(name -> true);
    }
}
