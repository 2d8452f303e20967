package dev.jampx.standin.wire;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes XML, element by element. */
public final class Xml {

    private final StringBuilder text = new StringBuilder();

    /** An element that holds what {@code content} writes. */
    public Xml element(String name, Consumer<Xml> content) {
        text.append('<').append(name).append('>');
        content.accept(this);
        text.append("</").append(tag(name)).append('>');
        return this;
    }

    /** An element with text; nothing at all when there is none. */
    public Xml element(String name, @Nullable Object value) {
        if (value != null) {
            text.append('<').append(name).append('>');
            text.append(escaped(value.toString()));
            text.append("</").append(tag(name)).append('>');
        }
        return this;
    }

    /** A list as AWS's query protocol writes it. */
    public <T> Xml list(String name, Collection<T> members, BiConsumer<Xml, T> content) {
        return element(
                name, list -> members.forEach(member -> list.element("member", xml -> content.accept(xml, member))));
    }

    /** A list of texts. */
    public Xml texts(String name, Collection<String> members) {
        return element(name, list -> members.forEach(member -> list.element("member", member)));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String tag(String start) {
        int space = start.indexOf(' ');
        return space < 0 ? start : start.substring(0, space);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
