package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.client.failure.DecodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scalars there and back. */
class ScalarsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static JsonNode text(String text) {
        return JSON.textNode(text);
    }

    @Test
    void datesAndTimes() {
        assertThat(Scalars.dateTime(text("2026-11-28T18:30:00.000Z")))
                .isEqualTo(OffsetDateTime.of(2026, 11, 28, 18, 30, 0, 0, ZoneOffset.UTC));
        assertThat(Scalars.dateTime(text("2026-11-28T18:30+05:30:15")))
                .isEqualTo(OffsetDateTime.of(2026, 11, 28, 18, 30, 0, 0, ZoneOffset.ofHoursMinutesSeconds(5, 30, 15)));
        for (String date : List.of("2026-11-28", "2026-11-28Z", "2026-11-28+05:30")) {
            assertThat(Scalars.date(text(date))).isEqualTo(LocalDate.of(2026, 11, 28));
        }
        for (String time : List.of("12:30", "12:30Z", "12:30:00.000", "12:30:00-07:00", "12:30:00+01:00")) {
            assertThat(Scalars.time(text(time))).isEqualTo(LocalTime.of(12, 30));
        }
        assertThat(Scalars.timestamp(JSON.numberNode(1_700_000_000L))).isEqualTo(Instant.ofEpochSecond(1_700_000_000L));
    }

    @Test
    void nullAndAbsentAreNull() {
        List<Function<JsonNode, @Nullable Object>> readers = List.of(
                Scalars::string,
                Scalars::integer,
                Scalars::floating,
                Scalars::bool,
                Scalars::dateTime,
                Scalars::date,
                Scalars::time,
                Scalars::timestamp,
                Scalars::json,
                node -> Scalars.list(node, Scalars::string),
                node -> Scalars.object(node, object -> object));
        assertThat(readers).allSatisfy(reader -> {
            assertThat(reader.apply(NullNode.getInstance())).isNull();
            assertThat(reader.apply(MissingNode.getInstance())).isNull();
        });
    }

    @Test
    void whatIsOfAnotherTypeIsNotRead() {
        List<Runnable> mistakes = List.of(
                () -> Scalars.string(JSON.objectNode()),
                () -> Scalars.integer(JSON.numberNode(1L << 40)),
                () -> Scalars.integer(JSON.numberNode(1.5)),
                () -> Scalars.integer(text("1")),
                () -> Scalars.floating(text("1")),
                () -> Scalars.bool(text("true")),
                () -> Scalars.dateTime(text("yesterday")),
                () -> Scalars.date(text("2026")),
                () -> Scalars.time(text("noon")),
                () -> Scalars.timestamp(text("1")),
                () -> Scalars.json(text("{")),
                () -> Scalars.list(text("a"), Scalars::string),
                () -> Scalars.object(text("a"), object -> object),
                () -> Scalars.required(null, "id"));
        assertThat(mistakes)
                .allSatisfy(mistake -> assertThatThrownBy(mistake::run).isInstanceOf(DecodingException.class));
    }

    @Test
    void listsMayHoldNull() {
        assertThat(Scalars.list(JSON.arrayNode().add("a").addNull(), Scalars::string))
                .containsExactly("a", null);
    }

    @Test
    void everythingIsWrittenAsTheApiReadsIt() {
        assertThat(Scalars.encode(OffsetDateTime.of(2026, 1, 2, 3, 0, 0, 0, ZoneOffset.UTC)))
                .isEqualTo("2026-01-02T03:00:00.000Z");
        assertThat(Scalars.encode(LocalTime.of(3, 0))).isEqualTo("03:00:00");
        assertThat(Scalars.encode(LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
        assertThat(Scalars.encode(Instant.ofEpochSecond(7, 999))).isEqualTo(7L);
        assertThat(Scalars.encode(JSON.objectNode().put("a", 1))).isEqualTo("{\"a\":1}");
        assertThat(Scalars.encode(Arrays.asList("a", null, 1, true))).isEqualTo(Arrays.asList("a", null, 1, true));
        assertThat(Scalars.encode(Map.of("a", LocalDate.EPOCH))).isEqualTo(Map.of("a", "1970-01-01"));
        assertThat(Scalars.encode(AttributeType.NULL)).isEqualTo("_null");
        assertThat(Scalars.encode(null)).isNull();
        assertThatThrownBy(() -> Scalars.encode(new StringBuilder())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUpdateTellsAbsentFromNull() {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        FieldUpdate.unchanged().writeTo(input, "a");
        FieldUpdate.clear().writeTo(input, "b");
        FieldUpdate.set(LocalDate.EPOCH).writeTo(input, "c");
        FieldUpdate.ofNullable(null).writeTo(input, "d");
        assertThat(input.toString()).isEqualTo("{b=null, c=1970-01-01, d=null}");
    }

    @Test
    void keysAreCompared() {
        assertThat(KeyCondition.between(1, 2).toWire()).isEqualTo(Map.of("between", List.of(1, 2)));
        assertThat(KeyCondition.beginsWith("a").toWire()).isEqualTo(Map.of("beginsWith", "a"));
        KeyCondition<LocalDate> month = KeyCondition.beginsWithText("2026-11");
        assertThat(month.toWire()).isEqualTo(Map.of("beginsWith", "2026-11"));
    }
}
