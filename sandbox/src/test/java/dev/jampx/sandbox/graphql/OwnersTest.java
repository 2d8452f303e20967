package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that say whom they belong to. */
class OwnersTest {

    private static final String ANNA = "claims:{'sub': 'sub-a', 'cognito:username': 'anna'}";
    private static final String BEN = "claims:{'sub': 'sub-b', 'username': 'ben'}";
    private static final String FUNCTION = "AWS4-HMAC-SHA256 admin";
    private static final String CONDITION_FAILED = "DynamoDB:ConditionalCheckFailedException";

    private static final LocalApi API = new LocalApi(OwnersApi.compiled());

    private static JsonNode ask(String caller, String query) {
        return API.queryAs(caller, query.replace('\'', '"'), "{}");
    }

    private static JsonNode value(JsonNode answer, String field) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/" + field);
    }

    private static String created(String caller, String model, String input) {
        return value(
                        ask(caller, "mutation { create" + model + "(input: {" + input + "}) { id } }"),
                        "create" + model + "/id")
                .asText();
    }

    private static void assertUnauthorized(JsonNode answer, String field) {
        assertThat(answer.at("/data/" + field).isNull()).as(answer.toString()).isTrue();
        assertThat(answer.at("/errors/0/errorType").asText())
                .as(answer.toString())
                .isEqualTo("Unauthorized");
        assertThat(answer.at("/errors/0/message").asText())
                .startsWith("Not Authorized to access " + field + " on type ");
    }

    private static void assertError(JsonNode answer, String type, String message) {
        assertThat(answer.at("/errors/0/errorType").asText())
                .as(answer.toString())
                .isEqualTo(type);
        assertThat(answer.at("/errors/0/message").asText())
                .as(answer.toString())
                .startsWith(message);
    }

    @Test
    void aNewRowWithoutAnOwnerIsTheCallers() {
        JsonNode row =
                value(ask(ANNA, "mutation { createNote(input: { text: 't' }) { id owner text } }"), "createNote");

        assertThat(row.get("owner").asText()).isEqualTo("anna");
        String get = "{ getNote(id: '" + row.get("id").asText() + "') { text owner } }";
        assertThat(value(ask(ANNA, get), "getNote")).isEqualTo(json("{'text': 't', 'owner': 'anna'}"));
        // The whole is stored, so that another user may be called anna one day.
        assertUnauthorized(ask("claims:{'sub': 'sub-x', 'username': 'ann'}", get), "getNote");
        assertThat(value(ask("claims:{'sub': 'sub-a', 'username': 'anna'}", get), "getNote/text")
                        .asText())
                .isEqualTo("t");
    }

    @Test
    void aNewRowMayNameNobodyButTheCaller() {
        String entry = "mutation { createEntry(input: { kind: 'k', owner: %s }) { owner } }";

        for (String own : new String[] {"'anna'", "'sub-a'", "'sub-a::anna'"}) {
            assertThat(ask(ANNA, entry.formatted(own)).has("errors")).as(own).isFalse();
        }
        for (String other : new String[] {"'ben'", "''", "'sub-a::ben'", "'sub-b::ben'", "null"}) {
            assertUnauthorized(ask(ANNA, entry.formatted(other)), "createEntry");
        }
    }

    @Test
    void anOwnerWhoIsFilledInIsNoPartOfAJoinedKeyThatTheCallerGave() {
        String create = "mutation { createChore(input: { room: 'hall'%s }) { owner } }";
        String missing = "When creating any part of the composite sort key for @index "
                + "'choresByRoomAndDayAndOwner', you must provide all fields for the key. Missing key: '";

        assertThat(value(ask(ANNA, create.formatted("")), "createChore/owner").asText())
                .isEqualTo("anna");
        assertError(ask(ANNA, create.formatted(", day: 'mon'")), "null", missing + "owner'");
        assertError(ask(ANNA, create.formatted(", owner: 'anna'")), "null", missing + "day'");
        assertThat(value(ask(ANNA, create.formatted(", day: 'mon', owner: 'anna'")), "createChore/owner")
                        .asText())
                .isEqualTo("anna");
        // What lacks the parts is not in the index.
        assertThat(value(ask(ANNA, "{ choresOfRoom(room: 'hall') { items { day } } }"), "choresOfRoom/items"))
                .isEqualTo(json("[{'day': 'mon'}]"));
    }

    @Test
    void aFunctionCreatesRowsOfNobody() {
        String id = created(FUNCTION, "Note", "text: 't'");

        assertThat(value(ask(FUNCTION, "{ getNote(id: '" + id + "') { owner } }"), "getNote/owner")
                        .isNull())
                .isTrue();
        assertUnauthorized(ask(ANNA, "{ getNote(id: '" + id + "') { owner } }"), "getNote");
    }

    @Test
    void aRowThatIsNotThereIsNullToRead() {
        assertThat(value(ask(ANNA, "{ getNote(id: 'none') { id } }"), "getNote").isNull())
                .isTrue();
    }

    @Test
    void aListShowsTheCallersRowsOnly() {
        String mark = UUID.randomUUID().toString();
        created(ANNA, "Note", "text: '" + mark + "', number: 1");
        created(ANNA, "Note", "text: '" + mark + "', number: 2");
        created(BEN, "Note", "text: '" + mark + "', number: 1");
        String list =
                "{ listNotes(limit: 1000, filter: { text: { eq: '" + mark + "' }%s }) { items { number owner } } }";

        assertThat(value(ask(BEN, list.formatted("")), "listNotes/items"))
                .isEqualTo(json("[{'number': 1, 'owner': 'ben'}]"));
        assertThat(value(ask(ANNA, list.formatted(", number: { gt: 1 }")), "listNotes/items"))
                .isEqualTo(json("[{'number': 2, 'owner': 'anna'}]"));
        // A filter cannot widen what is shown.
        assertThat(value(ask(BEN, list.formatted(", or: [{ number: { gt: 0 } }]")), "listNotes/items"))
                .hasSize(1);
        assertThat(value(ask(FUNCTION, list.formatted("")), "listNotes/items")).hasSize(3);
    }

    @Test
    void onlyTheOwnerChangesAndDeletes() {
        String id = created(ANNA, "Note", "text: 't'");
        String update = "mutation { updateNote(input: { id: '" + id + "', text: 'u' }%s) { text owner } }";
        String delete = "mutation { deleteNote(input: { id: '" + id + "' }%s) { text owner } }";

        assertUnauthorized(ask(BEN, update.formatted("")), "updateNote");
        assertUnauthorized(ask(BEN, update.formatted(", condition: { text: { eq: 'wrong' } }")), "updateNote");
        assertUnauthorized(ask(BEN, delete.formatted("")), "deleteNote");
        assertThat(value(ask(ANNA, "{ getNote(id: '" + id + "') { text } }"), "getNote/text")
                        .asText())
                .isEqualTo("t");

        assertError(ask(ANNA, update.formatted(", condition: { text: { eq: 'wrong' } }")), CONDITION_FAILED, "");
        assertError(ask(ANNA, delete.formatted(", condition: { text: { eq: 'wrong' } }")), CONDITION_FAILED, "");
        assertThat(value(ask(ANNA, update.formatted(", condition: { text: { eq: 't' } }")), "updateNote"))
                .isEqualTo(json("{'text': 'u', 'owner': 'anna'}"));
        assertThat(value(ask(ANNA, delete.formatted("")), "deleteNote/text").asText())
                .isEqualTo("u");
    }

    @Test
    void aRowThatIsNotThereIsNobodysToWrite() {
        assertUnauthorized(ask(ANNA, "mutation { updateNote(input: { id: 'none', text: 'u' }) { id } }"), "updateNote");
        assertUnauthorized(ask(ANNA, "mutation { deleteNote(input: { id: 'none' }) { id } }"), "deleteNote");
        assertError(
                ask(FUNCTION, "mutation { updateNote(input: { id: 'none', text: 'u' }) { id } }"),
                CONDITION_FAILED,
                "");
        assertThat(value(ask(FUNCTION, "mutation { deleteNote(input: { id: 'none' }) { id } }"), "deleteNote")
                        .isNull())
                .isTrue();
    }

    @Test
    void aRowMayHaveSeveralOwners() {
        String id = created(ANNA, "Paper", "text: 't', editors: ['anna', 'ben']");
        String mine = created(ANNA, "Paper", "text: 'mine'");
        String get = "{ getPaper(id: '%s') { text editors } }";

        assertThat(value(ask(BEN, get.formatted(id)), "getPaper/text").asText()).isEqualTo("t");
        assertThat(value(ask(ANNA, get.formatted(mine)), "getPaper/editors")).isEqualTo(json("['anna']"));
        assertUnauthorized(ask(BEN, get.formatted(mine)), "getPaper");
        assertThat(value(
                        ask(BEN, "mutation { updatePaper(input: { id: '" + id + "', editors: ['ben'] }) { editors } }"),
                        "updatePaper/editors"))
                .isEqualTo(json("['ben']"));
        assertUnauthorized(
                ask(ANNA, "mutation { updatePaper(input: { id: '" + id + "', text: 'x' }) { id } }"), "updatePaper");
        for (String others : new String[] {"[]", "['ben']", "null", "['anna '] "}) {
            assertUnauthorized(
                    ask(ANNA, "mutation { createPaper(input: { editors: " + others + " }) { id } }"), "createPaper");
        }
    }

    @Test
    void ownersAreComparedWithTheClaimsThatTheRuleChooses() {
        String unit = "claims:{'sub': '1', 'custom:org': 'o', 'custom:unit': 'u', 'custom:id': '%s'}";
        String id = created(unit.formatted("7"), "Desk", "text: 't', tenant: 'o::u'");
        String get = "{ getDesk(id: '" + id + "') { text user tenant } }";
        String update = "mutation { updateDesk(input: { id: '" + id + "', text: 'u' }) { text } }";

        assertThat(value(ask(unit.formatted("7"), get), "getDesk"))
                .isEqualTo(json("{'text': 't', 'user': '7', 'tenant': 'u'}"));
        assertThat(value(ask("claims:{'custom:org': 'o', 'custom:unit': 'u'}", get), "getDesk/text")
                        .asText())
                .isEqualTo("t");
        // The tenant may set nothing to null, which is what his rule leaves out.
        assertThat(value(ask("claims:{'custom:org': 'o', 'custom:unit': 'u'}", update), "updateDesk/text")
                        .asText())
                .isEqualTo("u");
        for (String other : new String[] {
            unit.formatted("8").replace("'u'", "'v'"),
            "claims:{'custom:org': 'o'}",
            "claims:{}",
            "claims:{'custom:id': 'o::u'}"
        }) {
            assertUnauthorized(ask(other, get), "getDesk");
            assertUnauthorized(ask(other, update), "updateDesk");
        }
        assertUnauthorized(
                ask("claims:{'sub': '1'}", "mutation { createDesk(input: { text: 't' }) { id } }"), "createDesk");
    }

    @Test
    void aReaderNeedsNoMoreThanOneOfTheClaims() {
        String id = created(FUNCTION, "Entry", "kind: 'k', owner: 'sub-a'");

        assertThat(value(ask("claims:{'sub': 'sub-a'}", "{ getEntry(id: '" + id + "') { kind } }"), "getEntry/kind")
                        .asText())
                .isEqualTo("k");
        assertUnauthorized(
                ask(
                        "claims:{'sub': 'sub-a'}",
                        "mutation { updateEntry(input: { id: '" + id + "', text: 'u' }) { id } }"),
                "updateEntry");
    }

    @Test
    void aRowMayNameGroups() {
        String red = "claims:{'cognito:groups': ['red', 'blue']}";
        String id = created(red, "Plan", "text: 't', team: 'red', guests: ['g1', 'g2']");
        String get = "{ getPlan(id: '" + id + "') { text } }";
        String list = "{ listPlans(limit: 1000, filter: { id: { eq: '" + id + "' } }) { items { text } } }";
        String update = "mutation { updatePlan(input: { id: '" + id + "', text: %s }) { text } }";

        for (String let : new String[] {
            red,
            "claims:{'cognito:groups': 'red'}",
            "claims:{'roles': ['g2']}",
            "claims:{'roles': 'g1'}",
            "claims:{'roles': '[\\'g1\\']'}".replace("\\'", "\\\"")
        }) {
            assertThat(value(ask(let, get), "getPlan/text").asText()).isEqualTo("t");
            assertThat(value(ask(let, list), "listPlans/items")).hasSize(1);
            assertThat(value(ask(let, update.formatted("'t'")), "updatePlan/text")
                            .asText())
                    .isEqualTo("t");
        }
        for (String other : new String[] {"claims:{'cognito:groups': ['re', 'g1']}", "claims:{'roles': ['red']}"}) {
            assertUnauthorized(ask(other, get), "getPlan");
            assertThat(value(ask(other, list), "listPlans/items")).isEmpty();
            assertUnauthorized(ask(other, update.formatted("'x'")), "updatePlan");
        }
        assertUnauthorized(ask("claims:{'sub': '1'}", list), "listPlans");
        assertError(
                ask("claims:{'roles': ['g1']}", update.formatted("null")), "Unauthorized", "Unauthorized on [text]");
        assertUnauthorized(ask(red, "mutation { createPlan(input: { team: 'green' }) { id } }"), "createPlan");
        assertUnauthorized(
                ask("claims:{'roles': ['g1']}", "mutation { createPlan(input: { guests: ['g1'] }) { id } }"),
                "createPlan");
    }

    /** Whatever a caller asks for, and in whatever shape, is asked of his own rows only. */
    @Test
    void noFilterAndNoConditionReachesRowsOfOthers() {
        String note = created(ANNA, "Note", "text: 't'");
        String paper = created(ANNA, "Paper", "text: 't', editors: ['anna']");
        String[] always = {
            "{ or: [] }",
            "{ and: [] }",
            "{ not: {} }",
            "{ or: [{}, { text: { eq: 't' } }] }",
            "{ or: [{ text: { eq: 't' } }, { text: { ne: 't' } }] }",
            "{ or: [{ or: [{ %1$s: { contains: 'anna' } }] }, { not: { %1$s: { contains: 'ben' } } }] }",
            "{ or: [{ %1$s: { attributeExists: true } }], and: [{ or: [{ %1$s: { ne: 'ben' } }] }] }",
            "{ not: { not: { or: [{ text: { attributeExists: true } }, { text: { attributeExists: false } }] } } }"
        };

        for (String asked : always) {
            String ofNote = asked.formatted("owner");
            String ofPaper = asked.replace("ne: 'ben'", "contains: 'n'").formatted("editors");
            JsonNode notes = ask(BEN, "{ listNotes(limit: 1000, filter: " + ofNote + ") { items { id } } }");
            JsonNode papers = ask(BEN, "{ listPapers(limit: 1000, filter: " + ofPaper + ") { items { id } } }");

            assertThat(value(notes, "listNotes/items").findValuesAsText("id")).doesNotContain(note);
            assertThat(value(papers, "listPapers/items").findValuesAsText("id")).doesNotContain(paper);
            assertUnauthorized(
                    ask(
                            BEN,
                            "mutation { deleteNote(input: { id: '" + note + "' }, condition: " + ofNote + ") { id } }"),
                    "deleteNote");
            assertUnauthorized(
                    ask(
                            BEN,
                            "mutation { updatePaper(input: { id: '" + paper + "', text: 'x' }, condition: " + ofPaper
                                    + ") { id } }"),
                    "updatePaper");
        }
    }

    /** AppSync does not say how it names the values of filters; ours must not be among those that a caller's could replace. */
    @Test
    void whatRowsMustTellIsNoPartOfTheFilter() {
        List<ObjectNode> scans = new CopyOnWriteArrayList<>();
        LocalApi api = new LocalApi(
                OwnersApi.compiled(),
                (operation, request) -> {
                    scans.add(request);
                    return LocalApi.DATABASE.call(operation, request);
                },
                (function, action, resource) -> true);

        value(
                api.queryAs(
                        BEN,
                        "{ listPapers(filter: { or: [{ editors: { contains: \"anna\" } }] }) { items { id } } }",
                        "{}"),
                "listPapers/items");

        JsonNode scan = scans.get(scans.size() - 1);
        assertThat(scan.get("FilterExpression").asText())
                .startsWith("(attribute_type(#0, :0) AND (contains(#0, :1) OR contains(#0, :2) OR contains(#0, :3)))"
                        + " AND (");
        assertThat(scan.at("/ExpressionAttributeNames/#0").asText()).isEqualTo("editors");
        assertThat(List.of(":1", ":2", ":3"))
                .extracting(alias ->
                        scan.at("/ExpressionAttributeValues/" + alias + "/S").asText())
                .containsExactly("sub-b", "ben", "sub-b::ben");
    }

    @Test
    void nobodyOwnsRowsByAUserNameThatLooksLikeAnothersClaims() {
        String eve = "claims:{'sub': 'sub-e', 'username': 'sub-a::anna'}";
        String id = created(ANNA, "Note", "text: 't'");
        String own = created(eve, "Note", "text: 'e'");
        String get = "{ getNote(id: '%s') { text } }";
        String list = "{ listNotes(limit: 1000) { items { id } } }";

        for (String caller : new String[] {eve, "claims:{'username': 'sub-a::anna'}"}) {
            assertUnauthorized(ask(caller, get.formatted(id)), "getNote");
        }
        assertThat(value(ask(eve, list), "listNotes/items").findValuesAsText("id"))
                .contains(own)
                .doesNotContain(id);
        assertUnauthorized(
                ask(eve, "mutation { updateNote(input: { id: '" + id + "', text: 'x' }) { id } }"), "updateNote");
        assertUnauthorized(
                ask(eve, "mutation { createEntry(input: { kind: 'k', owner: 'sub-a::anna' }) { id } }"), "createEntry");
        assertThat(value(ask(eve, get.formatted(own)), "getNote/text").asText()).isEqualTo("e");
    }

    @Test
    void aRowThatNamesNoGroupIsNobodys() {
        String id = created(FUNCTION, "Plan", "text: 't', team: null, guests: null");

        for (String odd : new String[] {"[null]", "[]", "null", "{'a': 'b'}", "7", "[7, ['red']]", "true"}) {
            String caller = "claims:{'cognito:groups': " + odd + ", 'roles': " + odd + "}";

            assertUnauthorized(ask(caller, "{ getPlan(id: '" + id + "') { text } }"), "getPlan");
            assertUnauthorized(ask(caller, "{ listPlans { items { text } } }"), "listPlans");
            assertUnauthorized(
                    ask(caller, "mutation { updatePlan(input: { id: '" + id + "', text: 'x' }) { text } }"),
                    "updatePlan");
        }
    }

    @Test
    void aCallerMayBeInAsManyGroupsAsCognitoHas() {
        String id = created(FUNCTION, "Plan", "text: 't', team: 'g99', guests: ['g99']");
        String list = "{ listPlans(limit: 1000, filter: { id: { eq: '" + id + "' } }) { items { text } } }";
        String update = "mutation { updatePlan(input: { id: '" + id + "', text: 'u' }) { text } }";

        for (String caller : new String[] {memberOf("cognito:groups", 100), memberOf("roles", 100)}) {
            assertThat(value(ask(caller, list), "listPlans/items")).hasSize(1);
            assertThat(value(ask(caller, update), "updatePlan/text").asText()).isEqualTo("u");
        }
    }

    private static String memberOf(String claim, int groups) {
        return "claims:{'" + claim + "': ['"
                + IntStream.range(0, groups).mapToObj(group -> "g" + group).collect(Collectors.joining("', '")) + "']}";
    }

    @Test
    void aGuardedRelationshipIsOpenToWhomTheRowNames() {
        String album = created(ANNA, "Album", "name: 'a'");
        created(BEN, "Photo", "albumId: '" + album + "'");
        String get = "{ getAlbum(id: '" + album + "') { name photos { items { albumId } } } }";
        JsonNode ben = ask(BEN, get);

        assertThat(value(ask(ANNA, get), "getAlbum/photos/items")).hasSize(1);
        assertThat(ben.at("/data/getAlbum")).isEqualTo(json("{'name': 'a', 'photos': null}"));
        assertError(ben, "Unauthorized", "Not Authorized to access photos on type Album");
    }

    @Test
    void aRowDecidesWhoWritesWhichField() {
        String id = created(ANNA, "Report", "text: 't', secret: 's', reviewer: 'ben'");
        String update = "mutation { updateReport(input: { id: '" + id + "', %s }%s) { text } }";

        assertError(
                ask(ANNA, "mutation { createReport(input: { grade: 'A', reviewer: 'ben' }) { id } }"),
                "Unauthorized",
                "Unauthorized on [grade]");
        assertThat(value(ask(BEN, update.formatted("text: 'v', grade: 'A'", "")), "updateReport/text")
                        .asText())
                .isEqualTo("v");
        assertError(
                ask(BEN, update.formatted("secret: 'x', grade: 'B'", "")), "Unauthorized", "Unauthorized on [secret]");
        assertError(
                ask(BEN, update.formatted("text: null, secret: 'x', grade: null", "")),
                "Unauthorized",
                "Unauthorized on [text, secret]");
        assertError(ask(ANNA, update.formatted("grade: null", "")), "Unauthorized", "Unauthorized on [grade]");
        assertThat(value(ask(ANNA, update.formatted("text: null, grade: 'C'", "")), "updateReport/text")
                        .isNull())
                .isTrue();
        assertUnauthorized(
                ask("claims:{'sub': 'x', 'username': 'x'}", update.formatted("text: 'w'", "")), "updateReport");
        assertUnauthorized(
                ask(
                        "claims:{'sub': 'x', 'username': 'x'}",
                        update.formatted("nothing: 'w'".replace("nothing", "grade"), "")),
                "updateReport");
        assertError(
                ask(BEN, update.formatted("text: 'w'", ", condition: { text: { eq: 'wrong' } }")),
                CONDITION_FAILED,
                "");
        // Nobody may delete both what the owner and what the reviewer may.
        assertUnauthorized(ask(ANNA, "mutation { deleteReport(input: { id: '" + id + "' }) { id } }"), "deleteReport");
    }

    @Test
    void aFieldIsShownToWhomTheRowNames() {
        String id = created(ANNA, "Report", "text: 't', secret: 's', reviewer: 'ben'");
        String get = "{ getReport(id: '" + id + "') { text secret owner } }";
        JsonNode ben = ask(BEN, get);

        assertThat(value(ask(ANNA, get), "getReport")).isEqualTo(json("{'text': 't', 'secret': 's', 'owner': 'anna'}"));
        assertThat(ben.at("/data/getReport")).isEqualTo(json("{'text': 't', 'secret': null, 'owner': 'anna'}"));
        assertError(ben, "Unauthorized", "Not Authorized to access secret on type Report");
        assertThat(ben.at("/errors/0/path")).isEqualTo(json("['getReport', 'secret']"));
    }

    @Test
    void aMutationLeavesOutWhatNotAllItsSubscribersMayRead() {
        JsonNode row = value(
                ask(ANNA, "mutation { createReport(input: { text: 't', secret: 's' }) { text secret } }"),
                "createReport");
        String folder = created(ANNA, "Folder", "name: 'f'");
        created(ANNA, "Note", "parentId: '" + folder + "'");
        JsonNode changed = value(
                ask(ANNA, "mutation { updateFolder(input: { id: '" + folder + "' }) { name notes { items { id } } } }"),
                "updateFolder");

        assertThat(row).isEqualTo(json("{'text': 't', 'secret': null}"));
        assertThat(changed).isEqualTo(json("{'name': 'f', 'notes': {'items': []}}"));
    }

    @Test
    void aRelationshipLeadsToTheCallersRowsOnly() {
        String folder = created(ANNA, "Folder", "name: 'f'");
        created(ANNA, "Note", "text: 'a', parentId: '" + folder + "'");
        created(BEN, "Note", "text: 'b', parentId: '" + folder + "'");
        created(ANNA, "Cover", "text: 'a', folderId: '" + folder + "'");
        String get = "{ getFolder(id: '" + folder + "') { name notes { items { text } } cover { text } } }";
        JsonNode ben = ask(BEN, get);

        assertThat(value(ask(ANNA, get), "getFolder"))
                .isEqualTo(json("{'name': 'f', 'notes': {'items': [{'text': 'a'}]}, 'cover': {'text': 'a'}}"));
        assertThat(ben.at("/data/getFolder"))
                .isEqualTo(json("{'name': 'f', 'notes': {'items': [{'text': 'b'}]}, 'cover': null}"));
        assertError(ben, "Unauthorized", "Not Authorized to access cover on type Folder");

        created(BEN, "Cover", "text: 'b', folderId: '" + folder + "'");
        assertThat(value(ask(BEN, get), "getFolder/cover/text").asText()).isEqualTo("b");
    }

    @Test
    void aRelatedRowOfSomebodyElseIsRefused() {
        String secret = created(ANNA, "Private", "text: 's'");
        String link = created(BEN, "Link", "privateId: '" + secret + "'");
        String broken = created(BEN, "Link", "privateId: 'none'");
        String get = "{ getLink(id: '%s') { id secrets { text } } }";
        JsonNode ben = ask(BEN, get.formatted(link));

        assertThat(value(ask(ANNA, get.formatted(link)), "getLink/secrets/text").asText())
                .isEqualTo("s");
        assertThat(ben.at("/data/getLink/secrets").isNull()).isTrue();
        assertError(ben, "Unauthorized", "Not Authorized to access secrets on type Link");
        assertThat(value(ask(BEN, get.formatted(broken)), "getLink/secrets").isNull())
                .isTrue();
    }

    @Test
    void anOwnerInThePartitionKeyDecidesAtOnce() {
        String day = UUID.randomUUID().toString();
        value(
                ask(ANNA, "mutation { createDiary(input: { owner: 'anna', day: '" + day + "' }) { day } }"),
                "createDiary");
        String get = "{ getDiary(owner: '%s', day: '" + day + "') { day } }";
        String list = "{ listDiaries(limit: 1000%s) { items { day owner } } }";

        assertThat(value(ask(ANNA, get.formatted("anna")), "getDiary/day").asText())
                .isEqualTo(day);
        assertThat(value(ask(ANNA, get.formatted("sub-a")), "getDiary").isNull())
                .isTrue();
        // Whether there is such a row is not told.
        assertUnauthorized(ask(BEN, get.formatted("anna")), "getDiary");
        assertUnauthorized(ask(BEN, get.formatted("nobody")), "getDiary");
        assertUnauthorized(ask(BEN, list.formatted(", owner: 'anna'")), "listDiaries");
        assertThat(value(ask(BEN, list.formatted("")), "listDiaries/items").findValuesAsText("day"))
                .doesNotContain(day);
        assertThat(value(ask(ANNA, list.formatted("")), "listDiaries/items").findValuesAsText("day"))
                .contains(day);
        assertThat(value(
                                ask(
                                        ANNA,
                                        list.formatted(
                                                ", owner: 'anna', filter: { text: { attributeExists: false } }")),
                                "listDiaries/items")
                        .findValuesAsText("day"))
                .contains(day);
        assertUnauthorized(
                ask(BEN, "mutation { updateDiary(input: { owner: 'anna', day: '" + day + "', text: 'x' }) { day } }"),
                "updateDiary");
    }

    @Test
    void anOwnerInTheKeyOfAnIndexNarrowsTheQuery() {
        String kind = UUID.randomUUID().toString();
        created(ANNA, "Entry", "kind: '" + kind + "', text: 'a'");
        created(BEN, "Entry", "kind: '" + kind + "', text: 'b'");
        String ofKind = "{ entriesOfKind(kind: '" + kind + "'%s) { items { text } } }";
        String ofOwner = "{ entriesOfOwner(owner: '%s', filter: { kind: { eq: '" + kind + "' } }) { items { text } } }";

        assertThat(value(ask(ANNA, ofKind.formatted("")), "entriesOfKind/items"))
                .isEqualTo(json("[{'text': 'a'}]"));
        assertThat(value(ask(FUNCTION, ofKind.formatted("")), "entriesOfKind/items"))
                .hasSize(2);
        assertThat(value(ask(ANNA, ofKind.formatted(", owner: { eq: 'sub-a::anna' }")), "entriesOfKind/items"))
                .hasSize(1);
        assertUnauthorized(ask(ANNA, ofKind.formatted(", owner: { eq: 'sub-b::ben' }")), "entriesOfKind");
        assertUnauthorized(ask(ANNA, ofKind.formatted(", owner: { beginsWith: 'sub' }")), "entriesOfKind");
        assertThat(value(ask(ANNA, ofOwner.formatted("sub-a::anna")), "entriesOfOwner/items"))
                .hasSize(1);
        assertUnauthorized(ask(ANNA, ofOwner.formatted("sub-b::ben")), "entriesOfOwner");
    }

    @Test
    void anOwnerInTheKeyOfARelationshipDecidesAtOnce() {
        String get = "{ getPerson(userId: 'sub-a') { userId posts { items { userId } } } }";
        value(ask(ANNA, "mutation { createPerson(input: { userId: 'sub-a' }) { userId } }"), "createPerson");
        value(ask(ANNA, "mutation { createPost(input: {}) { userId } }"), "createPost");
        JsonNode ben = ask(BEN, get);

        assertThat(value(ask(ANNA, get), "getPerson/posts/items")).isEqualTo(json("[{'userId': 'sub-a'}]"));
        assertThat(ben.at("/data/getPerson/posts").isNull()).as(ben.toString()).isTrue();
        assertError(ben, "Unauthorized", "Not Authorized to access posts on type Person");
    }
}
