import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints what several kept studies of sizes say as one table: a row a hire, a column a shop. */
public final class SizeTable {
    private SizeTable() {}

    public static void main(String[] folders) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Map<String, String> today = new LinkedHashMap<>();
        for (String folder : folders) {
            JsonNode study = JsonMapper.shared().readTree(Files.readString(Path.of(folder, "when.json")));
            String shop = study.at("/scenario/id").stringValue();
            for (JsonNode hire : study.get("hires")) {
                today.put(shop, round(hire.get("today").doubleValue()));
                rows.computeIfAbsent(name(hire), row -> new LinkedHashMap<>()).put(shop, cell(hire));
            }
        }
        System.out.println("| hire | " + String.join(" | ", today.keySet()) + " |");
        System.out.println("| --- |" + " --- |".repeat(today.size()));
        System.out.println("| orders a month today | " + String.join(" | ", today.values()) + " |");
        Set<String> names = new TreeSet<>(rows.keySet());
        for (String name : names) {
            StringBuilder line = new StringBuilder("| " + name + " |");
            today.keySet().forEach(shop -> line.append(' ').append(rows.get(name).getOrDefault(shop, "")).append(" |"));
            System.out.println(line);
        }
    }

    private static String name(JsonNode hire) {
        String pattern = hire.get("pattern").stringValue();
        return hire.get("role").stringValue() + ", "
                + String.format(Locale.ROOT, "%.0f h", hire.get("hours-per-week").doubleValue())
                + (pattern.equals("usual") ? "" : ", " + pattern);
    }

    private static String cell(JsonNode hire) {
        JsonNode pays = hire.get("pays");
        JsonNode seen = hire.get("differences");
        if (pays.isNull()) {
            return seen.get(0).get("mean").doubleValue() > 0 ? "always" : "never";
        }
        String least = "< " + round(seen.get(0).get("at").doubleValue());
        String most = "> " + round(seen.get(seen.size() - 1).get("at").doubleValue());
        return (pays.get("from").booleanValue() ? "" : "up to ")
                + round(pays.get("value").doubleValue())
                + " (" + end(pays.get("low"), least) + " to " + end(pays.get("high"), most) + ")";
    }

    private static String end(JsonNode value, String beyond) {
        return value.isNull() ? beyond : round(value.doubleValue());
    }

    /** Three digits are more than the interval allows. */
    private static String round(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
        return String.format(Locale.ROOT, "%,.0f", Math.rint(value / unit) * unit);
    }
}
