package dev.jampx.sandbox.cognito.hosted.page;

import dev.jampx.sandbox.cognito.hosted.request.Forms;
import dev.jampx.sandbox.wire.Html;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form.
 *
 * @param action where it is sent
 * @param sealed what it carries
 * @param fields what people fill in
 * @param button what sends it
 */
public record Form(String action, String sealed, List<Field> fields, String button) {

    public Form {
        fields = List.copyOf(fields);
    }

    String html() {
        return """
        <form method="post" action="%s">
        <input type="hidden" name="%s" value="%s">
        %s<button type="submit">%s</button>
        </form>
        """
                .formatted(
                        Html.text(action),
                        Forms.FIELD,
                        Html.text(sealed),
                        fields.stream().map(Field::html).collect(Collectors.joining()),
                        Html.text(button));
    }
}
