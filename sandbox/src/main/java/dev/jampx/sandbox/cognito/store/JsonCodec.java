package dev.jampx.sandbox.cognito.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;

/** The form in which records are kept: JSON, instants in milliseconds since the epoch, big numbers in hexadecimal. */
final class JsonCodec {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new InstantWriter())
                    .addSerializer(new BigIntegerWriter())
                    .addDeserializer(Instant.class, new InstantReader())
                    .addDeserializer(BigInteger.class, new BigIntegerReader()))
            .build();

    private JsonCodec() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The user pool's file holds an unreadable " + type.getSimpleName(), e);
        }
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.toEpochMilli());
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.ofEpochMilli(in.getLongValue());
        }
    }

    private static final class BigIntegerWriter extends StdSerializer<BigInteger> {
        private static final long serialVersionUID = 1L;

        BigIntegerWriter() {
            super(BigInteger.class);
        }

        @Override
        public void serialize(BigInteger value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString(16));
        }
    }

    private static final class BigIntegerReader extends StdDeserializer<BigInteger> {
        private static final long serialVersionUID = 1L;

        BigIntegerReader() {
            super(BigInteger.class);
        }

        @Override
        public BigInteger deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return new BigInteger(in.getText(), 16);
        }
    }
}
