package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static dev.jampx.sandbox.resolver.Runtimes.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @aws-appsync/utils/rds}: what people have recorded of AppSync itself, whose oddities are kept. */
class SqlStatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    select({ table: 'item' })                                            | SELECT * FROM "item"
                    select({ table: 'domain.item', columns: ['id', 'item.name'] })       | SELECT "id", "item"."name" FROM "domain"."item"
                    select({ table: 'item', columns: ['id', 'item.*'] })                 | SELECT "id", "item"."*" FROM "item"
                    select({ table: 'item', columns: ['*'], where: {} })                 | SELECT * FROM "item"
                    select({ table: 'item', columns: [] })                               | SELECT FROM "item"
                    select({ from: { item: 'i' } })                                      | SELECT * FROM "i" as "item"
                    select({ table: 't', orderBy: [{ column: 'a', dir: 'desc' }, { column: 'b' }] }) | SELECT * FROM "t" ORDER BY "a" DESC, "b" ASC
                    select({ table: 't', limit: 0, offset: '5' })                        | SELECT * FROM "t" LIMIT :P0 OFFSET :P1
                    select({ table: 't', where: { a: { ge: 1, le: 9, ne: 5 } } })        | SELECT * FROM "t" WHERE "a" >= :P0 AND "a" <= :P1 AND "a" != :P2
                    select({ table: 't', where: { a: { attributeExists: true }, b: { attributeExists: false } } }) | SELECT * FROM "t" WHERE "a" IS NOT NULL AND "b" IS NULL
                    select({ table: 't', where: { a: { contains: 'x' }, b: { notContains: 'y' }, c: { beginsWith: 'z' } } }) | SELECT * FROM "t" WHERE "a" LIKE :P0 AND "b" NOT LIKE :P1 AND "c" LIKE :P2
                    select({ table: 't', where: { a: { between: [1, 2] } } })            | SELECT * FROM "t" WHERE "a" BETWEEN :P0 AND :P1
                    select({ table: 't', where: { 't.a': { size: { gt: 2, between: [null, 8] } } } }) | SELECT * FROM "t" WHERE LENGTH ("t"."a") > :P0 AND LENGTH ("t"."a") BETWEEN NULL AND :P1
                    select({ table: 't', where: { a: { eq: 1 }, or: [{ b: { eq: 2 } }, { or: [{ b: { eq: 3 } }, { b: { eq: 4 } }] }] } }) | SELECT * FROM "t" WHERE "a" = :P0 AND ("b" = :P1) OR (("b" = :P2) OR ("b" = :P3))
                    select({ table: 't', where: { and: [{ or: [] }] } })                 | SELECT * FROM "t"
                    select({ table: 't', where: { or: [{}, {}] } })                      | SELECT * FROM "t" WHERE  OR
                    select({ table: 't', where: { a: { eq: 1 }, b: {} } })               | SELECT * FROM "t" WHERE "a" = :P0 AND
                    select({ table: 't', where: sql`a = ${1} or b = ${2}` })             | SELECT * FROM "t" WHERE a = :P0 or b = :P1
                    insert({ table: 't', values: { a: false, b: null } })                | INSERT INTO "t" ("a", "b") VALUES (:P0, NULL)
                    insert({ table: 't', values: { a: 1 }, returning: '*' })             | INSERT INTO "t" ("a") VALUES (:P0) RETURNING *
                    insert({ table: 't', values: { a: 1 }, returning: [] })              | INSERT INTO "t" ("a") VALUES (:P0) RETURNING
                    update({ table: 't', values: { a: 1, b: 2 }, where: { id: { eq: 3 } } }) | UPDATE "t" SET "a" = :P0, "b" = :P1 WHERE "id" = :P2
                    update({ table: 't', values: {}, where: { id: { eq: 3 } } })         | UPDATE "t" SET WHERE "id" = :P0
                    remove({ table: 't', where: { id: { eq: 3 } }, returning: ['id', 'a'] }) | DELETE FROM "t" WHERE "id" = :P0 RETURNING "id", "a"
                    remove({ table: 't' })                                               | DELETE FROM "t"
                    ^select 1^                                                           | select 1
                    """)
    void becomeText(String statement, String expected) {
        String given = statement.startsWith("select 1") ? "'select 1'" : statement;
        assertThat(made("createPgStatement(" + given + ")")
                        .path("statements")
                        .path(0)
                        .asText())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    select({ from: 'a', innerJoin: [{ from: 'b', using: ['id'] }] })     | SELECT * FROM "a" INNER JOIN "b" USING ("id")
                    select({ from: 'a', leftJoin: [{ from: 'b', on: sql`a.id = b.a` }] }) | SELECT * FROM "a" LEFT JOIN "b" ON a.id = b.a
                    select({ from: 'a', columns: ['k', agg.countDistinct('b')], groupBy: ['k'], having: { b: { count: { gt: 1 } } } }) | SELECT "k", COUNT(DISTINCT "b") FROM "a" GROUP BY "k" HAVING COUNT("b") > :P0
                    select({ from: { x: select({ from: 'a' }) } })                       | SELECT * FROM (SELECT * FROM "a") as "x"
                    select({ from: 'a', where: { not: [{ b: { eq: 1 } }] } })            | SELECT * FROM "a" WHERE NOT (("b" = :P0))
                    """)
    void joinAndGroup(String statement, String expected) {
        assertThat(made("createPgStatement(" + statement + ")")
                        .path("statements")
                        .path(0)
                        .asText())
                .isEqualTo(expected);
    }

    @Test
    void shareVariables() {
        assertThat(made("createMySQLStatement(sql`insert into Post(id, text) values(${typeHint.UUID('u')}, ${'x'})`,"
                        + " select({ table: 'a.Post', where: { id: { eq: 'i' } }, limit: 2 }))"))
                .isEqualTo(
                        json(
                                """
                                {'statements': ['insert into Post(id, text) values(:P0, :P1)',
                                                'SELECT * FROM `a`.`Post` WHERE `id` = :P2 LIMIT :P3'],
                                 'variableMap': {':P0': 'u', ':P1': 'x', ':P2': 'i', ':P3': 2},
                                 'variableTypeHintMap': {':P0': 'UUID'}}
                                """));
    }

    @Test
    void quoteNames() {
        assertThat(made("createPgStatement(select({ table: 'a\"; drop table b; --' }))")
                        .path("statements")
                        .path(0)
                        .asText())
                .isEqualTo("SELECT * FROM \"a\"\"; drop table b; --\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    createPgStatement()                                                  | An argument is expected to be passed to createPgStatement
                    createPgStatement(123)                                               | Unsupported type is passed as argument to createPgStatement
                    createPgStatement({ type: 'BOGUS', properties: {} })                 | Unsupported type is passed as argument to createPgStatement
                    select()                                                             | An argument is expected to be passed to select
                    select([])                                                           | Expected payload to be an Object.
                    createPgStatement(select({}))                                        | 'table' or 'from' key is required.
                    createPgStatement(select({ from: 'a', table: 'b' }))                 | 'from' and 'table' keys cannot be used together
                    createPgStatement(insert({ from: 'a', values: {} }))                 | 'table' or 'from' key is required.
                    createPgStatement(select({ table: 1 }))                              | table name is expected to be a string or alias.
                    createPgStatement(select({ from: 1 }))                               | 'from' value is expected to be string or object.
                    createPgStatement(select({ table: { a: 'x', b: 'y' } }))             | table alias is allowed only one key-value pair.
                    createPgStatement(select({ table: { a: 1 } }))                       | Table alias value is expected to be a string.
                    createPgStatement(select({ table: 't', columns: 'a' }))              | Expected column to be * or an array.
                    createPgStatement(select({ table: 't', columns: [1] }))              | Invalid type in column array.
                    createPgStatement(select({ table: 't', where: 'a = 1' }))            | WHERE values are expected to be SQL templates or a condition object.
                    createPgStatement(select({ table: 't', where: { a: 1 } }))           | Expected condition to be an Object.
                    createPgStatement(select({ table: 't', where: { and: 1 } }))         | and expects conditions to be an array
                    createPgStatement(select({ table: 't', where: { or: [null] } }))     | Expected or to be an Object.
                    createPgStatement(select({ table: 't', where: { a: { in: [1] } } })) | Unsupported condition a.in.
                    createPgStatement(select({ table: 't', where: { a: { eq: null } } })) | Value for a.eq can't be null.
                    createPgStatement(select({ table: 't', where: { a: { contains: 5 } } })) | a.contains expects a string value to be passed.
                    createPgStatement(select({ table: 't', where: { a: { attributeExists: 0 } } })) | a.attributeExists expects a boolean value to be passed.
                    createPgStatement(select({ table: 't', where: { a: { between: 5 } } })) | a.between condition expects an array with length of 2.
                    createPgStatement(select({ table: 't', where: { a: { between: [1] } } })) | a.between condition expects an array with 2 values but received an array with length 1.
                    createPgStatement(select({ table: 't', where: { a: { size: 3 } } })) | Expected a.size to be an Object.
                    createPgStatement(select({ table: 't', where: { a: { size: { contains: 3 } } } })) | a.size has invalid size operator.
                    createPgStatement(select({ table: 't', orderBy: {} }))               | orderBy expects an array.
                    createPgStatement(select({ table: 't', orderBy: [null] }))           | orderBy item expected to be an object.
                    createPgStatement(select({ table: 't', orderBy: [{}] }))             | orderBy item expected to have property column.
                    createPgStatement(select({ table: 't', orderBy: [{ column: 'a', dir: 'x' }] })) | orderBy dir can have either ASC or DESC found x.
                    createPgStatement(select({ table: 't', limit: '' }))                 | limit expects a number.
                    createPgStatement(insert({ table: 't' }))                            | values are expected to be passed to insert
                    createPgStatement(update({ table: 't', values: [1] }))               | Expected values to an Object.
                    createMySQLStatement(remove({ table: 't', returning: ['a'] }))       | returning is not supported in MySQL.
                    createMySQLStatement(remove({ table: 't', returning: 'a' }))         | Expected column to be * or an array.
                    """)
    void areChecked(String expression, String message) {
        assertThat(run(expression))
                .isEqualTo(new HandlerOutcome.Failed(ResolverError.of("Code", message), java.util.List.of()));
    }

    @Test
    void readsResults() {
        JsonNode result = json(
                """
                {'sqlStatementResults': [
                  {'numberOfRecordsUpdated': 1, 'generatedFields': []},
                  {'records': [[{'longValue': 1}, {'isNull': true}, {'arrayValue': {'arrayValues': [{'longValues': [1, 2]}]}}, {'booleanValue': true}]],
                   'columnMetadata': [{'label': 'id'}, {'name': 'none'}, {'name': 'tags'}, {'name': 'is_active', 'label': 'IS ACTIVE'}]}]}
                """);
        JsonNode expected = json("[[{}], [{'id': 1, 'tags': [[1, 2]], 'IS ACTIVE': true}]]");

        assertThat(made("toJsonObject(" + result + ")")).isEqualTo(expected);
        assertThat(made("util.rds.toJsonObject(JSON.stringify(" + result + "))"))
                .isEqualTo(expected);
    }

    private static JsonNode made(String expression) {
        HandlerOutcome outcome = run(expression);
        if (outcome instanceof HandlerOutcome.Returned returned) {
            return returned.value();
        }
        throw new AssertionError(expression + " gave " + outcome);
    }

    private static HandlerOutcome run(String expression) {
        return request(
                "const { select, insert, update, remove, sql, agg, typeHint, createPgStatement, createMySQLStatement,"
                        + " toJsonObject } = rds; return " + expression + ";",
                "{}");
    }
}
