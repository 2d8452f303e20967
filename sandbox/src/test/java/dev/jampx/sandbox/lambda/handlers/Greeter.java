package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.List;
import java.util.Locale;

/** A handler that implements nothing of Lambda's: what it takes and answers are beans. */
public final class Greeter {

    /** Whom it greets. */
    public static final class Person {

        private String name = "";
        private List<String> titles = List.of();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public List<String> getTitles() {
            return titles;
        }

        public void setTitles(List<String> titles) {
            this.titles = titles;
        }
    }

    /** What it says. */
    public record Greeting(String text) {

        public String getText() {
            return text;
        }
    }

    /** Takes the event and the context. */
    public Greeting greet(Person person, Context context) {
        return new Greeting("hello " + String.join(" ", person.getTitles()) + " " + person.getName() + " from "
                + context.getFunctionName());
    }

    /** Takes the event. */
    public static String shout(String name) {
        return name.toUpperCase(Locale.ROOT) + "!";
    }

    /** Takes nothing but the context. */
    public int memory(Context context) {
        return context.getMemoryLimitInMB();
    }
}
