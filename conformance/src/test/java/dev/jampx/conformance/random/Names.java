package dev.jampx.conformance.random;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that occur once in a definition, whatever their case; odd ones among them. */
final class Names {

    private static final List<String> MODELS = List.of(
            "Todo",
            "Person",
            "Category",
            "BlogPost",
            "news_item",
            "Status_Log",
            "user",
            "Sheep",
            "X",
            "lowerCase",
            "ABTest",
            "Address",
            "Bus",
            "box",
            "Child",
            "Quiz",
            "Leaf",
            "Datum",
            "HTTPRequest",
            "Item2",
            "iPhone",
            "Series",
            "Photo",
            "hero",
            "Invoice_Line_",
            "Knife",
            "News",
            "Analysis",
            "ox",
            "Tooth",
            "Media",
            "a1",
            "MODEL",
            "Day",
            "Process",
            "virus",
            "Foot",
            "Company",
            "camelCaseName",
            "Zebra_",
            "Order",
            "Group",
            "Profile",
            "message");
    private static final List<String> LONG = List.of(
            "AnExtremelyLongModelNameOfFortyCharacters",
            "AModelNameThatIsJustAtTheLimitOf43Letters_",
            "averylonglowercasemodelnamewithoutanyhumps",
            "Long_Name_With_Underscores_In_All_Its_Parts_",
            "QuiteALongModelNameThatGoesOverTheFiftyCharactersAlone");
    private static final List<String> TYPES = List.of(
            "Location", "address_info", "Money", "price", "GeoPoint", "Meta_Data", "size", "Contact", "ISBN", "Window");
    private static final List<String> ENUMS = List.of(
            "Status", "priority", "Color_Name", "KIND", "Level", "userRole", "Size_", "Visibility", "unit", "State2");
    private static final List<String> OPERATIONS = List.of(
            "echo",
            "DoThing",
            "get_stats",
            "sendMail",
            "X2",
            "recalculate",
            "Ping",
            "findNearest",
            "likePost",
            "onEvent",
            "runAll_",
            "publish",
            "receive",
            "watch",
            "Summarize",
            "translate",
            "countAll",
            "reset",
            "import_",
            "exportAll");
    static final List<String> FIELDS = List.of(
            "title",
            "Name",
            "first_name",
            "x",
            "URL",
            "sortOrder",
            "isDone",
            "id2",
            "content",
            "Price_",
            "count",
            "at",
            "aVeryLongFieldNameThatKeepsGoingOnForAWhile",
            "note",
            "tags",
            "kind",
            "status",
            "place",
            "due",
            "ratio",
            "flag",
            "aB",
            "ABc",
            "phoneNumber",
            "ip",
            "mail",
            "raw",
            "when_",
            "type",
            "input",
            "filter",
            "limit",
            "version");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    Names(Dice dice) {
        this.dice = dice;
    }

    String model() {
        return free(dice.chance(8) ? LONG : MODELS);
    }

    String type() {
        return free(TYPES);
    }

    String enumeration() {
        return free(ENUMS);
    }

    String operation() {
        return free(OPERATIONS);
    }

    private String free(List<String> from) {
        String name = dice.pick(from);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = dice.pick(from) + i;
        }
        return name;
    }
}
