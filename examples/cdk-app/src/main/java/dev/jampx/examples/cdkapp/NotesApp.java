package dev.jampx.examples.cdkapp;

import software.amazon.awscdk.App;

/** Where the app begins; {@code cdk synth} runs it. */
public final class NotesApp {

    private NotesApp() {}

    public static void main(String[] arguments) {
        App app = new App();
        new NotesStack(app, "Notes");
        app.synth();
    }
}
