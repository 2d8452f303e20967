package dev.jampx.sandbox.cognito.hosted.page;

import dev.jampx.sandbox.wire.Html;

/**
 * A field of a form.
 *
 * @param name its name
 * @param label what people read
 * @param type HTML's type
 * @param value what stands in it at first
 * @param autocomplete what browsers may fill in
 * @param required whether it must be filled in
 */
public record Field(String name, String label, String type, String value, String autocomplete, boolean required) {

    /** A text. */
    public static Field text(String name, String label, String value) {
        return new Field(name, label, "text", value, "off", true);
    }

    /** Another text that may be left empty. */
    public static Field optional(String name, String label, String value) {
        return new Field(name, label, "text", value, "off", false);
    }

    /** The name that somebody signs in with. */
    public static Field username(String label, String value) {
        return new Field("username", label, "text", value, "username", true);
    }

    /** The password that somebody has. */
    public static Field password() {
        return new Field("password", "Password", "password", "", "current-password", true);
    }

    /** A password that somebody chooses. */
    public static Field newPassword() {
        return new Field("password", "New password", "password", "", "new-password", true);
    }

    /** A code that somebody was sent, or reads from an app. */
    public static Field code(String label) {
        return new Field("code", label, "text", "", "one-time-code", true);
    }

    String html() {
        return "<label>%s<input name=\"%s\" type=\"%s\" value=\"%s\" autocomplete=\"%s\"%s></label>\n"
                .formatted(
                        Html.text(label),
                        Html.text(name),
                        Html.text(type),
                        Html.text(value),
                        Html.text(autocomplete),
                        required ? " required" : "");
    }
}
