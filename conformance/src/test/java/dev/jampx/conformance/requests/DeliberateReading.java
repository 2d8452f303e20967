package dev.jampx.conformance.requests;

/** A deliberate difference that is none as soon as Amplify is given, or has left, one value as jampx reads it; {@link DeliberateOutcomes} puts it so. */
enum DeliberateReading implements Deliberate {
    /** A caller whose claim of groups is a text: Amplify is asked again for one whose claim is the list. */
    TEXT_CLAIM("a claim of text is read as the groups that it holds"),
    /** A part of a key that is null: Amplify's row is compared without the joined key. */
    UNRESOLVED_KEY("a joined key is stored as the text of a variable");

    private final String phrase;

    DeliberateReading(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
