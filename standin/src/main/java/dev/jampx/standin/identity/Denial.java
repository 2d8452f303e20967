package dev.jampx.standin.identity;

/**
 * Something that somebody may not do.
 *
 * @param principal what the ARN of who calls contains; empty for everybody
 * @param action what they may not do, such as {@code cloudformation:CreateChangeSet}
 */
public record Denial(String principal, String action) {

    /** Whether it stands in the way of {@code caller}. */
    public boolean forbids(String caller, String attempted) {
        return caller.contains(principal) && attempted.equals(action);
    }
}
