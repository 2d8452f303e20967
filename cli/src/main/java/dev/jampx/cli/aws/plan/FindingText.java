package dev.jampx.cli.aws.plan;

import java.util.List;

/** Says what becomes of a resource. */
final class FindingText implements Finding.Visitor<String> {

    @Override
    public String removed(Finding.Removed finding) {
        return finding.fate() == Fate.KEPT
                ? "is no longer defined: it stays in the account, outside of the stack"
                : "is no longer defined: it is DELETED with its " + word(finding);
    }

    @Override
    public String replaced(Finding.Replaced finding) {
        String because = because(finding.properties());
        if (finding.subject().content().kind() == Content.Kind.ADDRESS) {
            return "is replaced" + because + ": clients have to be told its new " + word(finding);
        }
        return finding.fate() == Fate.KEPT
                ? "is replaced" + because + " by an empty one: the old one stays in the account, outside of the stack"
                : "is replaced" + because + " by an empty one: its " + word(finding) + " are DELETED";
    }

    @Override
    public String recreated(Finding.Recreated finding) {
        String because = finding.reasons().isEmpty() ? " (moved within the templates)" : because(finding.reasons());
        return finding.subject().content().isData()
                ? "is deleted and created anew" + because + ": its " + word(finding) + " are DELETED"
                : "is deleted and created anew" + because + ": clients have to be told its new " + word(finding);
    }

    @Override
    public String uncertain(Finding.Uncertain finding) {
        return "may be replaced" + because(finding.properties()) + ": jampx does not know what CloudFormation does";
    }

    private static String word(Finding finding) {
        return finding.subject().content().word();
    }

    private static String because(List<String> properties) {
        return " (" + String.join(", ", properties) + ")";
    }
}
