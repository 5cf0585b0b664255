package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one result, field by field, in whatever order they come and passing over those it does not know. */
final class ResultParser implements AutoCloseable {
    private final JsonParser json;
    private String format = "";
    private String run = "";
    private String plan = "";
    private int replication = -1;
    private List<String> kpis = List.of();
    private final List<PeriodValues> periods = new ArrayList<>();
    private double[] buffer = new double[128];

    ResultParser(JsonParser json) {
        this.json = json;
    }

    StreamedResult read() {
        expect(json.nextToken(), JsonToken.START_OBJECT, "a result");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            field(name);
        }
        FormatName.check(ResultFormat.NAME, format);
        if (run.isEmpty() || plan.isEmpty() || replication < 0) {
            throw new RecordFormatException("A result must name its run, plan and replication.");
        }
        return new StreamedResult(new StreamId(run), new ReplicationResult(plan, replication, kpis, periods));
    }

    private void field(String name) {
        switch (name) {
            case "format" -> {
                format = json.getString();
                FormatName.check(ResultFormat.NAME, format);
            }
            case "run" -> run = json.getString();
            case "plan" -> plan = json.getString();
            case "replication" -> replication = json.getIntValue();
            case "kpis" -> kpis = strings();
            case "periods" -> periods();
            default -> json.skipChildren();
        }
    }

    private List<String> strings() {
        expect(json.currentToken(), JsonToken.START_ARRAY, "kpis");
        List<String> strings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            strings.add(json.getString());
        }
        return strings;
    }

    private void periods() {
        expect(json.currentToken(), JsonToken.START_ARRAY, "periods");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "a period");
            period().ifPresent(periods::add);
        }
    }

    /** A period, or nothing for a span that this version does not know. */
    private Optional<PeriodValues> period() {
        String span = "";
        int number = 0;
        int count = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "span" -> span = json.getString();
                case "number" -> number = json.getIntValue();
                case "values" -> count = values();
                default -> json.skipChildren();
            }
        }
        for (Period.Span known : Period.Span.values()) {
            if (known.id().equals(span)) {
                return Optional.of(new PeriodValues(new Period(known, number), Arrays.copyOf(buffer, count)));
            }
        }
        return Optional.empty();
    }

    private int values() {
        expect(json.currentToken(), JsonToken.START_ARRAY, "values");
        int count = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (count == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * count);
            }
            buffer[count++] = token == JsonToken.VALUE_NULL
                    ? Double.NaN
                    : token == JsonToken.VALUE_STRING ? Double.parseDouble(json.getString()) : json.getDoubleValue();
        }
        return count;
    }

    private static void expect(JsonToken found, JsonToken expected, String what) {
        if (found != expected) {
            throw new RecordFormatException(
                    "In the stream, " + what + " must be " + expected.asString() + ", not " + found + ".");
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
