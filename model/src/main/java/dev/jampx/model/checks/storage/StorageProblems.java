package dev.jampx.model.checks.storage;

import dev.jampx.model.StorageGrantee;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.declared.DeclaredStorage.Access;
import dev.jampx.model.declared.DeclaredStorage.Rule;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.Suggestion;
import java.util.List;

/** What can be wrong with storage. */
public final class StorageProblems {

    private StorageProblems() {}

    static Problem invalidName(DeclaredStorage storage) {
        return Problem.of(
                        "JPX7001",
                        storage.site(),
                        "Storage cannot be called " + Names.quoted(storage.name())
                                + ": a name is a letter, then letters, digits, \"-\", \"_\" or spaces.")
                .fixedBy("Choose a name such as \"pictures\".");
    }

    static Problem duplicateName(DeclaredStorage second, DeclaredStorage first) {
        return Problem.of(
                        "JPX7002",
                        second.site(),
                        "The storage at " + first.site() + " is called " + Names.quoted(second.name()) + " too.")
                .fixedBy("Give one of them another name.");
    }

    static Problem noDefault(DeclaredBackend backend) {
        return Problem.of(
                        "JPX7003",
                        backend.site(),
                        "The backend has " + backend.storages().size()
                                + " storages, and none of them is the one that apps use when they name none.")
                .fixedBy("Add .isDefault(true) to one of them.");
    }

    static Problem secondDefault(DeclaredStorage second, DeclaredStorage first) {
        return Problem.of(
                        "JPX7004",
                        second.site(),
                        "Storage " + Names.quoted(second.name()) + " is to be the default; the one at " + first.site()
                                + " is already.")
                .fixedBy("Leave .isDefault(true) out of one of them.");
    }

    static Problem pathStartsWithSlash(Access access) {
        return path("JPX7005", access, "begins with \"/\"").fixedBy("Leave the \"/\" out: keys have none in front.");
    }

    static Problem pathDoesNotEndInStar(Access access) {
        return path("JPX7006", access, "does not end in \"/*\"")
                .fixedBy("End it in \"/*\": rules are for everything under a path.");
    }

    static Problem pathHasEmptyPart(Access access) {
        return path("JPX7007", access, "has \"//\" in it").fixedBy("Write one \"/\".");
    }

    static Problem pathHasStarWithin(Access access) {
        return path("JPX7008", access, "has a \"*\" that is not at its end")
                .fixedBy("Keep the last \"*\" only, or write {entity_id} for a part that is a user's id.");
    }

    static Problem pathTooDeep(Access access, List<String> prefixes) {
        return path("JPX7009", access, "lies under " + Names.quoted(prefixes) + "; it may lie under one other path")
                .fixedBy("Leave one of them out.");
    }

    static Problem entityBelowOtherPath(Access access, String prefix) {
        return path("JPX7010", access, "has {entity_id} and lies under " + Names.quoted(prefix))
                .fixedBy("Put users' own files under a path of their own.");
    }

    static Problem entityMisplaced(Access access) {
        return path(
                        "JPX7011",
                        access,
                        "has {entity_id} where it cannot be: it is a part by itself, once, right before the last \"/*\", and not"
                                + " the first part")
                .fixedBy("Write it as in \"profiles/{entity_id}/*\".");
    }

    static Problem nothingAllowed(Rule rule, String path) {
        return Problem.of(
                        "JPX7012",
                        rule.site(),
                        "The rule for " + word(rule) + " on " + Names.quoted(path) + " allows nothing.")
                .fixedBy("Name what it allows, as in .to(StorageAction.READ).");
    }

    static Problem repeatedRule(Rule rule, String path, String word) {
        return Problem.of(
                        "JPX7013",
                        rule.site(),
                        "The path " + Names.quoted(path) + " has another rule for " + word + ".")
                .fixedBy("Put all that it allows them into one rule.");
    }

    static Problem noUsers(Rule rule) {
        return Problem.of(
                        "JPX7014",
                        rule.site(),
                        "Storage has a rule for " + word(rule) + ", but defineBackend was given no defineAuth.")
                .fixedBy("Give it one: defineBackend(defineAuth().loginWith(login -> login.email()), ...).");
    }

    static Problem unknownGroup(Rule rule, String name, List<String> groups) {
        return Problem.of(
                        "JPX7015",
                        rule.site(),
                        "Storage has a rule for the group " + Names.quoted(name)
                                + ", which defineAuth does not define.")
                .suggestingOr(
                        Suggestion.closest(name, groups), "Add it: defineAuth().groups(" + Names.quoted(name) + ").");
    }

    static Problem sameVariable(DeclaredStorage second, DeclaredStorage first, String variable) {
        return Problem.of(
                        "JPX7016",
                        second.site(),
                        "Functions find storage " + Names.quoted(second.name()) + " by the variable " + variable
                                + ", and so they do " + Names.quoted(first.name()) + " at " + first.site() + ".")
                .fixedBy("Give one of them a name that differs in its letters or digits.");
    }

    /** Whom a rule is for, as messages say it. */
    static String word(Rule rule) {
        StorageGrantee grantee = rule.grantee();
        if (grantee instanceof StorageGrantee.Authenticated) {
            return "signed-in users";
        }
        if (grantee instanceof StorageGrantee.Guest) {
            return "guests";
        }
        if (grantee instanceof StorageGrantee.Groups groups) {
            return "the members of " + Names.quoted(groups.names());
        }
        return grantee instanceof StorageGrantee.Resource resource
                ? "the function " + Names.quoted(resource.function())
                : "the user whose id is in the path";
    }

    private static Problem path(String code, Access access, String what) {
        return Problem.of(code, access.site(), "The path " + Names.quoted(access.path()) + " " + what + ".");
    }
}
